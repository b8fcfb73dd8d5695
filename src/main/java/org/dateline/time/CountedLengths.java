package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths that the date behind them makes a day: "two days after the May 28 vote". */
final class CountedLengths {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");

    private CountedLengths() {}

    static List<DateExpression> complete(List<DateExpression> expressions) {
        List<DateExpression> complete = new ArrayList<>(expressions);
        for (int i = 0; i + 1 < complete.size(); i++) {
            Optional<DateExpression.Link> link = complete.get(i + 1).link();
            boolean on = link.equals(Optional.of(DateExpression.Link.AFTER));
            boolean back = link.equals(Optional.of(DateExpression.Link.BEFORE));
            if (on || back) {
                complete.set(
                        i, from(complete.get(i), complete.get(i + 1).meaning().base(), on ? 1 : -1));
            }
        }
        return complete;
    }

    private static boolean isOfKnownYear(Meaning.Base day) {
        return day instanceof Meaning.Calendar calendar && calendar.year().isSaid()
                || day instanceof Meaning.Numeric numeric && numeric.year() != 0
                || day instanceof Meaning.Holiday holiday && holiday.year().isSaid();
    }

    private static DateExpression from(DateExpression length, Meaning.Base day, int sign) {
        boolean known = day instanceof Meaning.Calendar calendar
                        && (calendar.day().isPresent() || calendar.weekday().isPresent())
                || day instanceof Meaning.Holiday
                || day instanceof Meaning.Numeric
                || day instanceof Meaning.Deictic;
        if (!known || !(length.meaning().base() instanceof Meaning.Length how)) {
            return length;
        }
        Matcher matcher = LENGTH.matcher(how.value());
        if (!matcher.matches()) {
            return length;
        }
        Unit unit = switch (matcher.group(2)) {
            case "W" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            case "Y" -> Unit.YEAR;
            default -> Unit.DAY;
        };
        if (unit == Unit.YEAR && !isOfKnownYear(day)) {
            return length; // "three years after the Good Friday agreement"
        }
        int amount = sign * Integer.parseInt(matcher.group(1));
        return length.meaning(new Meaning(
                new Meaning.CountedFrom(day, amount, unit, false, Optional.empty()),
                Optional.empty(),
                length.meaning().mod()));
    }
}
