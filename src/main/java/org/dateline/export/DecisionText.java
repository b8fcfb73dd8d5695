package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;

/** Decisions in English, for those who take them. */
public final class DecisionText {
    private DecisionText() {}

    /** "The decision d1 (day 2025-10-28, by A. Editor) has no effect: …". */
    public static String orphaned(Outcome outcome) {
        Decision decision = outcome.decision();
        return "The decision " + decision.id() + " (" + what(decision) + ", by " + EventReasons.oneLine(decision.who())
                + ") has no effect: " + why(outcome.orphaned().orElseThrow());
    }

    /** "day 2025-10-28", "merge" */
    public static String what(Decision decision) {
        Act act = decision.act();
        List<String> words = new ArrayList<>(List.of(Notation.name(act.kind()).replace('_', '-')));
        if (act instanceof Act.SetDay set) {
            words.add(String.valueOf(Notation.value(set.when())));
        } else if (act instanceof Act.SetTime set) {
            words.add(set.time().map(Object::toString).orElse("none"));
        } else if (act instanceof Act.SetStatus set) {
            words.add(Notation.name(set.status()));
        } else if (act instanceof Act.SetKind set) {
            words.add(Notation.name(set.eventKind()));
        } else if (act instanceof Act.SetTitle set) {
            words.add("“" + set.title() + "”");
        } else if (act instanceof Act.ChooseReading choice) {
            words.add(choice.reading());
        } else if (act instanceof Act.HideArticle hide) {
            words.add(hide.article());
        } else if (act instanceof Act.HidePicture hide) {
            words.add(hide.article());
        } else if (act instanceof Act.NameTraveller name) {
            words.add("“" + name.name() + "”");
        } else if (act instanceof Act.NameTrip name) {
            words.add("“" + name.name() + "”");
        } else if (act instanceof Act.Undo undo) {
            words.add(undo.decision());
        }
        return EventReasons.oneLine(String.join(" ", words));
    }

    private static String why(Outcome.Reason reason) {
        return switch (reason) {
            case TEXT_GONE -> "its words stand in no article any more; undo it, or tie it to what stands there now.";
            case NOT_READ ->
                "its words are there, but nothing of the trip is read of them now; add the event by hand, or undo it.";
            case NO_SUCH_ARTICLE -> "there is no article of that name; undo it, or name the one that is meant.";
            case NO_SUCH_PLACE -> "the gazetteer has no place of that id; “dateline places NAME” finds it.";
            case NO_SUCH_READING ->
                "no statement of the event gives that reading now; decide its day or place instead, or undo it.";
            case NO_DAY -> "its event has no day that it could be an hour of; decide the day, too.";
            case NO_SUCH_DECISION -> "there is no earlier decision of that id; check it.";
        };
    }
}
