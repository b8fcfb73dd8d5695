package org.dateline.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Rule;
import org.dateline.claim.Tier;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;

/**
 * Counts "day six of the tour" from the trip's first day, where the article itself doesn't tell it: the day that another
 * article calls day one, else the first day that the articles tell of.
 */
public final class TourDays {
    private static final String COUNTED = "the trip's first day, by the other articles";
    private static final int LONGEST_TRIP_DAYS = 40;

    /** So late the day of a tour is told at most. */
    private static final int LATE_DAYS = 2;

    private TourDays() {}

    public static List<AnnotatedArticle> count(List<AnnotatedArticle> drafts, TravellerClaims trip) {
        boolean open = drafts.stream().flatMap(d -> d.dates().stream()).anyMatch(TourDays::isOpen);
        Optional<LocalDate> first = open ? firstDay(drafts, trip) : Optional.empty();
        return first.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> count(draft, first.get())).toList();
    }

    /** How well a day of publication fits "on day five": best on that day or the next. */
    static double fit(List<DateMention> dates, LocalDate first, LocalDate published) {
        double fit = 0;
        for (DateMention date : dates) {
            if (isOpen(date)) {
                long late = ChronoUnit.DAYS.between(first.plusDays(open(date).getAsInt() - 1L), published);
                fit += late >= 0 && late <= LATE_DAYS ? 1 : 0;
            }
        }
        return fit;
    }

    private static AnnotatedArticle count(AnnotatedArticle draft, LocalDate first) {
        if (draft.dates().stream().noneMatch(TourDays::isOpen)) {
            return draft;
        }
        List<DateMention> dates = new ArrayList<>();
        for (DateMention date : draft.dates()) {
            OptionalInt number = open(date);
            if (number.isEmpty()) {
                dates.add(date);
                continue;
            }
            LocalDate counted = first.plusDays(number.getAsInt() - 1L);
            Optional<LocalDate> today = draft.article()
                    .published()
                    .date()
                    .filter(day -> Math.abs(ChronoUnit.DAYS.between(counted, day)) == 1 && isOfNow(draft, date));
            dates.add(date.on(today.orElse(counted), COUNTED));
        }
        return draft.withDates(dates);
    }

    /** "On the second day of her tour Miller flies to Lima": told on that day, whatever day the first is counted to be. */
    private static boolean isOfNow(AnnotatedArticle draft, DateMention date) {
        return draft.read().sentences().stream()
                .filter(sentence -> sentence.words().dates().contains(date))
                .flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> !clause.nominal())
                .findFirst()
                .filter(clause -> clause.tense() == VerbForm.Tense.PRESENT)
                .isPresent();
    }

    /** The number of a day of the trip whose date is not known. */
    private static OptionalInt open(DateMention date) {
        return date.form() instanceof DateForm.TourDay day
                        && date.when().first().isEmpty()
                        && day.number() >= 1
                        && day.number() <= LONGEST_TRIP_DAYS
                ? OptionalInt.of(day.number())
                : OptionalInt.empty();
    }

    private static boolean isOpen(DateMention date) {
        return open(date).isPresent();
    }

    private static Optional<LocalDate> firstDay(List<AnnotatedArticle> drafts, TravellerClaims trip) {
        for (AnnotatedArticle draft : drafts) {
            List<DateMention> dates = draft.dates();
            for (int i = 0; i + 1 < dates.size(); i++) {
                Optional<LocalDate> day = dates.get(i + 1).when().day();
                boolean beside = day.isPresent()
                        && sameSentence(
                                draft, dates.get(i).span(), dates.get(i + 1).span());
                if (isOpen(dates.get(i)) && beside) {
                    int count = open(dates.get(i)).getAsInt();
                    return day.map(d -> d.minusDays(count - 1L));
                }
            }
        }
        return drafts.stream()
                .flatMap(draft -> trip.list(draft.read()).stream())
                .filter(Assertion::present)
                .filter(a -> a.day().tier() == Tier.OWN
                        || a.day().tier() == Tier.HEADING
                        || a.day().rule() == Rule.PRESENT)
                .flatMap(a -> a.claim().when().day().stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean sameSentence(AnnotatedArticle draft, Span one, Span two) {
        return draft.article()
                .findSentenceAt(one.start())
                .equals(draft.article().findSentenceAt(two.start()));
    }
}
