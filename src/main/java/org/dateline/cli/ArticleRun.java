package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Languages;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.ProblemMessage;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.TripReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files article by article, for commands that print something of each: reads on every core, writes in the
 * articles' order, and holds one file and {@value #BATCH} articles at a time.
 *
 * @param <T> what is read of an article
 */
final class ArticleRun<T> {
    /** Articles that are read at once, so that the first lines come soon and memory stays bounded. */
    private static final int BATCH = 32;

    private final Console console;
    private final Optional<LocalDate> published;
    private final Reading<T> reading;
    private final Writing<T> writing;
    private final Writer out;
    private final List<Article> waiting = new ArrayList<>();
    private Progress progress;
    private @Nullable Pipeline pipeline;
    private boolean whole = true;
    private boolean any;

    /** What is read of an article; several threads may ask at once. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Pipeline pipeline, Article article);
    }

    /** How it is printed. */
    @FunctionalInterface
    interface Writing<T> {
        void write(T result, Writer out) throws IOException;
    }

    /**
     * @param published for articles that come without a date
     */
    ArticleRun(Console console, Optional<LocalDate> published, Reading<T> reading, Writing<T> writing) {
        this.console = console;
        this.published = published;
        this.reading = reading;
        this.writing = writing;
        this.out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        this.progress = new Progress(console, 0, "articles");
    }

    /** Where results go, for what stands before the first. */
    Writer out() {
        return out;
    }

    /**
     * Reads the files; standard input where none is named.
     *
     * @return the status to end with: 1 where something could not be read, or there was no article
     */
    int over(List<String> files) throws IOException {
        List<String> named = files.isEmpty() ? List.of("-") : files;
        boolean many = named.size() > 1;
        progress = new Progress(console, named.size(), "files");
        for (String file : named) {
            ReadResult result = read(file);
            for (ReadFault fault : result.faults()) {
                tell(fault.describe());
            }
            if (!many) {
                progress = new Progress(console, result.articles().size(), "articles");
            }
            for (Article article : result.articles()) {
                tellLanguage(article);
                waiting.add(article);
                if (waiting.size() == BATCH) {
                    flush(many);
                }
            }
            if (many) {
                progress.step();
            }
        }
        flush(many);
        progress.clear();
        out.flush();
        return any && whole ? 0 : 1;
    }

    private static ReadResult read(String file) throws IOException {
        return file.equals("-")
                ? ArticleReader.read("stdin", System.in.readAllBytes())
                : ArticleReader.read(Path.of(file));
    }

    private void tell(String fault) {
        progress.clear();
        console.tell(fault);
        whole = false;
    }

    private void tellLanguage(Article article) {
        String language = article.language();
        if (!Languages.isRead(language)) {
            progress.clear();
            console.tell(article.id() + ": " + ProblemMessage.ofLanguage(language));
        }
    }

    private void flush(boolean many) throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        any = true;
        Pipeline loaded = pipeline == null ? Pipeline.load() : pipeline;
        pipeline = loaded;
        for (Outcome<T> outcome :
                waiting.parallelStream().map(each -> read(each, loaded)).toList()) {
            if (outcome.result().isPresent()) {
                writing.write(outcome.result().get(), out);
            } else {
                tell(outcome.fault());
            }
            if (!many) {
                progress.step();
            }
        }
        waiting.clear();
    }

    /** What an article gave or, where that failed, why. */
    private record Outcome<T>(Optional<T> result, String fault) {}

    private Outcome<T> read(Article article, Pipeline loaded) {
        try {
            return new Outcome<>(Optional.of(reading.read(loaded, TripReader.withGiven(article, published))), "");
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome<>(
                    Optional.empty(),
                    article.id() + ": could not be read because of a fault in Dateline ("
                            + fault.getClass().getSimpleName() + "); please report it with the article");
        }
    }
}
