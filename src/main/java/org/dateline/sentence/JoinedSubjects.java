package org.dateline.sentence;

/** Finds what joins people who do something together: the "and" of "Ada Miller and her husband, Jonas Oram, flew". */
final class JoinedSubjects {
    /** So many words may stand between "and" and a name: "and the Peruvian Foreign Minister". */
    private static final int TITLE_REACH = 6;

    private static final int ASIDE_REACH = 18;
    private static final int OPENING_REACH = 5;
    private final EnglishLexicon lists;

    JoinedSubjects(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * The token that joins a name to one before it; -1 where none does.
     *
     * @param name what is named, and {@code from} the token before it
     * @param several whether another name follows behind "and", so that a comma joins, too
     */
    int joint(SentenceTokens words, Person name, int from, boolean several) {
        if (lists.is("pair-mark", words.word(from)) && words.touchesNext(from)) {
            return from;
        }
        int described = beforeDescription(words, from);
        if (described >= 0) {
            return described;
        }
        boolean title = name.strength() == Person.Strength.TITLED;
        for (int i = from; i >= Math.max(0, from - TITLE_REACH); i--) {
            if (words.is(i, Word.AND)) {
                return i;
            }
            boolean comma = words.is(i, Word.COMMA);
            boolean joins = several || HeadlineNames.isIn(words); // "Miller, Oram Visit Lima"
            if (comma && joins && words.person(SubjectPosition.behindBrackets(words, i - 1)) != null) {
                return i;
            }
            boolean kin = lists.is("kin", words.word(i));
            title |= kin || lists.isTitle(words.word(i));
            boolean behindKin = comma && lists.is("kin", words.word(i - 1));
            if (!behindKin && !isBeforeName(words, i, title)) {
                return -1;
            }
        }
        return -1;
    }

    /** "And his wife", "and the Peruvian Foreign Minister", "and Peru's president". */
    private boolean isBeforeName(SentenceTokens words, int at, boolean title) {
        String word = words.word(at);
        boolean whose = lists.is("possessive", word)
                || lists.is("determiner", word)
                || words.place(at) != null
                || words.isCapital(at) // "and Soviet Foreign Minister"
                || Word.POSSESSIVE.is(word)
                || lists.is("apostrophe", word)
                || lists.is("before office", word)
                || Word.HYPHEN.is(word);
        boolean own = lists.isTitle(word) || lists.is("kin", word) || lists.is("before kin", word);
        return words.person(at) == null && words.date(at) == null && (own || title && whose);
    }

    /** The "and" of "Miller and her coach Jonas Oram", "Miller and star keeper Jonas Oram": what somebody is; -1 for none. */
    private int beforeDescription(SentenceTokens words, int from) {
        boolean apposed = words.is(from, Word.COMMA); // "and her coach, Jonas Oram"
        int last = apposed ? from - 1 : from;
        for (int i = last; i >= Math.max(0, from - TITLE_REACH); i--) {
            if (words.is(i, Word.AND)) {
                boolean owned = lists.is("possessive", words.word(i + 1)) || !apposed;
                return i < last && owned && words.person(i - 1) != null ? i : -1;
            }
            boolean noun = words.isWord(i)
                    && words.person(i) == null
                    && words.date(i) == null
                    && !lists.isFunctionWord(words.word(i))
                    && lists.verbs().list(words.word(i)).isEmpty();
            boolean whose = lists.is("possessive", words.word(i)) && words.is(i - 1, Word.AND);
            if (!noun && !whose && !words.is(i, Word.HYPHEN)) {
                return -1;
            }
        }
        return -1;
    }

    /** The last token of who is named before the joint: behind an aside the name before it, "Miller, who is 61, and Oram". */
    int before(SentenceTokens words, int joint) {
        int bracketed = SubjectPosition.behindBrackets(words, joint - 1);
        if (bracketed != joint - 1) {
            return bracketed;
        }
        if (!words.is(joint - 1, Word.COMMA) || words.person(joint - 2) != null) {
            return SubjectPosition.skipOrigin(words, joint - 1); // "Miller of Peru and Oram"
        }
        for (int i = joint - 2; i > Math.max(0, joint - ASIDE_REACH); i--) {
            boolean opens = words.is(i, Word.COMMA) && lists.is("relative-person", words.word(i + 1));
            Person person = opens ? words.person(i - 1) : null;
            if (person != null) {
                boolean first = words.tokenAt(person.span().start()) <= OPENING_REACH;
                return first ? i - 1 : joint - 1;
            }
        }
        return joint - 1;
    }

    /** The pronoun or office that is joined to a name: of "he and Oram met", "the president and Oram met"; empty for none. */
    String unnamed(SentenceTokens words, int joint) {
        if (!words.is(joint, Word.AND)) {
            return "";
        }
        String word = words.word(joint - 1);
        boolean pronoun = lists.is("third-person", word);
        int the = article(words, joint - 2);
        boolean office = words.isWord(joint - 1)
                && words.person(joint - 1) == null
                && the >= 0
                && lists.standsForPerson(word)
                && isSubject(words, the - 1);
        return pronoun || office ? word : "";
    }

    /** The "the" of "the Peruvian foreign minister and Oram"; -1 for none. */
    private int article(SentenceTokens words, int from) {
        for (int i = from; i >= Math.max(0, from - OFFICE_REACH); i--) {
            if (words.is(i, Word.THE)) {
                return i;
            }
            boolean adjective = words.isWord(i) && words.person(i) == null && !lists.isFunctionWord(words.word(i));
            if (!adjective && !words.is(i, Word.HYPHEN)) {
                return -1;
            }
        }
        return -1;
    }

    private static final int OFFICE_REACH = 3;

    /** Whether what stands behind the token may open a clause: not "met the president and Oram". */
    private boolean isSubject(SentenceTokens words, int before) {
        return before < 0
                || !words.isWord(before)
                || words.is(before, Word.AND)
                || lists.is("clause-opener", words.word(before))
                || lists.is("reports", words.word(before));
    }
}
