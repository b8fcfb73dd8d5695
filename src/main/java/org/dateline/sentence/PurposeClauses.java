package org.dateline.sentence;

import org.jspecify.annotations.Nullable;

/** Tells who does what somebody does something for: "left the festival to fly to Lima", "used the stop to meet Oram". */
final class PurposeClauses {
    private static final int REACH = 12;

    private final EnglishLexicon lists;

    PurposeClauses(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * The subject of an infinitive that nothing else gives one.
     *
     * @param before the clause before it; null for none
     */
    Subject find(SentenceTokens words, ClausePredicate head, Subject subject, @Nullable Clause before) {
        boolean open = before != null
                && subject.equals(Subject.OTHER)
                && !head.nominal()
                && head.tense() == VerbForm.Tense.BASE
                && words.is(head.at() - 1, Word.TO)
                && head.at() - before.at() <= REACH;
        return open
                        && before != null
                        && does(words, before)
                        && isThing(words, head.at() - 2)
                        && !asks(words, before, head)
                ? before.subject()
                : subject;
    }

    private boolean does(SentenceTokens words, Clause before) {
        return !before.nominal()
                && before.sense().isPresence()
                && !lists.is("has-done", words.word(before.at()))
                && !before.subject().isOther();
    }

    private boolean isThing(SentenceTokens words, int at) {
        return words.isWord(at)
                && words.person(at) == null
                && !lists.isFunctionWord(words.word(at))
                && !lists.standsForPerson(words.word(at));
    }

    private boolean asks(SentenceTokens words, Clause before, ClausePredicate head) {
        return words.between(before.at(), head.at()).stream()
                        .anyMatch(word -> lists.is("asks others", word) || lists.is("no purpose", word))
                || words.has(before.at(), head.at(), Word.FOR);
    }
}
