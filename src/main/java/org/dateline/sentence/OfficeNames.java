package org.dateline.sentence;

/** Tells offices from the names of those who hold them: "Minister for Foreign Affairs" is nobody's name. */
final class OfficeNames {
    /** "Minister for Foreign Affairs, Trade, Justice and Peace" */
    private static final int MATTERS_REACH = 12;

    private final EnglishLexicon lists;

    OfficeNames(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * Where the title or name begins in a run of capitals: of "House Speaker Ada Miller", "UN Secretary-General Jonas Oram" at the
     * title, of the "Foreign Affairs Ada Miller" behind "Minister for" at the name.
     */
    int end(SentenceTokens words, int from, int end) {
        int name = isMatter(words, from) ? behindMatters(words, from, end) : from;
        for (int i = end - 2; i > name; i--) {
            boolean office = lists.is("office", words.word(i)) && words.isCapital(i);
            if (office && !words.touchesNext(i) && words.isCapital(i + 1)) {
                return i;
            }
        }
        return name;
    }

    /** Whether the run stands behind "Minister for", or goes on with what somebody is minister for. */
    boolean isMatter(SentenceTokens words, int from) {
        if (!lists.is("portfolio", words.word(from))) {
            return false;
        }
        int at = from - 1;
        while (at > Math.max(1, from - MATTERS_REACH)
                && (lists.is("portfolio", words.word(at)) || lists.is("joint", words.word(at)))) {
            at--;
        }
        int office = words.is(at, Word.THE) ? at - 2 : at - 1;
        return lists.is("of what office", words.word(office + 1)) && lists.isTitle(words.word(office));
    }

    private int behindMatters(SentenceTokens words, int from, int end) {
        int at = from;
        while (at < end && lists.is("portfolio", words.word(at))) {
            at++;
        }
        return at;
    }

    /**
     * Whether the words are an office alone, be it of this or that: "Assistant Secretary of", "Commanding General", "Foreign
     * Affairs".
     *
     * @param name behind the titles that the run begins with
     */
    boolean isUnnamed(SentenceTokens words, int from, int name, int end) {
        boolean office = lists.is("office", words.word(end - 1)) && end - name > 1;
        boolean all = true;
        boolean matter = false;
        for (int i = words.isAcronym(name) ? name + 1 : name; i < end; i++) {
            matter |= lists.is("portfolio", words.word(i));
            all &= lists.is("portfolio", words.word(i))
                    || lists.isTitle(words.word(i))
                    || lists.is("before an office", words.word(i));
        }
        boolean several = end - name > 1 && !lists.is("noble", words.word(end - 1));
        return all && (office || matter && (several || name > from)) || office && several && words.is(end, Word.OF);
    }
}
