package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.ReadFault;
import org.dateline.article.file.ArticleReader;
import org.dateline.pipeline.Trip;

/**
 * Reads folders of articles: each is a trip, whose slug comes from the folder's name; where its articles tell of others,
 * these are trips, too.
 */
public final class TripFolders {
    private final TripReader reader;
    private final Consumer<String> messages;

    /**
     * @param messages is told, in a sentence for people, of each thing that could not be read
     */
    public TripFolders(TripReader reader, Consumer<String> messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** The folder's sub-folders, by name, without hidden ones; none, with a message, where it cannot be listed. */
    public List<Path> listSubfolders(Path data) {
        return list(data).stream().filter(Files::isDirectory).toList();
    }

    /** The trips of the folders; a folder without articles gives a message and no trip. */
    public List<Trip> read(List<Path> folders) {
        List<Trip> trips = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (Path folder : folders) {
            List<Path> files = list(folder).stream()
                    .filter(file -> Files.isRegularFile(file) && ArticleReader.reads(file))
                    .toList();
            if (files.isEmpty()) {
                if (Files.isDirectory(folder)) {
                    messages.accept(folder + ": holds no articles; put .txt, .md, .html or .jsonl files in it");
                }
                continue;
            }
            String slug = free(name(folder), slugs);
            for (Trip trip : readTrips(slug, folder, files)) {
                boolean first = trip.slug().equals(slug);
                trips.add(first ? trip : trip.withSlug(free(trip.slug(), slugs)));
            }
        }
        return trips;
    }

    private List<Trip> readTrips(String slug, Path folder, List<Path> files) {
        try {
            TripReader.Result result = reader.read(slug, files, TripReader.Given.NOTHING);
            result.faults().stream().map(ReadFault::describe).forEach(messages);
            return result.trips();
        } catch (RuntimeException fault) {
            messages.accept(folder + ": could not be read because of a fault in Dateline ("
                    + fault.getClass().getSimpleName() + "); please report it with the articles");
            return List.of();
        }
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

    private List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is a file, not a folder of articles" : "does not exist";
            messages.accept(folder + ": " + what + "; check the path");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            messages.accept(
                    folder + ": cannot be listed (" + e.getClass().getSimpleName() + "); check its permissions");
            return List.of();
        }
    }
}
