package org.dateline.sentence;

/** Goes back over who is told to be with the subject of a verb: her family, her aides, the leaders of other lands. */
final class SubjectCompany {
    private static final int ASIDE_REACH = 18;

    private final EnglishLexicon lists;
    private final SubjectPosition position;

    SubjectCompany(EnglishLexicon lists, SubjectPosition position) {
        this.lists = lists;
        this.position = position;
    }

    /** The last token of who is named before them; the same token where nobody is with the subject. */
    int skip(SentenceTokens words, int from) {
        int escorted = skipEscort(words, from);
        return escorted < from ? escorted : skipCompany(words, skipFamily(words, from));
    }

    /** "Miller with Lady Oram and suite left", "Miller with two aides arrived": back over who is with him. */
    private int skipEscort(SentenceTokens words, int from) {
        for (int i = from; i > Math.max(0, from - ESCORT_REACH); i--) {
            if (words.is(i, Word.WITH)) {
                Person person = i < from ? words.person(i - 1) : null;
                return person != null && position.opensClause(words, person) ? i - 1 : from;
            }
            boolean within = words.isWord(i) || words.isNumber(i);
            boolean other = words.date(i) != null || words.place(i) != null || lists.isFinite(words.word(i));
            if (!within || other) {
                return from;
            }
        }
        return from;
    }

    private static final int ESCORT_REACH = 9;

    /** "Miller, her husband and their three children flew": back over who is with her. */
    private int skipFamily(SentenceTokens words, int from) {
        boolean family = false;
        for (int i = from; i > Math.max(0, from - ASIDE_REACH); i--) {
            Person person = words.person(i);
            if (person != null) {
                int before = words.tokenAt(person.span().start()) - 1;
                if (family && lists.is("kin", words.word(before))) {
                    i = before + 1; // "her husband Jonas and their three children"
                    continue;
                }
                return family ? i : from;
            }
            boolean relative = lists.is("kin", words.word(i));
            boolean between = words.is(i, Word.AND)
                    || isAge(words, i)
                    || words.is(i, Word.COMMA)
                    || lists.is("possessive", words.word(i))
                    || lists.is("before kin", words.word(i));
            if (!relative && !between) {
                return from;
            }
            family |= relative;
        }
        return from;
    }

    /** The parts of "his 46-year-old wife", and of "Miller, 46, and". */
    private boolean isAge(SentenceTokens words, int at) {
        boolean old = lists.is("age", words.word(at)) || lists.is("age", words.word(at + 2));
        boolean set = words.is(at - 1, Word.COMMA) && words.is(at + 1, Word.COMMA);
        return words.isNumber(at) && (set || words.is(at + 1, Word.HYPHEN))
                || words.is(at, Word.HYPHEN)
                || old && words.is(at - 1, Word.HYPHEN);
    }

    /** "Miller and a 20-strong delegation flew", "Miller and her aides flew": back over who is with her, to her who is named. */
    private int skipCompany(SentenceTokens words, int from) {
        for (int i = from; i > Math.max(0, from - COMPANY_REACH); i--) {
            if (words.is(i, Word.AND) && (i == from || words.place(i - 1) == null)) {
                Person person = i < from ? words.person(i - 1) : null;
                return person != null && position.opensClause(words, person) ? i - 1 : from;
            }
            boolean number = words.isNumber(i);
            boolean within = (words.isWord(i) || number) && words.person(i) == null && words.date(i) == null
                    || words.is(i, Word.HYPHEN)
                    || isBetweenLands(words, i)
                    || lists.is("apostrophe", words.word(i));
            boolean noun = number
                    || lists.is("determiner", words.word(i))
                    || words.is(i, Word.OF)
                    || words.is(i, Word.POSSESSIVE)
                    || isBetweenLands(words, i)
                    || !lists.isFunctionWord(words.word(i));
            if (!within || !noun) {
                return from;
            }
        }
        return from;
    }

    private static final int COMPANY_REACH = 12;

    /** "And the leaders of Chile and Peru", "and her counterparts from Chile, Peru and Brazil". */
    private static boolean isBetweenLands(SentenceTokens words, int at) {
        boolean joint = words.is(at, Word.AND) || words.is(at, Word.COMMA);
        return joint && words.place(at - 1) != null && words.place(at + 1) != null
                || words.is(at, Word.FROM) && words.place(at + 1) != null;
    }
}
