package org.dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.export.ProblemMessage;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;

/**
 * The trips of folders of articles, as they are now. Each folder is a trip, whose slug comes from the folder's name; where
 * its articles tell of others, these are trips, too.
 *
 * <p>Who looks again and again sees the folders change: a file counts once two looks in a row saw it the same, so that none
 * is read half written, and only what changed is read again. Not safe for use by several threads.
 */
public final class TripFolders {
    /** After how many looks in a row in which some file was not at rest the others are read without it. */
    private static final int PATIENCE = 5;

    private final TripReader reader;
    private final List<Path> folders;
    private final Optional<Path> data;
    private final Consumer<String> messages;
    private final ReadFiles files = new ReadFiles();
    private Map<Path, FolderLook> last = Map.of();
    private Map<Path, FolderTrips> known = Map.of();
    private Set<String> told = Set.of();
    private int waited;

    /** What a look gave. */
    public enum Seen {
        /** All is as it was read. */
        NOTHING_NEW,
        /** Something changes; another look, a while later, tells whether it is done. */
        UNSETTLED,
        /** What changed was read. */
        READ
    }

    /**
     * @param folders folders of articles
     * @param data a folder whose sub-folders are such folders
     * @param messages is told, in a sentence for people, of each thing that could not be read, and of what was read again
     */
    public TripFolders(TripReader reader, List<Path> folders, Optional<Path> data, Consumer<String> messages) {
        this.reader = reader;
        this.folders = List.copyOf(folders);
        this.data = data;
        this.messages = messages;
    }

    /** The trips as they were last read. */
    public List<Trip> trips() {
        return known.values().stream()
                .flatMap(folder -> folder.trips().stream())
                .toList();
    }

    /** Every folder to keep an eye on. */
    public List<Path> watched() {
        Set<Path> all = new LinkedHashSet<>();
        data.ifPresent(all::add);
        all.addAll(last.keySet());
        return List.copyOf(all);
    }

    /** Reads all that is there, at rest or not. */
    public void read() {
        last = lookAround();
        readAgain(last);
    }

    /** Looks what changed, and reads it once it is at rest. */
    public Seen look() {
        Map<Path, FolderLook> now = lookAround();
        Map<Path, FolderLook> settled = new LinkedHashMap<>();
        now.forEach((folder, look) -> settled.put(folder, settled(folder, look)));
        boolean restless = !files(now).equals(files(settled));
        boolean gone = !now.keySet().containsAll(known.keySet());
        boolean goneForGood = gone && now.keySet().equals(last.keySet());
        last = now;
        if (restless && waited++ < PATIENCE || gone && !goneForGood) {
            return Seen.UNSETTLED;
        }
        waited = 0;
        return readAgain(settled) ? Seen.READ : restless ? Seen.UNSETTLED : Seen.NOTHING_NEW;
    }

    private static List<SortedMap<Path, FolderLook.Stamp>> files(Map<Path, FolderLook> looks) {
        return looks.values().stream().map(FolderLook::files).toList();
    }

    private Map<Path, FolderLook> lookAround() {
        Set<Path> all = new LinkedHashSet<>(folders);
        data.ifPresent(folder -> all.addAll(FolderLook.listSubfolders(folder)));
        Map<Path, FolderLook> looks = new LinkedHashMap<>();
        for (Path folder : all) {
            FolderLook look = FolderLook.at(folder);
            FolderTrips before = known.get(folder);
            looks.put(folder, look.listed() || before == null ? look : before.look());
        }
        return looks;
    }

    /** The files as they are where the last look saw them so, too, and as they were read where they have just changed. */
    private FolderLook settled(Path folder, FolderLook now) {
        SortedMap<Path, FolderLook.Stamp> before =
                known.containsKey(folder) ? known.get(folder).look().files() : new TreeMap<>();
        SortedMap<Path, FolderLook.Stamp> seen =
                last.containsKey(folder) ? last.get(folder).files() : new TreeMap<>();
        SortedMap<Path, FolderLook.Stamp> settled = new TreeMap<>();
        Set<Path> all = new TreeSet<>(now.files().keySet());
        all.addAll(before.keySet());
        for (Path file : all) {
            Optional<FolderLook.Stamp> stamp = Optional.ofNullable(now.files().get(file));
            boolean rests = stamp.equals(Optional.ofNullable(seen.get(file)));
            (rests ? stamp : Optional.ofNullable(before.get(file))).ifPresent(kept -> settled.put(file, kept));
        }
        return now.withFiles(settled);
    }

    private boolean readAgain(Map<Path, FolderLook> wanted) {
        Map<Path, FolderTrips> next = new LinkedHashMap<>();
        Set<String> slugs = new HashSet<>();
        wanted.forEach((folder, look) -> next.put(folder, folderTrips(folder, look, slugs)));
        boolean same = next.size() == known.size()
                && next.entrySet().stream().allMatch(each -> known.get(each.getKey()) == each.getValue());
        known = next;
        files.keep(next.values().stream()
                .flatMap(folder -> folder.look().files().keySet().stream())
                .toList());
        tellWhatIsNew();
        return !same;
    }

    private FolderTrips folderTrips(Path folder, FolderLook look, Set<String> slugs) {
        boolean none = !look.hasArticles();
        String slug = none ? "" : free(name(folder), slugs);
        FolderTrips before = known.get(folder);
        if (before != null && before.isOf(slug, look) && before.others().noneMatch(slugs::contains)) {
            before.others().forEach(slugs::add);
            return before;
        }
        if (!known.isEmpty()) {
            FolderTrips.tell(
                            folder,
                            before == null ? new TreeMap<>() : before.look().files(),
                            look.files())
                    .ifPresent(messages);
        }
        if (none) {
            return new FolderTrips(
                    slug,
                    look,
                    List.of(),
                    look.fault().map(ReadFault::describe).stream().toList());
        }
        FolderTrips fresh = read(folder, slug, look);
        List<Trip> trips = fresh.trips().stream()
                .map(trip -> trip.slug().equals(slug) ? trip : trip.withSlug(free(trip.slug(), slugs)))
                .toList();
        return new FolderTrips(slug, look, trips, fresh.messages());
    }

    private FolderTrips read(Path folder, String slug, FolderLook look) {
        try {
            List<Article> articles = new ArrayList<>();
            List<ReadFault> faults = new ArrayList<>();
            List<CorrectionsReader.Result> corrections = new ArrayList<>(List.of(CorrectionsReader.Result.NONE));
            look.files().forEach((file, stamp) -> {
                if (CorrectionsReader.reads(file)) {
                    corrections.add(0, CorrectionsReader.read(file));
                    return;
                }
                ReadResult result = files.read(file, stamp);
                articles.addAll(result.articles());
                faults.addAll(result.faults());
            });
            TripReader.Result result =
                    reader.readArticles(slug, articles, faults, TripReader.Given.NOTHING, corrections.get(0));
            return new FolderTrips(
                    slug,
                    look,
                    result.trips(),
                    Stream.concat(
                                    result.faults().stream().map(ReadFault::describe),
                                    result.trips().stream()
                                            .flatMap(trip -> trip.problems().stream())
                                            .filter(p -> p.matter() instanceof Problem.Matter.OrphanedDecision)
                                            .map(p -> folder + ": " + ProblemMessage.of(p)))
                            .toList());
        } catch (RuntimeException | StackOverflowError fault) {
            List<Trip> earlier = Optional.ofNullable(known.get(folder))
                    .filter(before -> before.slug().equals(slug))
                    .map(FolderTrips::trips)
                    .orElse(List.of());
            return new FolderTrips(
                    slug,
                    look,
                    earlier,
                    List.of(folder + ": could not be read because of a fault in Dateline ("
                            + fault.getClass().getSimpleName() + "); please report it with the articles"));
        }
    }

    /** What was told of the last reading is not told again. */
    private void tellWhatIsNew() {
        Set<String> all = new LinkedHashSet<>();
        data.flatMap(FolderLook::findFault).ifPresent(all::add);
        known.values().forEach(folder -> all.addAll(folder.messages()));
        all.stream().filter(message -> !told.contains(message)).forEach(messages);
        told = all;
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return Slug.of(name == null ? "" : name.toString());
    }

    private static String free(String slug, Set<String> slugs) {
        String free = slug;
        for (int number = 2; !slugs.add(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
