package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.article.ReadFault;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Pipeline;
import org.dateline.review.Queue;
import org.dateline.review.QueueWriter;
import org.dateline.review.TripState;
import org.dateline.store.TripReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline queue}: what of a folder's trip needs a person's eyes, and what first. */
@Command(
        name = "queue",
        description = "Lists what of the trip of a folder needs a person's eyes, in that order: what sources disagree"
                + " on, what is unsure, decisions without effect, plans that were given up, what nobody has signed;"
                + " each with the rules and words by which it was read so. “dateline correct” signs it.",
        footer = {"", "Exit status: 0; 1 where something could not be read; 2 for wrong usage."})
final class QueueCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), or jsonl: an event a line.")
    ListFormat format = ListFormat.TEXT;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "The trip as it was when you last looked, which itinerary wrote as JSON: what came since is"
                    + " told as new.")
    @Nullable
    Path since;

    @Parameters(paramLabel = "DIR", defaultValue = ".", arity = "0..1", description = "The folder of the articles.")
    Path folder = Path.of(".");

    QueueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TripStates states = new TripStates(console);
        Optional<TripState> seen = Optional.ofNullable(since).flatMap(states::read);
        TripReader.Result result = new TripReader(Pipeline.load()).readFolder(folder);
        result.faults().stream().map(ReadFault::describe).forEach(console::tell);
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        for (int i = 0; i < result.explanations().size(); i++) {
            Explanation explanation = result.explanations().get(i);
            Queue queue = Queue.of(explanation, i == 0 ? seen : Optional.empty());
            if (format == ListFormat.JSONL) {
                QueueWriter.writeJson(explanation.trip(), queue, out);
            } else {
                out.write(i == 0 ? "" : "\n\n");
                QueueWriter.writeText(explanation.trip(), queue, out);
            }
        }
        out.flush();
        return result.faults().isEmpty() && states.allRead() ? 0 : 1;
    }
}
