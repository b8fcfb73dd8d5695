package org.dateline.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Published;

/**
 * Gives expressions their values, by TimeML: each is counted from the day of publication or from the date last spoken
 * of, in the direction that the sentence's tense and cues give. Without a publication date, what hangs on it is
 * underspecified. Thread-safe.
 */
public final class DateResolver {
    private final Holidays holidays;

    private DateResolver(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Reads the tables that ship with the program. */
    public static DateResolver load() {
        return new DateResolver(Holidays.load());
    }

    /** A mention for each expression, in their order. */
    public List<DateMention> resolve(Article article, List<DateExpression> expressions, Published published) {
        Narrative narrative = new Narrative(published.date(), bareWeekdays(expressions));
        List<DateExpression> complete = Ranges.complete(expressions);
        Reckoner reckoner = new Reckoner(narrative, holidays);
        List<DateMention> mentions = new ArrayList<>(complete.size());
        for (int i = 0; i < complete.size(); i++) {
            DateExpression expression = complete.get(i);
            Reckoned reckoned = i + 1 < complete.size() && dated(expression, complete.get(i + 1))
                    ? reckoner.reckon(complete.get(i + 1))
                    : reckoner.reckon(expression);
            Optional<Meaning.TimeOfDay> time = expression.meaning().time();
            Timex timex = time.map(t -> reckoned.timex().at(t)).orElse(reckoned.timex());
            narrative.hear(expression, reckoned.timex(), i);
            reckoner.remember(expression, reckoned.timex(), i);
            mentions.add(mention(expression, reckoned.with(timex)));
        }
        Ranges.join(complete, mentions);
        Anachronisms.mark(complete, mentions, published.date());
        return List.copyOf(mentions);
    }

    private static DateMention mention(DateExpression expression, Reckoned reckoned) {
        Meaning meaning = expression.meaning();
        return new DateMention(
                expression.span(),
                expression.text(),
                type(meaning),
                reckoned.timex().value(),
                meaning.mod(),
                reckoned.timex().when(),
                reckoned.conflict(),
                expression.rule(),
                reckoned.anchor(),
                Optional.empty(),
                reckoned.relation(),
                expression.heading());
    }

    /** "Day 2, 11th April": the date behind is the day's. */
    private static boolean dated(DateExpression tourDay, DateExpression next) {
        return tourDay.meaning().base() instanceof Meaning.TourDay
                && next.link().isPresent()
                && next.meaning().base() instanceof Meaning.Calendar calendar
                && calendar.day().isPresent();
    }

    private static Set<DayOfWeek> bareWeekdays(List<DateExpression> expressions) {
        Set<DayOfWeek> bare = EnumSet.noneOf(DayOfWeek.class);
        for (DateExpression expression : expressions) {
            if (expression.meaning().base() instanceof Meaning.Calendar calendar
                    && calendar.day().isEmpty()
                    && calendar.month().isEmpty()) {
                calendar.weekday().ifPresent(bare::add);
            }
        }
        return bare;
    }

    private static TimexType type(Meaning meaning) {
        Meaning.Base base = meaning.base();
        if (base instanceof Meaning.Length) {
            return TimexType.DURATION;
        }
        if (base instanceof Meaning.Repeat) {
            return TimexType.SET;
        }
        boolean hours = base instanceof Meaning.Offset offset && offset.unit().isClock();
        return meaning.time().isPresent() || hours ? TimexType.TIME : TimexType.DATE;
    }
}
