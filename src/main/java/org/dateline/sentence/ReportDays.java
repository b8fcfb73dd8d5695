package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.DateMention;

/**
 * Gives the day on which something is said to where it is said: "Speaking in Lima, Miller said on Friday", "warned on
 * Friday after talks in Lima that".
 */
final class ReportDays {
    /** "Told a crowd of supporters on Friday": so far behind the verb stands its day. */
    private static final int REACH = 6;

    /** "After a long meeting": so far before its head stands the word that joins it. */
    private static final int JOINT_REACH = 5;

    private final EnglishLexicon lists;

    ReportDays(EnglishLexicon lists) {
        this.lists = lists;
    }

    List<Clause> share(SentenceTokens words, List<Clause> clauses) {
        List<Clause> shared = new ArrayList<>(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            Clause report = clauses.get(i);
            Optional<DateMention> day = day(words, report);
            for (int j = 0; day.isPresent() && j < clauses.size(); j++) {
                Clause told = shared.get(j);
                boolean undated = told.dates().isEmpty()
                        && told.mood() == Factuality.FACT
                        && told.sense().isPresence();
                if (undated && (j < i ? isFronted(words, told, report) : isBehind(words, told, report, day.get()))) {
                    shared.set(j, told.with(told.places(), List.of(day.get())));
                }
            }
        }
        return shared;
    }

    /** The day of a verb of saying, and that of a speech of which no place is told: "spoke on Friday after talks in Lima". */
    private Optional<DateMention> day(SentenceTokens words, Clause report) {
        if (report.sense() == PredicateClass.REPORT || isThought(report)) {
            return dayOf(words, report);
        }
        boolean spoke = report.sense() == PredicateClass.SPEECH
                && !report.nominal()
                && report.places().isEmpty()
                && report.mood() == Factuality.FACT;
        return spoke
                ? report.dates().stream()
                        .filter(d -> d.when().day().isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** "Rejected the idea on Friday during a visit to Lima". */
    private static boolean isThought(Clause clause) {
        return clause.sense() == PredicateClass.OTHER
                && !clause.nominal()
                && clause.tense() == VerbForm.Tense.PAST
                && clause.mood() == Factuality.FACT;
    }

    /** The day right behind the verb, or behind whom or what is told: not that of what is said. */
    private Optional<DateMention> dayOf(SentenceTokens words, Clause report) {
        boolean somebody = lists.is("told somebody", words.word(report.at()));
        boolean told = somebody || lists.is("determiner", words.word(report.at() + 1));
        for (int i = report.at() + 1; i <= report.at() + REACH && i < words.size(); i++) {
            DateMention date = words.date(i);
            if (date != null) {
                boolean own = somebody || !told || endsThere(words, date);
                return Optional.of(date).filter(d -> own && d.when().day().isPresent());
            }
            boolean object = told && (i == report.at() + 1 || !lists.is("determiner", words.word(i)));
            boolean joint = words.is(i, Word.ON)
                    || lists.isAdverb(words.word(i))
                    || lists.is("part of a day", words.word(i))
                    || words.is(i, Word.LATE)
                    || words.is(i, Word.EARLY);
            if (!words.isWord(i) || words.is(i, Word.THAT) || !object && !joint) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Of "announced the gift on Friday", but not of "said the vote on Friday would be fair": no verb stands behind the day. */
    private boolean endsThere(SentenceTokens words, DateMention day) {
        int behind = words.tokenAt(day.span().end());
        return !words.isWord(behind)
                || lists.is("taking-part", words.word(behind))
                || lists.is("at-place", words.word(behind));
    }

    /** "Speaking in Lima, Miller said", "Miller, speaking in Lima, said", "during a visit to Lima, Miller said". */
    private static boolean isFronted(SentenceTokens words, Clause phrase, Clause report) {
        boolean participle = phrase.tense() == VerbForm.Tense.ING && !phrase.nominal();
        boolean own = phrase.subject().equals(report.subject())
                || participle && phrase.subject().kind() == Subject.Kind.IMPLICIT;
        boolean there = phrase.sense() == PredicateClass.VISIT; // "Miller, in Lima for talks, said"
        return own
                && (participle || phrase.nominal() || there)
                && !words.is(words.firstWord(), Word.BEFORE)
                && words.has(phrase.at(), report.at(), Word.COMMA);
    }

    /** "Said on Friday after talks in Lima". */
    private boolean isBehind(SentenceTokens words, Clause phrase, Clause report, DateMention day) {
        boolean own = phrase.subject().equals(report.subject())
                || phrase.subject().kind() == Subject.Kind.IMPLICIT
                || phrase.nominal() && phrase.subject().kind() == Subject.Kind.PRONOUN; // "at his news conference"
        boolean participle = phrase.tense() == VerbForm.Tense.ING;
        int said = words.tokenAt(day.span().end());
        if (!own || !participle && !phrase.nominal() || words.has(said, phrase.at(), Word.THAT)) {
            return false;
        }
        int from = Math.max(said, phrase.at() - JOINT_REACH);
        for (int i = phrase.at() - 1; i >= from; i--) {
            if (lists.is("taking-part", words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
