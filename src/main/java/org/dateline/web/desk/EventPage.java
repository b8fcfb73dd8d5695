package org.dateline.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.EventForm;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.export.ConflictText;
import org.dateline.export.CorrectionText;
import org.dateline.export.EventReasons;
import org.dateline.export.WhenText;
import org.dateline.place.Place;
import org.dateline.time.EdtfReader;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that can be decided of it.
 *
 * @param places those that were found of the name that was looked up
 * @param searched the name that was looked up; empty for none
 * @param next the id of what needs eyes next; empty for none
 * @param at where the event is, as the form has a point; empty where nobody knows
 * @param from where the form was opened, and where it leads back to
 */
public record EventPage(
        EventRow event,
        FormView form,
        List<ConflictRow> conflicts,
        List<ClaimRow> claims,
        List<String> why,
        List<Decided> decided,
        List<EventRow> others,
        List<PlaceRow> places,
        String searched,
        String next,
        String at,
        From from) {
    /** Where an event's form is opened. */
    public enum From {
        /** The desk. */
        EVENT,
        /** The page that readers see. */
        PAGE;

        static From of(@Nullable String text) {
            return PAGE.key().equals(text) ? PAGE : EVENT;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isPage() {
            return this == PAGE;
        }
    }

    /** What is in doubt, with the readings to choose from. */
    public record ConflictRow(String message, List<Reading> readings) {}

    /** @param chosen whether the event is read so now */
    public record Reading(String value, String words, boolean chosen) {}

    /** What was decided of it. */
    public record Decided(String id, String words, String who) {}

    static EventPage of(Draft draft, Event event, FormView form, PlaceSearch found, String next, From from) {
        return new EventPage(
                EventRow.of(event),
                form,
                event.conflicts().stream()
                        .map(conflict -> conflict(conflict, event))
                        .toList(),
                ClaimRow.of(draft, event),
                draft.explanation()
                        .map(explanation -> EventReasons.why(explanation, event))
                        .orElse(List.of()),
                event.corrections().stream()
                        .map(each -> new Decided(each.decision(), CorrectionText.of(each), each.who()))
                        .toList(),
                draft.events().stream()
                        .filter(other -> !other.id().equals(event.id()))
                        .map(EventRow::of)
                        .toList(),
                found.places(),
                found.words(),
                next,
                event.place().map(place -> place.lat() + ", " + place.lon()).orElse(""),
                from);
    }

    private static ConflictRow conflict(Conflict conflict, Event event) {
        boolean days = !(conflict instanceof Conflict.TooFar
                || conflict instanceof Conflict.Detour
                || conflict instanceof Conflict.PlanOvertaken);
        Stream<String> candidates = conflict.candidates().stream().distinct();
        List<Reading> readings = candidates
                .filter(each -> days || isPlaceOf(event, each))
                .map(each -> new Reading(
                        each,
                        EdtfReader.read(each).map(WhenText::of).orElse(each),
                        days
                                ? each.equals(EventForm.day(event))
                                : event.place().map(Place::name).equals(Optional.of(each))))
                .toList();
        return new ConflictRow(ConflictText.of(conflict), readings.size() > 1 ? readings : List.of());
    }

    private static boolean isPlaceOf(Event event, String name) {
        return event.claims().stream()
                .anyMatch(claim -> claim.place().map(Place::name).equals(Optional.of(name)));
    }

    public String placeNow() {
        return event.place().isEmpty() ? "not known" : event.place();
    }
}
