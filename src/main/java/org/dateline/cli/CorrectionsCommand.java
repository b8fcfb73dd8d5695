package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.article.ReadFault;
import org.dateline.export.DecisionWriter;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.TripReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline corrections}: what was decided of a folder's trip, and what became of it. */
@Command(
        name = "corrections",
        description = "Lists what was decided of the trip of a folder, in that order, and what became of it: applied,"
                + " overtaken by a later decision, undone, or orphaned, since what it was tied to is gone.",
        footer = {"", "Exit status: 0; 1 where something could not be read; 2 for wrong usage."})
final class CorrectionsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), or jsonl: a decision a line.")
    ListFormat format = ListFormat.TEXT;

    @Parameters(paramLabel = "DIR", defaultValue = ".", arity = "0..1", description = "The folder of the articles.")
    Path folder = Path.of(".");

    CorrectionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TripReader.Result result = new TripReader(Pipeline.load()).readFolder(folder);
        result.faults().stream().map(ReadFault::describe).forEach(console::tell);
        DecisionWriter decisions = new DecisionWriter(result.trips());
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        if (format == ListFormat.JSONL) {
            decisions.writeJson(out);
        } else {
            decisions.writeText(out);
        }
        out.flush();
        return result.faults().isEmpty() ? 0 : 1;
    }
}
