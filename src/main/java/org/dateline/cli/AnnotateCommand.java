package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.export.AnnotationWriter;
import org.dateline.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline annotate}: each article's dates and places, as JSON Lines. */
@Command(
        name = "annotate",
        description = "Finds the dates and places in articles; prints JSON Lines, one article a line.")
final class AnnotateCommand implements Callable<Integer>, Loading.Wanted {
    private final Console console;
    private final Loading loading = new Loading();

    @Option(
            names = "--explain",
            description = "Tell for each date its rule and what it is counted from, for each place its rule, its"
                    + " confidence and the runners-up.")
    boolean explain;

    @Mixin
    private final ArticleFiles articles = new ArticleFiles();

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Loading loading() {
        return loading;
    }

    @Override
    public Integer call() throws IOException {
        return new ArticleRun(
                        console,
                        articles,
                        new GroupReader<>(
                                loading,
                                articles.published(),
                                Pipeline::annotate,
                                (reading, out) -> AnnotationWriter.write(reading, explain, out)))
                .over(explain ? "annotate --explain" : "annotate", Output.Content.NONE);
    }
}
