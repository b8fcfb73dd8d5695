package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.export.Json;
import org.dateline.review.Difference;
import org.dateline.review.DifferenceDocument;
import org.dateline.review.DifferenceText;
import org.dateline.review.TripState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline diff}: what differs between two readings of a trip. */
@Command(
        name = "diff",
        description = "Tells what differs between two readings of a trip: which events are new or gone, and what is"
                + " otherwise of the others.",
        footer = {
            "",
            "For example: dateline itinerary my-trip/* --output before.json; later: dateline diff before.json my-trip",
            "Exit status: 0; 1 where something could not be read; 2 for wrong usage."
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), or jsonl: a line for each thing.")
    ListFormat format = ListFormat.TEXT;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A folder of articles, or a file that itinerary wrote as JSON.")
    Path before = Path.of(".");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The same.")
    Path after = Path.of(".");

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TripStates trips = new TripStates(console);
        Optional<TripState> one = trips.read(before);
        Optional<TripState> other = trips.read(after);
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        Difference difference = Difference.of(one.get(), other.get());
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        if (format == ListFormat.JSONL) {
            for (DifferenceDocument document : DifferenceDocument.list(difference)) {
                Json.line(document, out);
                out.write('\n');
            }
        } else {
            for (String line : DifferenceText.lines(difference)) {
                out.write(line);
                out.write('\n');
            }
        }
        out.flush();
        return trips.allRead() ? 0 : 1;
    }
}
