package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.time.Meaning.TimeOfDay;

/**
 * Times of day that the one beside them explains: "from 2 to 4 p.m." begins at 14:00, "10 p.m. to 2 a.m." ends on the next
 * day, as does "left at 10 p.m. and landed at 7 a.m.".
 */
final class ClockRanges {
    private static final int HALF_DAY = 720;
    private static final int DAY = 1440;
    private static final int EVENING = 18 * 60;

    /** One moves on from the one time to the other within so many characters. */
    private static final int MOVE_CHARS = 60;

    /** "And landed at"; "at 8 p.m. and at 11 a.m." is a list. */
    private static final Pattern MOVES = Pattern.compile("\\b(?:and|then|before) (?!at\\b|again\\b)[a-z]");

    private ClockRanges() {}

    /** Lends each range's first time the half of the day that its last one says. */
    static List<DateExpression> complete(List<DateExpression> expressions) {
        List<DateExpression> complete = new ArrayList<>(expressions);
        for (int i = 0; i + 1 < complete.size(); i++) {
            DateExpression first = complete.get(i);
            DateExpression last = complete.get(i + 1);
            boolean range = last.link().equals(Optional.of(DateExpression.Link.RANGE));
            if (range && isHalf(first) && minutes(last).isPresent() && !isHalf(last)) {
                TimeOfDay time = first.meaning().time().orElseThrow();
                int minute =
                        lend(time.minutes().getAsInt() % HALF_DAY, minutes(last).getAsInt());
                complete.set(
                        i,
                        first.meaning(new Meaning(
                                first.meaning().base(),
                                Optional.of(time.at(minute)),
                                first.meaning().mod())));
            }
        }
        return complete;
    }

    /** The later half of the day, unless the range would then run backwards. */
    private static int lend(int minute, int last) {
        return minute + HALF_DAY < last ? minute + HALF_DAY : minute;
    }

    private static boolean isHalf(DateExpression expression) {
        return expression.meaning().time().filter(TimeOfDay::half).isPresent();
    }

    private static OptionalInt minutes(DateExpression expression) {
        return expression.meaning().time().map(TimeOfDay::minutes).orElse(OptionalInt.empty());
    }

    /**
     * Whether a time without a day is of the day after the one before it: it ends a range that would run backwards, or the
     * same sentence moves on from an evening to a morning.
     */
    static boolean isNextDay(Article article, DateExpression before, DateExpression time) {
        boolean clocks = minutes(before).isPresent() && minutes(time).isPresent();
        if (!clocks || before.sentence() != time.sentence() || !(time.meaning().base() instanceof Meaning.OfTheDay)) {
            return false;
        }
        int first = minutes(before).getAsInt();
        int last = minutes(time).getAsInt();
        if (time.link().equals(Optional.of(DateExpression.Link.RANGE))) {
            return last <= first && !isHalf(time);
        }
        String between =
                article.text().substring(before.span().end(), time.span().start());
        boolean moves = between.length() <= MOVE_CHARS && MOVES.matcher(between).find();
        return moves && first >= EVENING && first < DAY && last < HALF_DAY && !isHalf(time);
    }
}
