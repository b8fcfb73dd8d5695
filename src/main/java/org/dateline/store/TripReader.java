package org.dateline.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
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
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        for (Path file : files) {
            ReadResult result = ArticleReader.read(file);
            articles.addAll(result.articles());
            faults.addAll(result.faults());
        }
        return readArticles(slug, articles, faults, given);
    }

    /**
     * The same of articles that are there.
     *
     * @param met what could not be read on the way to them
     */
    public Result readArticles(String slug, Collection<Article> articles, Collection<ReadFault> met, Given given) {
        List<ReadFault> faults = met.stream()
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
        return new Result(
                pipeline.explainAll(slug, ArticleIds.distinct(dated), problems, given.traveller(), Slug::of), faults);
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
                "article",
                Optional.of(name == null ? fault.file() : name.toString()),
                Optional.empty(),
                new Problem.Matter.Unread(where + fault.message()));
    }
}
