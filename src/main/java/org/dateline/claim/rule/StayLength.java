package org.dateline.claim.rule;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.UntilPhrase;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Tells how long a stay lasts by its last day ("until Friday") or its length ("a three-day visit"). */
final class StayLength {
    private static final int LONGEST_DAYS = 8;
    private static final Pattern DAYS = Pattern.compile("P([2-9])D");

    private StayLength() {}

    static boolean mayLast(Clause clause) {
        return clause.sense() == PredicateClass.VISIT
                || clause.sense() == PredicateClass.ARRIVAL
                || clause.sense() == PredicateClass.BEGIN
                || clause.sense() == PredicateClass.TRAVEL;
    }

    /** The one day that the clause begins on. */
    static Optional<LocalDate> first(List<DateMention> dates) {
        List<LocalDate> days = dates.stream()
                .filter(date -> date.range().isEmpty())
                .flatMap(date -> date.when().day().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** "Has been in Lima since Monday": the first of the days until now. */
    static Optional<LocalDate> since(SentenceTokens words, Clause clause) {
        return words.dates().stream()
                .filter(date -> isBehind(words, clause, date))
                .filter(date -> words.is(words.tokenAt(date.span().start()) - 1, Word.SINCE))
                .flatMap(date -> date.when().day().stream())
                .findFirst();
    }

    /**
     * The last day of what begins on the first; empty where none is told.
     *
     * @param dated whether the sentence tells on which day it begins
     */
    static Optional<LocalDate> last(SentenceTokens words, Clause clause, LocalDate first, boolean dated) {
        return until(words, clause, first).or(() -> dated ? length(words, clause, first) : Optional.empty());
    }

    private static Optional<LocalDate> until(SentenceTokens words, Clause clause, LocalDate first) {
        return words.dates().stream()
                .filter(date -> isBehind(words, clause, date))
                .filter(date ->
                        UntilPhrase.opens(words, words.tokenAt(date.span().start())))
                .flatMap(date -> end(date, first).stream())
                .filter(last -> last.isAfter(first) && last.isBefore(first.plusDays(LONGEST_DAYS * 2L)))
                .findFirst();
    }

    /** Who arrived on Wednesday and stayed until Saturday stayed until the next one. */
    private static Optional<LocalDate> end(DateMention until, LocalDate first) {
        boolean bare = until.form() instanceof DateForm.Weekday weekday && weekday.which() == DateForm.Which.ANY;
        return until.when()
                .day()
                .map(day -> bare && !day.equals(first) ? first.with(TemporalAdjusters.next(day.getDayOfWeek())) : day);
    }

    private static Optional<LocalDate> length(SentenceTokens words, Clause clause, LocalDate first) {
        boolean is = clause.mood() == Factuality.FACT && clause.tense() == VerbForm.Tense.PRESENT;
        if (is && clause.sense() == PredicateClass.VISIT) {
            return Optional.empty(); // "is in Lima on a three-day visit": since when, it does not tell
        }
        for (DateMention date : words.dates()) {
            OptionalInt days = days(date);
            boolean length = days.isPresent() && isBehind(words, clause, date);
            int behind = words.tokenAt(date.span().end());
            String before = words.word(words.tokenAt(date.span().start()) - 1);
            boolean ofVisit = length
                    && (isTrip(words, behind) && (Word.A.is(before) || Word.AN.is(before)) && !isPast(words, date)
                            || Word.FOR.is(before)
                            || isSpent(words, clause, date));
            if (ofVisit && !isOfWholeTour(words, date)) {
                return Optional.of(first.plusDays(days.getAsInt() - 1L));
            }
        }
        return Optional.empty();
    }

    /** Of "three days" 3; empty for a day and for what is no length of days. */
    static OptionalInt days(DateMention date) {
        Matcher days = DAYS.matcher(date.value());
        return date.type() == TimexType.DURATION && days.matches()
                ? OptionalInt.of(Integer.parseInt(days.group(1)))
                : OptionalInt.empty();
    }

    /** "A three-day visit to Peru". */
    static boolean isOfOnePlace(SentenceTokens words, DateMention length) {
        return isTrip(words, words.tokenAt(length.span().end())) && !isOfWholeTour(words, length);
    }

    /** "On the first leg of a six-day trip", "a six-day tour of three countries", "of Africa": not all of it in one place. */
    private static boolean isOfWholeTour(SentenceTokens words, DateMention length) {
        int before = words.tokenAt(length.span().start()) - 1;
        boolean leg = words.is(before - 1, Word.OF) && LISTS.is("stop-noun", words.word(before - 2));
        int noun = words.tokenAt(length.span().end());
        for (int i = noun; i < noun + TOUR_REACH; i++) {
            PlaceMention place = words.place(i);
            boolean area =
                    place != null && place.place().flatMap(Place::country).isEmpty();
            boolean many = LISTS.is("many", words.word(i)) && words.word(i + 1).endsWith("s")
                    || LISTS.is("many", words.word(i)) && words.word(i + 2).endsWith("s");
            if (leg || area || many) {
                return true;
            }
            if (words.is(i, Word.COMMA) || words.is(i, Word.STOP)) {
                return false;
            }
        }
        return false;
    }

    private static final int TOUR_REACH = 7;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** "Returned from a four-day visit". */
    private static boolean isPast(SentenceTokens words, DateMention length) {
        String before = words.word(words.tokenAt(length.span().start()) - 2);
        return Word.FROM.is(before) || Word.AFTER.is(before);
    }

    /** "Began three days of talks", "will spend three days in Lima". */
    private static boolean isSpent(SentenceTokens words, Clause clause, DateMention length) {
        int at = words.tokenAt(length.span().start());
        int behind = words.tokenAt(length.span().end());
        boolean whole = at == clause.at() + 1;
        return whole
                && (clause.mood() == Factuality.PLANNED && LISTS.is("time verb", words.word(clause.at()))
                        || LISTS.is("stays so long", words.word(clause.at()))
                        || words.is(behind, Word.OF) && isTrip(words, behind + 1));
    }

    private static boolean isTrip(SentenceTokens words, int from) {
        for (int i = from; i < from + 3; i++) {
            if (LocationCues.isTripNoun(words.word(i)) || LISTS.occasions().containsKey(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(SentenceTokens words, Clause clause, DateMention date) {
        int at = words.tokenAt(date.span().start());
        return at > clause.at() && at < clause.at() + REACH;
    }

    private static final int REACH = 22;
}
