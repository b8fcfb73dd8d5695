package org.dateline.dating;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.article.SideBySide;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Status;
import org.dateline.claim.Tier;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.When;

/**
 * Reads a weekday whose sentence doesn't say whether it is past or to come ("the first talks are on Wednesday") as the one
 * that falls within the trip, by the days that the articles name in full.
 */
public final class Weekdays {
    private static final String COUNTED = "the weekday within the trip's days, as the articles name them";
    private static final int LONGEST_TRIP_DAYS = 40;

    /** What is told in the present of a weekday so near is to come, and not of the week before. */
    private static final int SOON_DAYS = 3;

    private Weekdays() {}

    public static List<AnnotatedArticle> choose(List<AnnotatedArticle> drafts, TravellerClaims trip) {
        List<List<Assertion>> claims =
                trip.listEach(drafts.stream().map(AnnotatedArticle::read).toList());
        List<Integer> each = IntStream.range(0, drafts.size()).boxed().toList();
        List<LocalDate> sure = SideBySide.each(each, i -> sure(drafts.get(i), claims.get(i))).stream()
                .flatMap(List::stream)
                .toList();
        Window window = Window.of(sure);
        return SideBySide.each(each, i -> choose(drafts.get(i), claims.get(i), window));
    }

    /** The days that the article's claims name in full. */
    private static List<LocalDate> sure(AnnotatedArticle draft, List<Assertion> claims) {
        List<LocalDate> sure = new ArrayList<>();
        Set<Span> weekdays = weekdays(draft);
        for (Assertion assertion : claims) {
            boolean named =
                    assertion.day().tier() == Tier.OWN || assertion.day().tier() == Tier.HEADING;
            boolean bare = assertion.claim().dateSpan().map(weekdays::contains).orElse(true);
            When when = assertion.claim().when();
            boolean days = when.day().isPresent() || when instanceof When.Interval;
            if (assertion.present() && named && !bare && days) {
                when.first().ifPresent(sure::add);
                when.last().ifPresent(sure::add);
            }
        }
        return sure;
    }

    /** The days from the first to the last that are named, in the longest run of them. */
    private record Window(LocalDate first, LocalDate last) {
        /** Where no day is named in full, the window holds none. */
        static Window of(List<LocalDate> days) {
            if (days.isEmpty()) {
                return new Window(LocalDate.MAX, LocalDate.MIN);
            }
            List<LocalDate> sorted = days.stream().sorted().toList();
            LocalDate middle = sorted.get(sorted.size() / 2);
            List<LocalDate> near = sorted.stream()
                    .filter(day -> Math.abs(day.toEpochDay() - middle.toEpochDay()) <= LONGEST_TRIP_DAYS / 2)
                    .toList();
            return new Window(near.get(0), near.get(near.size() - 1));
        }

        boolean isKnown() {
            return !first.isAfter(last);
        }

        boolean holds(LocalDate day) {
            return isKnown() && !day.isBefore(first.minusDays(1)) && !day.isAfter(last.plusDays(1));
        }
    }

    private static Set<Span> weekdays(AnnotatedArticle draft) {
        Set<Span> spans = new HashSet<>();
        draft.dates().stream().filter(d -> d.form() instanceof DateForm.Weekday).forEach(d -> spans.add(d.span()));
        return spans;
    }

    private static AnnotatedArticle choose(AnnotatedArticle draft, List<Assertion> claims, Window window) {
        Optional<LocalDate> published = draft.published().date();
        if (published.isEmpty()) {
            return draft;
        }
        Set<Span> ours = new HashSet<>();
        claims.stream()
                .filter(Assertion::ofTrip)
                .filter(a -> a.day().tier() == Tier.OWN)
                .forEach(a -> a.claim().dateSpan().ifPresent(ours::add));
        Set<Span> present = PresentDays.of(draft.read());
        Set<Span> past = PresentDays.past(draft.read());
        Set<Span> headings = isPreview(claims) ? headed(claims) : Set.of();
        List<DateMention> dates = new ArrayList<>();
        boolean changed = false;
        for (DateMention date : draft.dates()) {
            Optional<LocalDate> other = ours.contains(date.span())
                    ? other(draft, date, published.get(), window, present.contains(date.span()))
                            .filter(day -> !(past.contains(date.span()) && day.isAfter(published.get())))
                            .or(() -> present.contains(date.span())
                                    ? coming(date, published.get(), window)
                                    : Optional.empty())
                    : headings.contains(date.span()) ? coming(date, published.get(), window) : Optional.empty();
            changed |= other.isPresent();
            dates.add(other.map(day -> date.on(day, COUNTED)).orElse(date));
        }
        return changed ? draft.withDates(dates) : draft;
    }

    /** Whether the article tells more of plans than of what was done, by its dated sentences. */
    private static boolean isPreview(List<Assertion> claims) {
        return count(claims, Status.PLANNED) > count(claims, Status.HAPPENED);
    }

    private static long count(List<Assertion> claims, Status status) {
        return claims.stream()
                .filter(a ->
                        a.ofTrip() && a.day().tier() == Tier.OWN && a.place().tier() == Tier.OWN)
                .filter(a -> a.claim().status() == status)
                .count();
    }

    private static Set<Span> headed(List<Assertion> claims) {
        Set<Span> spans = new HashSet<>();
        claims.stream()
                .filter(a -> a.ofTrip() && a.day().tier() == Tier.HEADING)
                .forEach(a -> a.claim().dateSpan().ifPresent(spans::add));
        return spans;
    }

    /** "Friday", "Friday morning"; not "next Friday". */
    private static boolean isBare(DateMention date) {
        return date.range().isEmpty()
                && date.form() instanceof DateForm.Weekday weekday
                && weekday.which() == DateForm.Which.ANY
                && weekday.hours() != DateForm.Hours.CLOCK;
    }

    /** What is told in the present of a weekday that was read as one before publication: the next one, within the trip. */
    private static Optional<LocalDate> coming(DateMention date, LocalDate published, Window window) {
        Optional<LocalDate> day = date.when().day();
        boolean bare = isBare(date);
        boolean past =
                day.isPresent() && day.get().isBefore(published) && day.get().isAfter(published.minusDays(7));
        return bare && past
                ? day.map(d -> d.plusWeeks(1))
                        .filter(next -> window.holds(next)
                                || !window.holds(day.get())
                                || next.toEpochDay() - published.toEpochDay() <= SOON_DAYS)
                : Optional.empty();
    }

    /** The same weekday a week on or back, where that falls within the trip and the day as read does not. */
    private static Optional<LocalDate> other(
            AnnotatedArticle draft, DateMention date, LocalDate published, Window window, boolean present) {
        Optional<LocalDate> day = date.when().day();
        boolean bare = isBare(date) && date.when() instanceof When.Day;
        if (!bare || day.isEmpty() || !window.isKnown() || window.holds(day.get())) {
            return Optional.empty();
        }
        boolean early = day.get().isBefore(window.first()) && !day.get().isAfter(published);
        boolean late = !present && day.get().isAfter(window.last()) && day.get().isAfter(published);
        if (!early && !late) {
            return day.get().isBefore(window.first())
                    ? behindNamed(draft, date).filter(window::holds)
                    : Optional.empty();
        }
        LocalDate other = early ? day.get().plusWeeks(1) : day.get().minusWeeks(1);
        boolean near = Math.abs(other.toEpochDay() - published.toEpochDay()) <= 7;
        return near && window.holds(other)
                ? Optional.of(other)
                : behindNamed(draft, date).filter(window::holds);
    }

    /** "Arrives on Saturday, March 19 … Sunday sees her in Lima": the first such weekday behind the day named before. */
    private static Optional<LocalDate> behindNamed(AnnotatedArticle draft, DateMention date) {
        Optional<DateMention> named = draft.dates().stream()
                .filter(d -> d.span().end() <= date.span().start() && d.form().isCalendarDay())
                .filter(d -> d.when().day().isPresent())
                .reduce((a, b) -> b);
        boolean close = named.isPresent()
                && sentence(draft, date.span().start())
                                - sentence(draft, named.get().span().start())
                        <= NEAR_SENTENCES;
        return close
                ? date.when()
                        .day()
                        .map(day -> named.get()
                                .when()
                                .day()
                                .orElseThrow()
                                .with(TemporalAdjusters.nextOrSame(day.getDayOfWeek())))
                : Optional.empty();
    }

    private static long sentence(AnnotatedArticle draft, int offset) {
        return draft.article().sentences().stream()
                .filter(s -> s.span().start() <= offset)
                .count();
    }

    private static final int NEAR_SENTENCES = 4;
}
