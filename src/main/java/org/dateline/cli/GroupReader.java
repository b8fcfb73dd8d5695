package org.dateline.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ReadResult;
import org.dateline.export.ProblemMessage;
import org.dateline.pipeline.Beside;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.TripReader;

/**
 * Makes of a few articles what is printed of them. Several threads may ask at once.
 *
 * @param <T> what is read of an article
 */
final class GroupReader<T> {
    private final Optional<LocalDate> published;
    private final Reading<T> reading;
    private final Writing<T> writing;
    private final Beside<Pipeline> pipeline;

    /** What is read of each of some articles; several threads may ask at once. */
    @FunctionalInterface
    interface Reading<T> {
        List<T> read(Pipeline pipeline, List<Article> articles);
    }

    /** How it is printed. */
    @FunctionalInterface
    interface Writing<T> {
        void write(T result, Writer out) throws IOException;
    }

    /** @param published the day of articles that don't tell theirs */
    GroupReader(Loading loading, Optional<LocalDate> published, Reading<T> reading, Writing<T> writing) {
        this.published = published;
        this.reading = reading;
        this.writing = writing;
        this.pipeline = loading.pipeline();
    }

    /** @param before how many bytes the inputs have that were done with before these articles */
    Outcome read(ReadResult group, long before) {
        List<Article> articles = group.articles().stream()
                .map(article -> TripReader.withGiven(article, published))
                .toList();
        StringWriter text = new StringWriter();
        List<String> lost = new ArrayList<>();
        write(articles, pipeline.get(), text, lost);
        return new Outcome(
                Outcome.describe(group.faults()),
                articles.stream()
                        .filter(Article::isForeign)
                        .map(article -> article.id() + ": " + ProblemMessage.ofLanguage(article.language()))
                        .toList(),
                text.toString().getBytes(StandardCharsets.UTF_8),
                lost,
                articles.size(),
                articles.stream().mapToLong(article -> article.text().length()).sum(),
                before);
    }

    /** Writes what is read of them; where that fails, of each by itself. */
    private void write(List<Article> articles, Pipeline loaded, StringWriter out, List<String> lost) {
        try {
            StringWriter text = new StringWriter();
            for (T result : reading.read(loaded, articles)) {
                writing.write(result, text);
            }
            out.append(text.getBuffer());
        } catch (RuntimeException | StackOverflowError fault) {
            if (articles.size() == 1) {
                lost.add(faulty(articles.get(0), fault));
            } else {
                articles.forEach(article -> write(List.of(article), loaded, out, lost));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes what is written
        }
    }

    private static String faulty(Article article, Throwable fault) {
        return article.id() + ": could not be read because of a fault in Dateline ("
                + fault.getClass().getSimpleName() + "); please report it with the article";
    }
}
