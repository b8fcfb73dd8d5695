package org.dateline.claim.rule;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** "The strike ended on Sunday, three days after Miller met miners": on Thursday. */
public final class DaysApart implements DayRule {
    /** So far before its verb a clause may open. */
    private static final int OPENING_REACH = 12;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public Grounded<DateMention> find(ClauseAt at, Grounded<PlaceMention> places, Context context) {
        if (!places.isOwn()) {
            return Grounded.none(); // what is told of another day is told of another place
        }
        SentenceTokens words = at.words();
        int verb = at.clause().at();
        for (int i = verb - 1; i > Math.max(0, verb - OPENING_REACH); i--) {
            boolean after = words.is(i, Word.AFTER);
            if (!after && !words.is(i, Word.BEFORE)) {
                continue;
            }
            int joint = i;
            Optional<Period> apart = apart(words, joint);
            boolean own = at.clause().dates().stream()
                    .anyMatch(date -> words.tokenAt(date.span().start()) > joint);
            boolean others = at.all().stream()
                    .anyMatch(clause -> clause.at() > joint && clause.at() < verb && !clause.nominal());
            if (apart.isEmpty() || own || others) {
                return Grounded.none();
            }
            return day(words, joint, context)
                    .map(day -> counted(day, apart.get(), after, context))
                    .orElse(Grounded.none());
        }
        return Grounded.none();
    }

    private static Grounded<DateMention> counted(DateMention day, Period apart, boolean after, Context context) {
        context.used().add(day);
        LocalDate from = day.when().day().orElseThrow();
        LocalDate counted = after ? from.minus(apart) : from.plus(apart);
        return Grounded.of(List.of(day.on(counted, "so many days apart")), Rule.COUNTED);
    }

    /** The two days of "two days after"; the one of "the day before". */
    private static Optional<Period> apart(SentenceTokens words, int joint) {
        DateMention length = words.date(joint - 1);
        if (length == null) {
            boolean day = words.is(joint - 1, Word.DAY) && LISTS.is("determiner", words.word(joint - 2));
            return day ? Optional.of(Period.ofDays(1)) : Optional.empty();
        }
        if (length.type() != TimexType.DURATION) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(length.value()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // "a few days": PXD
        }
    }

    /** The day told of last before. */
    private static Optional<DateMention> day(SentenceTokens words, int joint, Context context) {
        return words.dates().stream()
                .filter(date -> words.tokenAt(date.span().start()) < joint)
                .filter(date ->
                        date.when().day().isPresent() && !context.report().isOfDateline(words, date))
                .reduce((first, second) -> second);
    }
}
