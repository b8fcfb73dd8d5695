package org.dateline.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.dateline.event.Correction;
import org.dateline.time.When;

/** What people decided, in English. */
public final class CorrectionText {
    private CorrectionText() {}

    /** "Corrected 27 October 2025: day 2025-10-28, not 2025-10-27. The ministry moved it." */
    public static String of(Correction correction) {
        String why = correction.why().isBlank()
                ? ""
                : " " + sentence(correction.why().strip());
        return head(correction.kind()) + " " + date(correction)
                + (correction.kind() == Correction.Kind.NOTE
                        ? ": " + sentence(correction.after().orElse(""))
                        : matter(correction.kind(), correction.before(), correction.after()) + "." + why);
    }

    private static String date(Correction correction) {
        LocalDate day = LocalDate.ofInstant(correction.at(), ZoneOffset.UTC);
        return WhenText.of(When.of(day));
    }

    private static String head(Correction.Kind kind) {
        return switch (kind) {
            case CONFIRM -> "Confirmed";
            case ADD -> "Added";
            case NOTE -> "Note of";
            default -> "Corrected";
        };
    }

    private static String matter(Correction.Kind kind, Optional<String> before, Optional<String> after) {
        String now = after.map(value -> " " + EventReasons.oneLine(value)).orElse(" none");
        String not = before.filter(value -> !after.equals(before))
                .map(value -> ", not " + EventReasons.oneLine(value))
                .orElse("");
        return switch (kind) {
            case CONFIRM -> not.isEmpty() ? "" : ":" + now + not;
            case ADD, NOTE -> "";
            case MERGE ->
                ": one with"
                        + before.map(value -> " “" + EventReasons.oneLine(value) + "”")
                                .orElse(" another");
            case SPLIT -> ": apart from another event";
            case HIDE -> ": a statement was withdrawn";
            case TRIP -> after.equals(Optional.of("yes")) ? ": part of the trip" : ": not part of the trip";
            default -> ": " + Notation.name(kind) + now + not;
        };
    }

    private static String sentence(String text) {
        String line = EventReasons.oneLine(text);
        return line.isEmpty() || ".!?”\"".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }

    /** "The decision d1 (day 2025-10-28, by A. Editor) has no effect: …". */
    static String orphaned(Outcome outcome) {
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
