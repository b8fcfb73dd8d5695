package org.dateline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.event.Assertion;
import org.dateline.event.ClaimReader;
import org.dateline.event.Traveller;
import org.dateline.time.DateMention;
import org.dateline.time.When;

/**
 * Counts "day six of the tour" from the trip's first day, where the article itself doesn't tell it: the day that another
 * article calls day one, else the first day that the articles tell of.
 */
final class DayCounts {
    private static final String RULE = "day-n";
    private static final int LONGEST_TRIP_DAYS = 40;
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen");

    private DayCounts() {}

    static List<Draft> settle(List<Draft> drafts, Traveller traveller) {
        boolean open = drafts.stream().flatMap(d -> d.dates().stream()).anyMatch(DayCounts::isOpen);
        Optional<LocalDate> first = open ? firstDay(drafts, traveller) : Optional.empty();
        return first.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> settle(draft, first.get())).toList();
    }

    /** How well a day of publication fits "on day five": best on that day or the next. */
    static double fit(Draft draft, LocalDate first, LocalDate published) {
        double fit = 0;
        for (DateMention date : draft.dates()) {
            if (isOpen(date)) {
                long late = java.time.temporal.ChronoUnit.DAYS.between(
                        first.plusDays(number(date.text()).orElseThrow() - 1L), published);
                fit += late >= 0 && late <= 2 ? 3 : 0;
            }
        }
        return fit;
    }

    private static boolean isOpen(DateMention date) {
        return date.rule().equals(RULE)
                && date.when().first().isEmpty()
                && number(date.text()).isPresent();
    }

    private static Draft settle(Draft draft, LocalDate first) {
        if (draft.dates().stream().noneMatch(DayCounts::isOpen)) {
            return draft;
        }
        List<DateMention> dates = new ArrayList<>();
        for (DateMention date : draft.dates()) {
            dates.add(
                    isOpen(date)
                            ? counted(date, first.plusDays(number(date.text()).orElseThrow() - 1L))
                            : date);
        }
        return draft.withDates(dates);
    }

    private static DateMention counted(DateMention date, LocalDate day) {
        return new DateMention(
                date.span(),
                date.text(),
                date.type(),
                day.toString(),
                date.mod(),
                When.of(day),
                date.conflict(),
                date.rule(),
                Optional.of("the trip's first day, by the other articles"),
                date.range(),
                date.relation(),
                date.heading());
    }

    /** "day six" gives 6, "Day 2" gives 2. */
    static Optional<Integer> number(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            int number = NUMBERS.indexOf(word);
            if (number > 0) {
                return Optional.of(number);
            }
            if (!word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int digits = Integer.parseInt(word);
                return digits > 0 && digits <= LONGEST_TRIP_DAYS ? Optional.of(digits) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> firstDay(List<Draft> drafts, Traveller traveller) {
        for (Draft draft : drafts) {
            List<DateMention> dates = draft.dates();
            for (int i = 0; i + 1 < dates.size(); i++) {
                Optional<LocalDate> day = dates.get(i + 1).when().day();
                boolean beside = day.isPresent()
                        && sameSentence(
                                draft, dates.get(i).span(), dates.get(i + 1).span());
                if (isOpen(dates.get(i)) && beside) {
                    int count = number(dates.get(i).text()).orElseThrow();
                    return day.map(d -> d.minusDays(count - 1L));
                }
            }
        }
        return drafts.stream()
                .flatMap(draft -> ClaimReader.read(draft.read(), traveller).stream())
                .filter(Assertion::present)
                .filter(a -> a.dateOrigin() == Assertion.Origin.OWN || a.dateOrigin() == Assertion.Origin.HEADING)
                .flatMap(a -> a.claim().when().day().stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean sameSentence(Draft draft, Span one, Span two) {
        return draft.article()
                .findSentenceAt(one.start())
                .equals(draft.article().findSentenceAt(two.start()));
    }
}
