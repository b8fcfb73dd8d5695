package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Tells how long a stay lasts by its last day ("until Friday") or its length ("a three-day visit"). */
final class Stays {
    private static final int LONGEST_DAYS = 8;
    private static final Pattern DAYS = Pattern.compile("P([2-9])D");
    private static final Set<String> UNTIL = Set.of("until", "till", "through");

    private Stays() {}

    static boolean mayLast(Statement statement) {
        return statement.sense() == Sense.VISIT
                || statement.sense() == Sense.ARRIVAL
                || statement.sense() == Sense.BEGIN
                || statement.sense() == Sense.TRAVEL;
    }

    /** The one day that the statement begins on. */
    static Optional<LocalDate> first(List<DateMention> dates) {
        List<LocalDate> days = dates.stream()
                .filter(date -> date.range().isEmpty())
                .flatMap(date -> date.when().day().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** "Has been in Lima since Monday": the first of the days until now. */
    static Optional<LocalDate> since(Words words, Statement statement) {
        return words.dates.stream()
                .filter(date -> isBehind(words, statement, date))
                .filter(date ->
                        words.word(words.tokenAt(date.span().start()) - 1).equals("since"))
                .flatMap(date -> date.when().day().stream())
                .findFirst();
    }

    /** The last day of what begins on the first; empty where none is told. */
    static Optional<LocalDate> last(Words words, Statement statement, LocalDate first) {
        return until(words, statement, first)
                .or(() -> statement.dates().isEmpty() ? Optional.empty() : length(words, statement, first));
    }

    private static Optional<LocalDate> until(Words words, Statement statement, LocalDate first) {
        return words.dates.stream()
                .filter(date -> isBehind(words, statement, date))
                .filter(date ->
                        UNTIL.contains(words.word(words.tokenAt(date.span().start()) - 1)))
                .flatMap(date -> date.when().day().stream())
                .filter(last -> last.isAfter(first) && last.isBefore(first.plusDays(LONGEST_DAYS * 2L)))
                .findFirst();
    }

    private static Optional<LocalDate> length(Words words, Statement statement, LocalDate first) {
        for (DateMention date : words.dates) {
            Matcher days = DAYS.matcher(date.value());
            boolean length = date.type() == TimexType.DURATION && days.matches() && isBehind(words, statement, date);
            int behind = words.tokenAt(date.span().end());
            String before = words.word(words.tokenAt(date.span().start()) - 1);
            boolean ofVisit = length
                    && (isTrip(words, behind) && (before.equals("a") || before.equals("an")) && !isPast(words, date)
                            || before.equals("for"));
            if (ofVisit) {
                return Optional.of(first.plusDays(Integer.parseInt(days.group(1)) - 1L));
            }
        }
        return Optional.empty();
    }

    /** "Returned from a four-day visit". */
    private static boolean isPast(Words words, DateMention length) {
        String before = words.word(words.tokenAt(length.span().start()) - 2);
        return before.equals("from") || before.equals("after");
    }

    private static boolean isTrip(Words words, int from) {
        for (int i = from; i < from + 3; i++) {
            if (Trips.isTripNoun(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(Words words, Statement statement, DateMention date) {
        int at = words.tokenAt(date.span().start());
        return at > statement.at() && at < statement.at() + REACH;
    }

    private static final int REACH = 22;
}
