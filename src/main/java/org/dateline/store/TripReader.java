package org.dateline.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.SideBySide;
import org.dateline.article.file.ArticleReader;
import org.dateline.decision.Decision;
import org.dateline.decision.Decisions;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;

/** Reads files into a trip. The order of the files does not matter. */
public final class TripReader {
    private final Pipeline pipeline;

    /**
     * What files gave.
     *
     * @param explanations the trips and why they are so: first the one that the articles tell the most of; empty where
     *     none of the files held an article
     * @param faults what could not be read, by file
     */
    public record Result(List<Explanation> explanations, List<ReadFault> faults) {
        public Result {
            explanations = List.copyOf(explanations);
            faults = List.copyOf(faults);
        }

        /** The trips, in that order. */
        public List<Trip> trips() {
            return explanations.stream().map(Explanation::trip).toList();
        }
    }

    public TripReader(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * What the reader may tell that articles don't.
     *
     * @param published for the articles that don't come with a date of their own
     * @param traveller who the trip is about; found in the articles where empty
     */
    public record Given(Optional<LocalDate> published, Optional<String> traveller) {
        public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());
    }

    /**
     * @param slug the trip's name in addresses
     */
    public Result read(String slug, Collection<Path> files, Given given) {
        return read(slug, files, given, List.of());
    }

    private Result read(String slug, Collection<Path> files, Given given, List<Decision> added) {
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        List<ReadResult> results = SideBySide.each(
                files.stream().filter(file -> !CorrectionsReader.reads(file)).toList(), ArticleReader::read);
        for (ReadResult result : results) {
            articles.addAll(result.articles());
            faults.addAll(result.faults());
        }
        CorrectionsReader.Result corrections = correctionsBeside(files);
        List<Decision> decisions = new ArrayList<>(corrections.decisions());
        decisions.addAll(added);
        return readArticles(
                slug, articles, faults, given, new CorrectionsReader.Result(decisions, corrections.faults()));
    }

    /** All articles of a folder, with what was decided of them; its name is the trip's. */
    public Result readFolder(Path folder) {
        return readFolder(folder, List.of());
    }

    /** The same, with what was decided besides, whether it is written there or not. */
    public Result readFolder(Path folder, List<Decision> added) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String slug = Slug.of(name == null ? "" : name.toString());
        FolderLook look = FolderLook.at(folder);
        Result result = read(slug, look.files().keySet(), Given.NOTHING, added);
        List<ReadFault> faults = new ArrayList<>(result.faults());
        look.fault().ifPresent(fault -> faults.add(0, fault));
        return new Result(result.explanations(), faults);
    }

    /** What was decided in the folders that the files are in. */
    public static CorrectionsReader.Result correctionsBeside(Collection<Path> files) {
        List<Decision> decisions = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        SortedSet<Path> folders = new TreeSet<>();
        files.forEach(file -> {
            Path folder = file.toAbsolutePath().getParent();
            folders.add(folder == null ? file : folder.normalize());
        });
        for (Path folder : folders) {
            CorrectionsReader.Result result = CorrectionsReader.readFolder(folder);
            decisions.addAll(result.decisions());
            faults.addAll(result.faults());
        }
        return new CorrectionsReader.Result(decisions, faults);
    }

    /**
     * The same of articles that are there.
     *
     * @param met what could not be read on the way to them
     * @param corrections what was decided of them
     */
    public Result readArticles(
            String slug,
            Collection<Article> articles,
            Collection<ReadFault> met,
            Given given,
            CorrectionsReader.Result corrections) {
        List<ReadFault> faults = Stream.concat(met.stream(), corrections.faults().stream())
                .sorted(Comparator.comparing(ReadFault::file)
                        .thenComparingInt(fault -> fault.line().orElse(0)))
                .toList();
        if (articles.isEmpty()) {
            return new Result(List.of(), faults);
        }
        List<Article> dated = articles.stream()
                .map(article -> withGiven(article, given.published()))
                .toList();
        List<Problem> problems = faults.stream().map(TripReader::problem).toList();
        Pipeline deciding = pipeline.deciding(Decisions.of(corrections.decisions()));
        return new Result(
                deciding.explainAll(slug, ArticleIds.distinct(dated), problems, given.traveller(), Slug::of), faults);
    }

    /** The article with the date that was given with it or, where none was, with the date given for all. */
    public static Article withGiven(Article article, Optional<LocalDate> published) {
        if (published.isEmpty() || article.published().from() == Published.From.GIVEN) {
            return article;
        }
        return article.withPublished(Published.of(
                published.get(), Published.From.GIVEN, published.get().toString()));
    }

    private static Problem problem(ReadFault fault) {
        Path name = Path.of(fault.file()).getFileName();
        String where = fault.line().isPresent() ? "line " + fault.line().getAsInt() + ": " : "";
        return new Problem(
                CorrectionsReader.reads(Path.of(fault.file())) ? "decision" : "article",
                Optional.of(name == null ? fault.file() : name.toString()),
                Optional.empty(),
                new Problem.Matter.Unread(where + fault.message()));
    }
}
