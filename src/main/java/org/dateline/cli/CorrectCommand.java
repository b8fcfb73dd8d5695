package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.article.ReadFault;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.dateline.decision.file.CorrectionsFile;
import org.dateline.export.DecisionWriter;
import org.dateline.pipeline.Pipeline;
import org.dateline.place.Gazetteer;
import org.dateline.store.TripReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline correct}: writes decisions into a folder's {@code corrections.json}, and tells what they changed. */
@Command(
        name = "correct",
        description = "Decides something of a trip: writes it into corrections.json beside the articles, tied to the"
                + " sentences that it is about, and tells what it changed.",
        footer = {
            "",
            "Of an event, by its id (itinerary and --explain print it, a page's address has it behind #):",
            "  day=2025-10-28  time=14:30  place=Busan|1838524|NAME@35.1,129.04  status=cancelled  kind=meeting",
            "  title=…  participants='Ada Miller; Ben Oram'  trip=no  reading=2025-10-28  confirm  note=…",
            "  merge=EVENT  split=2,3  hide=2  (the numbers of its sentences, as they are listed)",
            "Of the trip, without an event: traveller=…  name=…  order=1  note=…  hide-article=ID  hide-picture=ID",
            "Of a decision: undo=DECISION",
            "Another event: add kind=… day=… status=… [place=… title=… participants=…], and where it is from:",
            "  article=ID quote=…, or source=TITLE quote=… [publisher=… url=… published=2025-10-28]",
            "For example: dateline correct --trip my-trip e0123456789 day=2025-10-28 why='It was put off.' who='A."
                    + " Editor'",
            "Exit status: 0; 1 where it has no effect or the file is at fault; 2 for wrong usage."
        })
final class CorrectCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--trip", paramLabel = "DIR", defaultValue = ".", description = "The folder of the articles.")
    Path folder = Path.of(".");

    @Option(names = "--dry-run", description = "Tell what it would change, and write nothing.")
    boolean dry;

    @Parameters(arity = "1..*", paramLabel = "EVENT|NAME=VALUE", description = "What is decided, why, and who decides.")
    List<String> words = new ArrayList<>();

    CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.load().remembering();
        TripReader reader = new TripReader(pipeline);
        List<Decision> decisions;
        TripReader.Result before;
        try {
            DecisionWords read = DecisionWords.of(words);
            before = reader.readFolder(folder);
            before.faults().stream().map(ReadFault::describe).forEach(console::tell);
            if (before.explanations().isEmpty()) {
                return 1;
            }
            decisions = decisions(read, before);
        } catch (WordsException wrong) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()));
        }
        if (!dry) {
            List<ReadFault> faults = CorrectionsFile.add(folder, decisions);
            if (!faults.isEmpty()) {
                console.tell("nothing was written; mend corrections.json first");
                return 1;
            }
        }
        return tell(decisions, reader.readFolder(folder, decisions));
    }

    private List<Decision> decisions(DecisionWords read, TripReader.Result before) throws WordsException {
        String who = read.take("who").orElseThrow(() -> new WordsException("say who decides: who='A. Editor'"));
        String why = read.take("why").orElse("");
        Optional<String> when = read.take("when");
        Instant at = when.isPresent()
                ? DecisionWords.instant(when.get())
                : Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Act> acts = new DecisionActs(read, before.trips(), Gazetteer.load(), console).list();
        boolean plain = acts.stream().allMatch(act -> act instanceof Act.Confirm || act instanceof Act.Undo);
        if (why.isBlank() && !plain) {
            throw new WordsException("say why: why='The ministry moved it.'");
        }
        return acts.stream().map(act -> Decision.of(act, why, who, at)).toList();
    }

    /** What became of the decisions. */
    private int tell(List<Decision> decisions, TripReader.Result after) {
        DecisionWriter writer = new DecisionWriter(after.trips());
        PrintWriter out = console.printer();
        boolean all = true;
        for (Outcome outcome : writer.list()) {
            if (decisions.contains(outcome.decision())) {
                writer.lines(outcome).forEach(out::println);
                all &= !outcome.isOrphaned();
            }
        }
        out.flush();
        return all ? 0 : 1;
    }
}
