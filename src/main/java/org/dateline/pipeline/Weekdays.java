package org.dateline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.event.Assertion;
import org.dateline.event.ClaimReader;
import org.dateline.event.Traveller;
import org.dateline.time.DateMention;
import org.dateline.time.When;

/**
 * Reads a weekday whose sentence doesn't say whether it is past or to come ("the first talks are on Wednesday") as the one
 * that falls within the trip, by the days that the articles name in full.
 */
final class Weekdays {
    private static final String RULE = "weekday";
    private static final int LONGEST_TRIP_DAYS = 40;

    private Weekdays() {}

    static List<Draft> settle(List<Draft> drafts, Traveller traveller) {
        List<List<Assertion>> claims = drafts.stream()
                .map(draft -> ClaimReader.read(draft.read(), traveller))
                .toList();
        List<LocalDate> sure = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Set<Span> weekdays = weekdays(drafts.get(i));
            for (Assertion assertion : claims.get(i)) {
                boolean named = assertion.dateOrigin() == Assertion.Origin.OWN
                        || assertion.dateOrigin() == Assertion.Origin.HEADING;
                boolean bare =
                        assertion.claim().dateSpan().map(weekdays::contains).orElse(true);
                if (assertion.present() && named && !bare) {
                    assertion.claim().when().first().ifPresent(sure::add);
                    assertion.claim().when().last().ifPresent(sure::add);
                }
            }
        }
        Optional<Window> window = Window.of(sure);
        if (window.isEmpty()) {
            return drafts;
        }
        List<Draft> settled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            settled.add(settle(drafts.get(i), claims.get(i), window.get()));
        }
        return settled;
    }

    /** The days from the first to the last that are named, in the longest run of them. */
    private record Window(LocalDate first, LocalDate last) {
        static Optional<Window> of(List<LocalDate> days) {
            if (days.isEmpty()) {
                return Optional.empty();
            }
            List<LocalDate> sorted = days.stream().sorted().toList();
            LocalDate middle = sorted.get(sorted.size() / 2);
            List<LocalDate> near = sorted.stream()
                    .filter(day -> Math.abs(day.toEpochDay() - middle.toEpochDay()) <= LONGEST_TRIP_DAYS / 2)
                    .toList();
            return Optional.of(new Window(near.get(0), near.get(near.size() - 1)));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first.minusDays(1)) && !day.isAfter(last.plusDays(1));
        }
    }

    private static Set<Span> weekdays(Draft draft) {
        Set<Span> spans = new HashSet<>();
        draft.dates().stream()
                .filter(d -> d.rule().startsWith(RULE) || d.rule().equals("clock-day"))
                .forEach(d -> spans.add(d.span()));
        return spans;
    }

    private static Draft settle(Draft draft, List<Assertion> claims, Window window) {
        Optional<LocalDate> published = draft.published().date();
        if (published.isEmpty()) {
            return draft;
        }
        Set<Span> ours = new HashSet<>();
        claims.stream()
                .filter(Assertion::ofTrip)
                .filter(a -> a.dateOrigin() == Assertion.Origin.OWN)
                .forEach(a -> a.claim().dateSpan().ifPresent(ours::add));
        List<DateMention> dates = new ArrayList<>();
        boolean changed = false;
        for (DateMention date : draft.dates()) {
            Optional<LocalDate> other =
                    ours.contains(date.span()) ? other(date, published.get(), window) : Optional.empty();
            changed |= other.isPresent();
            dates.add(other.map(day -> on(date, day)).orElse(date));
        }
        return changed ? draft.withDates(dates) : draft;
    }

    /** The same weekday a week on or back, where that falls within the trip and the day as read does not. */
    private static Optional<LocalDate> other(DateMention date, LocalDate published, Window window) {
        Optional<LocalDate> day = date.when().day();
        boolean bare = date.rule().equals(RULE) && date.range().isEmpty() && date.when() instanceof When.Day;
        if (!bare || day.isEmpty() || window.holds(day.get())) {
            return Optional.empty();
        }
        boolean early = day.get().isBefore(window.first()) && !day.get().isAfter(published);
        boolean late = day.get().isAfter(window.last()) && day.get().isAfter(published);
        LocalDate other = early ? day.get().plusWeeks(1) : day.get().minusWeeks(1);
        boolean near = Math.abs(other.toEpochDay() - published.toEpochDay()) <= 7;
        return (early || late) && near && window.holds(other) ? Optional.of(other) : Optional.empty();
    }

    private static DateMention on(DateMention date, LocalDate day) {
        return new DateMention(
                date.span(),
                date.text(),
                date.type(),
                day.toString(),
                date.mod(),
                When.of(day),
                date.conflict(),
                date.rule(),
                Optional.of("the weekday within the trip's days, as the articles name them"),
                date.range(),
                date.relation(),
                date.heading());
    }
}
