package org.dateline.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.event.ClaimOdds;
import org.dateline.event.Reason;

/** Fits and writes the tables of {@code event}: how often events are right, and how often single claims. */
final class ConfidenceTables {
    private static final String COMMAND =
            "#   ./mvnw -Pbench test-compile exec:exec@calibration -Dtrips=FOLDER -Dtable=FOLDER";

    /** Every claim has the first. */
    private static final List<String> FEATURES = Arrays.stream(ClaimOdds.Feature.values())
            .filter(feature -> feature != ClaimOdds.Feature.BASE)
            .map(Enum::name)
            .toList();

    private final Map<Reason.Voice, ConfidenceFit> events;
    private final Map<ClaimOdds, List<PairedFit.Example>> claims;

    ConfidenceTables(Map<Reason.Voice, ConfidenceFit> events, Map<ClaimOdds, List<PairedFit.Example>> claims) {
        this.events = events;
        this.claims = claims;
    }

    void print() {
        events.forEach((voice, fit) -> fit.printLeftOut(voice.name().toLowerCase(Locale.ROOT)));
        claims.forEach((odds, examples) ->
                new PairedFit(FEATURES, examples).printLeftOut(odds.name().toLowerCase(Locale.ROOT)));
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("confidence.tsv"), events(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("claims.tsv"), claims(), StandardCharsets.UTF_8);
    }

    private String events() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What each reason adds to the odds that an event has the right day and place (their logarithm), by who"
                        + " tells it, and");
        lines.add(
                "# how many of the events had it that the weights were fitted to (what none had is set by judgement):");
        lines.add(COMMAND);
        events.forEach((voice, fit) -> fit.weights()
                .forEach((name, weight) ->
                        lines.add(voice.name().toLowerCase(Locale.ROOT) + "\t" + line(name, weight, fit.count(name)))));
        return String.join("\n", lines) + "\n";
    }

    /** A feature that few claims had is none that one could fit. */
    private String claims() {
        List<String> lines = new ArrayList<>();
        lines.add("# What each feature adds to the odds that a claim has the right day, or the right place (their"
                + " logarithm), and how");
        lines.add("# many of the claims had it that the weights were fitted to:");
        lines.add(COMMAND);
        claims.forEach((odds, examples) -> {
            PairedFit fit = new PairedFit(FEATURES, examples);
            double[] weights = fit.weights();
            lines.add(odds + "\t" + line("BASE", fit.base(weights), examples.size()));
            for (int i = 0; i < FEATURES.size(); i++) {
                int count = fit.count(FEATURES.get(i));
                if (count > 0) {
                    lines.add(odds + "\t" + line(FEATURES.get(i), weights[i], count));
                }
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String line(String name, double weight, int count) {
        return String.format(Locale.ROOT, "%s\t%.2f\t%d", name, weight, count);
    }
}
