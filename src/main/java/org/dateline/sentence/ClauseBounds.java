package org.dateline.sentence;

import org.dateline.time.DateMention;

/**
 * Tells where the part of a sentence begins that a predicate heads: of "she visits Lima on Monday, and on Tuesday she flies to
 * Quito" the second at "on Tuesday", of "they arrive after yesterday's trip to Lima" at "yesterday's".
 */
final class ClauseBounds {
    /** So many words may open a clause before its subject. */
    private static final int FRONT_REACH = 9;

    /** So many words may open a sentence before a comma. */
    private static final int FRONT_WORDS = 3;

    private static final int SUBJECT_REACH = 6;
    private static final int ADJECTIVES = 2;
    private final EnglishLexicon lists;
    private final SubjectPosition position;

    ClauseBounds(EnglishLexicon lists) {
        this.lists = lists;
        this.position = new SubjectPosition(lists);
    }

    /** The first token of the predicate's own part; that of its verb group where nothing stands before it. */
    int start(SentenceTokens words, ClausePredicate predicate) {
        int own = predicate.nominal()
                ? ownDay(words, predicate)
                : Math.max(front(words, predicate), nextDay(words, predicate.group()));
        return own < 0 ? predicate.group() : own;
    }

    /**
     * Where a sentence's first predicate begins: "after" in "shares in Lima rose on Monday after Miller spoke", of whose main verb
     * nobody knows; else at the start.
     */
    int opening(SentenceTokens words, ClausePredicate verb) {
        int first = words.opening();
        boolean fronted =
                lists.is("preposition", words.word(first)) || words.date(first) != null || words.person(first) != null;
        for (int i = first + FRONT_WORDS; !fronted && i < verb.group(); i++) {
            boolean named = words.person(i + 1) != null || lists.is("person-pronoun", words.word(i + 1));
            if (lists.is("parts a sentence", words.word(i))
                    && named
                    && !words.has(first + FRONT_WORDS, i, Word.COMMA)) {
                return i;
            }
        }
        return 0;
    }

    /** The day of "met Oram on Monday and next day flew to Lima"; -1 for none. */
    static int nextDay(SentenceTokens words, int group) {
        DateMention day = words.date(group - 1);
        if (day == null || day.form().isTimeOfDay()) {
            return -1;
        }
        int first = words.tokenAt(day.span().start());
        int before = words.is(first - 1, Word.ON) ? first - 2 : first - 1;
        return words.is(before, Word.AND) ? before + 1 : -1;
    }

    /** Whether somebody stands before the verb, be it before an aside. */
    boolean hasSubject(SentenceTokens words, ClausePredicate verb) {
        return words.isWord(position.find(words, verb.group() - 1));
    }

    /** The day of "yesterday's trip", "a Thursday stop"; -1 for none. */
    private int ownDay(SentenceTokens words, ClausePredicate noun) {
        int at = noun.at() - 1;
        for (int i = 0; i < ADJECTIVES && isAdjective(words, at); i++) {
            at--;
        }
        boolean owned = words.is(at, Word.POSSESSIVE) && lists.is("apostrophe", words.word(at - 1));
        DateMention day = words.date(owned ? at - 2 : at);
        if (day == null || !day.when().day().isPresent() && day.when().first().isEmpty()) {
            return -1;
        }
        int first = words.tokenAt(day.span().start());
        return owned || lists.is("determiner", words.word(first - 1)) ? first : -1;
    }

    private boolean isAdjective(SentenceTokens words, int at) {
        String word = words.word(at);
        return words.isWord(at) && !words.isCovered(at) && !lists.isFunctionWord(word) && !Word.POSSESSIVE.is(word);
    }

    /** Where a day or a place opens a clause behind "and": before its subject. */
    private int front(SentenceTokens words, ClausePredicate verb) {
        int subject = firstOfSubject(words, position.find(words, verb.group() - 1));
        boolean adjunct = false;
        for (int i = subject - 1; subject > 0 && i >= Math.max(0, subject - FRONT_REACH); i--) {
            if (words.date(i) != null || words.place(i) != null) {
                adjunct = true;
            } else if (words.is(i, Word.AND) || words.is(i, Word.SEMICOLON) || words.is(i, Word.BUT)) {
                return adjunct && lists.is("opens adjunct", words.word(i + 1)) || words.date(i + 1) != null && adjunct
                        ? i + 1
                        : -1;
            } else if (!lists.is("in adjunct", words.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** The first token of a subject that is told in words of its own; -1 for none. */
    private int firstOfSubject(SentenceTokens words, int last) {
        Person person = words.person(last);
        if (person != null) {
            int first = words.tokenAt(person.span().start());
            while (lists.isTitle(words.word(first - 1)) || words.is(first - 1, Word.THE)) {
                first--;
            }
            return first;
        }
        if (lists.is("person-pronoun", words.word(last)) || words.is(last, Word.IT)) {
            return last;
        }
        if (!words.isWord(last) || !lists.standsForPerson(words.word(last))) {
            return -1;
        }
        for (int i = last - 1; i > last - SUBJECT_REACH; i--) {
            if (words.is(i, Word.THE)) {
                return i;
            }
        }
        return -1;
    }
}
