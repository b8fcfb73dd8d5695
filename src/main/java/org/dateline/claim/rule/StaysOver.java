package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/**
 * The days of a stay whose length is told when it is over: "has spent the last three days in Lima", "spent three days in Lima before
 * flying to Quito on Tuesday". Whether the first or the last of them is counted, too, nobody says: the days between are sure.
 */
final class StaysOver {
    private static final int REACH = 4;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** From the first day to the last. */
    record Days(LocalDate first, LocalDate last) {}

    private StaysOver() {}

    static Optional<Days> find(SentenceTokens words, Clause clause, Optional<LocalDate> published) {
        if (clause.mood() != Factuality.FACT) {
            return Optional.empty();
        }
        if (clause.sense() == PredicateClass.END && clause.tense() == VerbForm.Tense.PAST) {
            return ended(words, clause);
        }
        if (!LISTS.is("time verb", words.word(clause.at()))) {
            return Optional.empty();
        }
        for (DateMention length : words.dates()) {
            OptionalInt days = StayLength.days(length);
            int at = words.tokenAt(length.span().start());
            if (days.isPresent() && at > clause.at() && at <= clause.at() + REACH) {
                int count = days.getAsInt();
                return end(words, clause, length, published)
                        .map(end -> new Days(end.minusDays(count - 1L), end.minusDays(1)));
            }
        }
        return Optional.empty();
    }

    /** "Wrapped up a three-day visit to Peru on Tuesday": to that day. */
    private static Optional<Days> ended(SentenceTokens words, Clause clause) {
        for (DateMention length : words.dates()) {
            OptionalInt days = StayLength.days(length);
            int at = words.tokenAt(length.span().start());
            if (days.isPresent()
                    && at > clause.at()
                    && at <= clause.at() + REACH
                    && StayLength.isOfOnePlace(words, length)) {
                return onlyDay(words).map(last -> new Days(last.minusDays(days.getAsInt() - 1L), last));
            }
        }
        return Optional.empty();
    }

    /** The one day that the sentence names. */
    static Optional<LocalDate> onlyDay(SentenceTokens words) {
        List<DateMention> told = days(words);
        return told.size() == 1 ? told.get(0).when().day() : Optional.empty();
    }

    private static List<DateMention> days(SentenceTokens words) {
        return words.dates().stream()
                .filter(date -> date.type() != TimexType.DURATION
                        && date.range().isEmpty()
                        && date.when().day().isPresent())
                .toList();
    }

    /** The day on which it was over. */
    private static Optional<LocalDate> end(
            SentenceTokens words, Clause clause, DateMention length, Optional<LocalDate> published) {
        int from = words.tokenAt(length.span().start());
        int to = words.tokenAt(length.span().end());
        if (IntStream.range(from, to).anyMatch(i -> LISTS.is("up to now", words.word(i)))) {
            return published;
        }
        List<DateMention> told = days(words);
        if (told.size() != 1) {
            return Optional.empty();
        }
        int day = words.tokenAt(told.get(0).span().start());
        boolean before = day > to && IntStream.range(to, day).anyMatch(i -> words.is(i, Word.BEFORE));
        boolean after = words.is(clause.at() - 1, Word.AFTER);
        return before || after ? told.get(0).when().day() : Optional.empty();
    }
}
