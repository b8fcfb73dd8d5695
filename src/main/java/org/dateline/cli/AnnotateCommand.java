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
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.export.AnnotationWriter;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Reading;
import org.dateline.store.TripReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline annotate}: each article's dates and places, as JSON Lines. */
@Command(
        name = "annotate",
        description = "Finds the dates and places in articles; prints JSON Lines, one article a line.")
final class AnnotateCommand implements Callable<Integer> {
    /** Articles that are read at once, so that the first lines come soon and memory stays bounded. */
    private static final int BATCH = 32;

    private final Console console;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Publication date (2025-10-26) of the articles that come without one.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--explain",
            description = "Tell for each date its rule and what it is counted from, for each place its rule, its"
                    + " confidence and the runners-up.")
    boolean explain;

    @Parameters(paramLabel = "FILE", description = "Articles: .txt, .md, .html or .jsonl; - is standard input.")
    List<String> files = new ArrayList<>();

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Article> articles = new ArrayList<>();
        boolean whole = true;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            ReadResult result = read(file);
            articles.addAll(result.articles());
            result.faults().stream().map(ReadFault::describe).forEach(console::tell);
            whole &= result.faults().isEmpty();
        }
        if (articles.isEmpty()) {
            return 1;
        }
        return annotate(articles) && whole ? 0 : 1;
    }

    private static ReadResult read(String file) throws IOException {
        return file.equals("-")
                ? ArticleReader.read("stdin", System.in.readAllBytes())
                : ArticleReader.read(Path.of(file));
    }

    private boolean annotate(List<Article> articles) throws IOException {
        boolean whole = true;
        Pipeline pipeline = Pipeline.load();
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        try (Progress progress = new Progress(console, articles.size())) {
            for (int from = 0; from < articles.size(); from += BATCH) {
                List<Article> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
                // Read on every core, written in the articles' order.
                for (Outcome outcome :
                        batch.parallelStream().map(each -> read(each, pipeline)).toList()) {
                    if (outcome.reading().isPresent()) {
                        AnnotationWriter.write(outcome.reading().get(), explain, out);
                    } else {
                        progress.clear();
                        console.tell(outcome.fault());
                        whole = false;
                    }
                    progress.step();
                }
            }
        }
        out.flush();
        return whole;
    }

    /** An article's reading or, where that failed, why. */
    private record Outcome(Optional<Reading> reading, String fault) {}

    private Outcome read(Article article, Pipeline pipeline) {
        try {
            Article dated = TripReader.withGiven(article, Optional.ofNullable(published));
            return new Outcome(Optional.of(pipeline.annotate(dated)), "");
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome(
                    Optional.empty(),
                    article.id() + ": could not be read because of a fault in Dateline ("
                            + fault.getClass().getSimpleName() + "); please report it with the article");
        }
    }
}
