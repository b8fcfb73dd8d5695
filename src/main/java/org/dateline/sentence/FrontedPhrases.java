package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what opens a sentence to its main verb: "During her visit to Peru, Miller met Oram" has her visit Peru, and meet him
 * there.
 */
final class FrontedPhrases {
    private static final int TITLE_REACH = 9;

    private final EnglishLexicon lists;

    FrontedPhrases(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** "Miller, on a visit to Lima, met Oram": the same, set between commas behind the subject. */
    private void joinAsides(SentenceTokens words, List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause phrase = clauses.get(i);
            Clause verb = clauses.get(i + 1);
            boolean occasion = phrase.nominal() && phrase.sense().isPresence() && isSetOff(words, phrase);
            boolean about = verb.subject().people().stream()
                    .anyMatch(person -> words.tokenAt(person.span().start()) < phrase.at());
            boolean there = !phrase.nominal() && words.is(phrase.at(), Word.IN); // "Miller, in Lima, met Oram"
            if (there && isThere(verb)) {
                clauses.set(i + 1, verb.with(phrase.places(), verb.dates()));
            }
            if (occasion && about && !verb.nominal()) {
                clauses.set(i, phrase.toldBy(verb));
                if (isThere(verb)) {
                    clauses.set(i + 1, verb.with(phrase.places(), verb.dates()));
                }
            }
        }
    }

    private boolean isSetOff(SentenceTokens words, Clause phrase) {
        for (int i = phrase.at() - 1; i > Math.max(0, phrase.at() - TITLE_REACH); i--) {
            if (words.is(i, Word.ON) || words.is(i, Word.DURING)) {
                return words.is(i - 1, Word.COMMA);
            }
            if (lists.is("at-place", words.word(i))) {
                return words.is(i - 1, Word.COMMA) && phrase.sense() != PredicateClass.VISIT; // "in a speech in Lima"
            }
            if (words.is(i, Word.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** The clauses, in order, those that open the sentence with the subject of its main verb, and that verb with their place. */
    List<Clause> join(SentenceTokens words, List<Clause> clauses) {
        int main = main(words, clauses);
        boolean during = lists.is("fronts", words.word(words.firstWord()));
        boolean fronted = during
                || lists.is("fronts earlier", words.word(words.firstWord()))
                || !clauses.isEmpty() && isIng(clauses.get(0)) && clauses.get(0).at() == words.firstWord();
        List<Clause> joined = new ArrayList<>(clauses);
        if (main < 1 || !fronted) {
            joinAsides(words, joined);
            return joined;
        }
        Clause verb = joined.get(main);
        for (int i = 0; i < main; i++) {
            Clause phrase = joined.get(i);
            if (isWhose(words, phrase)) {
                joined.set(
                        i,
                        during && phrase.nominal()
                                ? phrase.toldBy(verb)
                                : phrase.by(verb.subject(), during ? cue(phrase, verb) : phrase.cue()));
            }
            if (during && isThere(joined.get(main)) && joined.get(i).subject().equals(verb.subject())) {
                joined.set(main, joined.get(main).with(phrase.places(), verb.dates()));
            }
        }
        return joined;
    }

    private static FactualityCue cue(Clause phrase, Clause verb) {
        return phrase.mood() == Factuality.FACT && verb.mood() == Factuality.PLANNED ? verb.cue() : phrase.cue();
    }

    /** The first verb of its own, behind a comma and its subject; -1 where phrases alone open no sentence. */
    private int main(SentenceTokens words, List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean told = clause.subject().kind() == Subject.Kind.NAMED
                    || clause.subject().kind() == Subject.Kind.PRONOUN
                    || clause.subject().kind() == Subject.Kind.DESCRIPTION;
            if (!clause.nominal() && told && !isIng(clause) && i > 0) {
                int comma = comma(words, clause);
                return comma > clauses.get(i - 1).at() ? i : -1;
            }
            boolean participle = i > 0 && clause.tense() == VerbForm.Tense.PAST && !told;
            if (!clause.nominal() && !isIng(clause) && !participle) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma or the day before the subject of the clause; -1 where another word stands there. */
    private int comma(SentenceTokens words, Clause clause) {
        int subject = clause.subject().people().stream()
                .mapToInt(person -> words.tokenAt(person.span().start()))
                .min()
                .orElse(clause.at());
        for (int i = subject - 1; i >= Math.max(0, subject - TITLE_REACH); i--) {
            if (words.is(i, Word.COMMA) || words.date(i) != null) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isIng(Clause clause) {
        return !clause.nominal() && clause.tense() == VerbForm.Tense.ING;
    }

    /** Whether nobody else is told to do what the phrase says. */
    private boolean isWhose(SentenceTokens words, Clause phrase) {
        Subject.Kind kind = phrase.subject().kind();
        boolean others = lists.is("written", words.word(phrase.at()))
                || words.is(phrase.at() + 1, Word.OF)
                || words.has(phrase.at(), phrase.end(), Word.BETWEEN);
        return !others
                && (kind == Subject.Kind.OTHER && phrase.subject().noun().isEmpty()
                        || kind == Subject.Kind.IMPLICIT
                        || kind == Subject.Kind.PRONOUN && phrase.nominal());
    }

    /** Whether the main verb is where the phrase before it is. */
    private static boolean isThere(Clause verb) {
        return verb.places().isEmpty()
                && verb.destinations().isEmpty()
                && verb.sense().isPresence()
                && !verb.sense().isMove();
    }
}
