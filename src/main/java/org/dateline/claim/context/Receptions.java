package org.dateline.claim.context;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.PronounForms;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;

/** Tells whether the traveller is whom somebody receives, meets or has come to see. */
final class Receptions {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int TITLE_REACH = 4;
    private static final int FELT_REACH = 5;

    private final Traveller traveller;
    private final Predicate<String> called;

    /** @param called whether the title, said alone, means the traveller */
    Receptions(Traveller traveller, Predicate<String> called) {
        this.traveller = traveller;
        this.called = called;
    }

    /**
     * Whether the clause has the traveller as the one received.
     *
     * @param named whether the article names the traveller
     * @param ago how many sentences ago it did
     */
    boolean has(SentenceTokens words, Clause clause, boolean named, int ago) {
        return isDoneBy(words, clause)
                || (isMet(clause)
                                || isBeheld(words, clause)
                                || isTogether(words, clause)
                                || LISTS.is("goes with", words.word(clause.at())))
                        && (traveller.isAmong(clause.people())
                                || named && (isPronoun(words, clause, ago) || isTitle(words, clause)));
    }

    /** "The deal was signed by Miller in Lima", "the plan, backed by Miller" is none. */
    private boolean isDoneBy(SentenceTokens words, Clause clause) {
        boolean passive = !clause.nominal()
                && clause.sense().isPresence()
                && clause.sense() != PredicateClass.HOST
                && clause.tense() == VerbForm.Tense.PAST
                && LISTS.is("passive", words.word(clause.at() - 1));
        return passive
                && words.people().stream()
                        .filter(traveller::is)
                        .map(person -> words.tokenAt(person.span().start()))
                        .anyMatch(at -> at > clause.at() && isAgent(words, clause, at));
    }

    /** "Signed by Miller", "signed at a meeting between President Oram and Miller": whether who is named there does it. */
    private static boolean isAgent(SentenceTokens words, Clause clause, int name) {
        int at = name - 1;
        while (at > clause.at()
                && (words.person(at) != null
                        || words.is(at, Word.AND)
                        || words.is(at, Word.COMMA)
                        || words.is(at, Word.THE)
                        || LISTS.is("guest", words.word(at))
                        || words.isCapital(at)
                        || LISTS.isTitle(words.word(at)))) {
            at--;
        }
        boolean by = words.is(at, Word.BY) && at - clause.at() <= TITLE_REACH;
        return by
                || words.is(at, Word.BETWEEN) && LISTS.occasions().containsKey(words.word(at - 1)) && at < clause.end();
    }

    private static boolean isMet(Clause clause) {
        return clause.sense() == PredicateClass.HOST
                || clause.sense() == PredicateClass.MEETING
                || clause.sense() == PredicateClass.MEAL
                || clause.sense() == PredicateClass.CEREMONY;
    }

    /** "Oram joined Miller in Lima", "was in Lima on Monday with Miller", but not "came to Lima for talks with Miller". */
    private boolean isTogether(SentenceTokens words, Clause clause) {
        boolean joins = clause.sense() == PredicateClass.ATTEND || LISTS.is("joins", words.word(clause.at()));
        boolean is = clause.sense() == PredicateClass.VISIT || clause.sense().isMove();
        if (clause.nominal() || !joins && !is || clause.sense() == PredicateClass.DEPARTURE) {
            return false;
        }
        for (Person person : words.people()) {
            int at = words.tokenAt(person.span().start());
            if (at <= clause.at() || at >= clause.end() || !traveller.isAmong(List.of(person))) {
                continue;
            }
            boolean beside = words.is(at - 1, Word.WITH)
                    && (words.place(at - 2) != null || words.date(at - 2) != null || at - 2 == clause.at());
            if (is && beside || joins && at == clause.at() + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Thousands gathered to see Miller", but not "were surprised to see Miller", "to see Miller go". */
    private static boolean isBeheld(SentenceTokens words, Clause clause) {
        boolean beholds = clause.tense() == VerbForm.Tense.BASE
                && LISTS.is("beholds", words.word(clause.at()))
                && words.is(clause.at() - 1, Word.TO);
        if (!beholds) {
            return false; // of most verbs, before anything is looked for around them
        }
        boolean felt = words.between(clause.at() - FELT_REACH, clause.at()).stream()
                .anyMatch(word -> LISTS.is("be", word) || LISTS.is("first person", word));
        boolean acts = words.people().stream()
                .map(person -> words.tokenAt(person.span().end()))
                .anyMatch(behind -> behind > clause.at()
                        && behind <= clause.at() + TITLE_REACH
                        && words.isWord(behind)
                        && !LISTS.isFunctionWord(words.word(behind))
                        && words.date(behind) == null);
        return !felt && !acts;
    }

    /** The first token of who is met: behind the verb, or behind "with". */
    private static int object(SentenceTokens words, Clause clause) {
        return words.is(clause.at() + 1, Word.WITH) ? clause.at() + 2 : clause.at() + 1;
    }

    /** "The mayor greeted him at the airport." */
    private boolean isPronoun(SentenceTokens words, Clause clause, int ago) {
        String object = words.word(object(words, clause));
        boolean another = clause.subject().kind() == Subject.Kind.NAMED
                || clause.subject().kind() == Subject.Kind.DESCRIPTION;
        return LISTS.is("third-object", object)
                && another
                && ago <= Coreference.MENTION_REACH
                && traveller.mayBe(PronounForms.nominative(object));
    }

    /** "Crowds gathered to see the pope", "the mayor welcomed the Peruvian president". */
    private boolean isTitle(SentenceTokens words, Clause clause) {
        int the = object(words, clause);
        if (clause.nominal() || !words.is(the, Word.THE)) {
            return false;
        }
        for (int i = the + 1; i <= the + TITLE_REACH && words.isWord(i) && words.person(i) == null; i++) {
            String next = words.word(i + 1);
            boolean ends = !words.isWord(i + 1) || LISTS.isFunctionWord(next) || words.date(i + 1) != null;
            if (ends) {
                return LISTS.standsForPerson(words.word(i)) && called.test(words.word(i)) && !Word.OF.is(next);
            }
        }
        return false;
    }
}
