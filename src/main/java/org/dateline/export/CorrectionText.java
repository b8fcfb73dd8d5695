package org.dateline.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.dateline.event.Correction;
import org.dateline.pipeline.Trip;
import org.dateline.time.EdtfReader;
import org.dateline.time.When;

/** What people decided, in English, for readers. */
public final class CorrectionText {
    /** What a trip's readers have no use for: where it stands, and that something is as it was read. */
    private static final Set<Correction.Kind> UNSAID =
            Set.of(Correction.Kind.CONFIRM, Correction.Kind.ORDER, Correction.Kind.NAME, Correction.Kind.UNDO);

    private CorrectionText() {}

    /** "Corrected 27 October 2025: day 28 October 2025, not 27 October 2025. The ministry moved it." */
    public static String of(Correction correction) {
        return of(correction, "");
    }

    /** What was corrected of a trip, as newspapers tell it, in the order in which that was decided. */
    public static List<String> list(Trip trip) {
        Map<String, String> titles = new HashMap<>();
        trip.itinerary().events().forEach(event -> titles.put(event.id(), event.title()));
        return trip.corrected().applied().stream()
                .filter(outcome -> !UNSAID.contains(outcome.decision().act().kind()))
                .map(outcome -> of(correction(outcome), title(outcome, titles)))
                .toList();
    }

    /** " (Miller meets Oram in Lima)"; empty for none. */
    private static String title(Outcome outcome, Map<String, String> titles) {
        return outcome.events().stream()
                .flatMap(id -> Optional.ofNullable(titles.get(id)).stream())
                .findFirst()
                .map(title -> " (" + EventReasons.oneLine(title) + ")")
                .orElse("");
    }

    private static Correction correction(Outcome outcome) {
        Decision decision = outcome.decision();
        Optional<Outcome.Change> change = outcome.changes().stream().findFirst();
        return new Correction(
                decision.id(),
                decision.act().kind(),
                change.flatMap(Outcome.Change::before),
                change.flatMap(Outcome.Change::after).or(() -> ofTrip(decision.act())),
                decision.why(),
                decision.who(),
                decision.at());
    }

    private static Optional<String> ofTrip(Act act) {
        if (act instanceof Act.NoteTrip note) {
            return Optional.of(note.text());
        }
        return act instanceof Act.NameTraveller traveller ? Optional.of(traveller.name()) : Optional.empty();
    }

    private static String of(Correction correction, String title) {
        String why = correction.why().isBlank() ? "" : " " + sentence(correction.why());
        return head(correction.kind()) + " " + date(correction) + title
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
        String now = after.map(value -> " " + value(kind, value)).orElse(" none");
        String not = before.filter(value -> !after.equals(before))
                .map(value -> ", not " + value(kind, value))
                .orElse("");
        return switch (kind) {
            case CONFIRM -> not.isEmpty() ? "" : ":" + now + not;
            case ADD, NOTE -> "";
            case MERGE ->
                ": one with"
                        + before.map(title -> " “" + EventReasons.oneLine(title) + "”")
                                .orElse(" another");
            case SPLIT -> ": apart from another event";
            case HIDE -> ": a statement was withdrawn";
            case HIDE_ARTICLE -> ": an article was withdrawn";
            case HIDE_PICTURE -> ": a picture is not shown";
            case TRIP -> after.equals(Optional.of("yes")) ? ": part of the trip" : ": not part of the trip";
            default -> ": " + Notation.name(kind) + now + not;
        };
    }

    /** A day in words; a title in quotation marks. */
    private static String value(Correction.Kind kind, String value) {
        return switch (kind) {
            case DAY, TIME, READING ->
                EdtfReader.read(value).map(WhenText::of).orElseGet(() -> EventReasons.oneLine(value));
            case TITLE -> "“" + EventReasons.oneLine(value) + "”";
            default -> EventReasons.oneLine(value);
        };
    }

    private static String sentence(String text) {
        String line = EventReasons.oneLine(text);
        return line.isEmpty() || ".!?”\"".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }
}
