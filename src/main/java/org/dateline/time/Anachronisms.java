package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds years that cannot be meant, past dates told as plans, and dates to come told as done. */
final class Anachronisms {
    /** Clocks differ around the world: a day that is off by less is no contradiction. */
    private static final int LEEWAY_DAYS = 2;

    private Anachronisms() {}

    /** Sets the conflict of each mention that the time of writing contradicts. */
    static void mark(List<DateExpression> expressions, List<DateMention> mentions, Optional<LocalDate> published) {
        OptionalInt written = published.isPresent()
                ? OptionalInt.of(published.get().getYear())
                : mentions.stream()
                        .flatMap(mention -> mention.when().day().stream())
                        .mapToInt(LocalDate::getYear)
                        .max();
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            Optional<DateExpression.Verb> verb = expressions.get(i).verb();
            if (verb.isEmpty() || mention.conflict().isPresent()) {
                continue;
            }
            Optional<DateConflict> conflict = verb.get().behind()
                    ? year(mention, verb.get(), written)
                    : day(mention, verb.get(), expressions.get(i), published);
            if (conflict.isPresent()) {
                mentions.set(i, mention.withConflict(conflict.get()));
            }
        }
    }

    /** "Analysts in 2022 expect" in an article of 2025. */
    private static Optional<DateConflict> year(DateMention mention, DateExpression.Verb verb, OptionalInt written) {
        boolean old =
                mention.when() instanceof When.Year year && written.isPresent() && year.year() < written.getAsInt();
        if (!old) {
            return Optional.empty();
        }
        When now = new When.Year(written.getAsInt());
        return Optional.of(new DateConflict.OldYear(mention.text(), verb.word(), now, mention.when()));
    }

    /** "Will meet on 20 October 2025" and "arrived on 20 November 2025", published on 26 October 2025. */
    private static Optional<DateConflict> day(
            DateMention mention, DateExpression.Verb verb, DateExpression expression, Optional<LocalDate> published) {
        boolean named = expression.meaning().base() instanceof Meaning.Calendar calendar
                && calendar.year().named().isPresent();
        Optional<LocalDate> day = mention.when().day();
        if (!named || day.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        boolean gone = day.get().isBefore(published.get().minusDays(LEEWAY_DAYS));
        boolean toCome = day.get().isAfter(published.get().plusDays(LEEWAY_DAYS));
        boolean isPlan = gone && verb.tense() == Tense.FUTURE;
        if (!isPlan && !(toCome && verb.tense() == Tense.PAST)) {
            return Optional.empty();
        }
        return Optional.of(new DateConflict.OutOfTime(
                mention.text(), verb.word(), isPlan, published.get(), day.get(), mention.when()));
    }
}
