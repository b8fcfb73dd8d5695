package org.dateline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.export.AnnotationWriter;
import org.dateline.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline annotate}: each article's dates and places, as JSON Lines. */
@Command(
        name = "annotate",
        description = "Finds the dates and places in articles; prints JSON Lines, one article a line.")
final class AnnotateCommand implements Callable<Integer> {
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
        return new ArticleRun<>(
                        console,
                        Optional.ofNullable(published),
                        Pipeline::annotate,
                        (reading, out) -> AnnotationWriter.write(reading, explain, out))
                .over(files);
    }
}
