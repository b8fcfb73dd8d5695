package org.dateline.claim.rule;

import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/**
 * Tells a sentence that says what somebody named did or will do on a day from one that says how things are, and from one that
 * names the day of something else.
 */
final class DatedDeed {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** The date in the sentence, and where it is from the day of telling: less than 0 before it. */
    private record Day(int from, int to, int coming) {
        boolean ahead() {
            return coming >= 0;
        }
    }

    private DatedDeed() {}

    /**
     * Whether it says so of the date.
     *
     * @param coming where that is from the day of telling: before it, on it, behind it
     */
    static boolean is(SentenceTokens words, DateMention date, int coming) {
        int from = words.tokenAt(date.span().start());
        int to = from;
        while (words.date(to) == date) {
            to++;
        }
        Day day = new Day(from, to, coming);
        return MainVerb.of(words)
                .filter(verb -> isNamed(words, verb)
                        && (isDeed(words, verb.at(), day) || isCaption(words, verb.at(), day))
                        && !isNumberOfThing(words, day)
                        && (isItsDay(words, verb, day) || isFirstSince(words, day)))
                .isPresent();
    }

    /** A vote told by its year alone: "months before the 2024 election". */
    static boolean isVote(SentenceTokens words, DateMention date) {
        int at = words.tokenAt(date.span().start());
        for (int i = at + 1; words.isCapital(i) || words.isCovered(i); i++) {
            if (LISTS.is("vote of its year", words.word(i + 1)) && words.is(at - 1, Word.THE)) {
                return true;
            }
        }
        return false;
    }

    /** "The bill, S. 1786, said": no year. */
    private static boolean isNumberOfThing(SentenceTokens words, Day day) {
        boolean bare = day.to == day.from + 1 && words.isNumber(day.from);
        String before = words.word(day.from - 1);
        return bare
                && words.isWord(day.from - 2)
                && !LISTS.is("preposition", before)
                && !LISTS.is("of its day", before)
                && !LISTS.is("determiner", before);
    }

    /** "Agreed to meet for the first time since 2019": in that year they met before. */
    private static boolean isFirstSince(SentenceTokens words, Day day) {
        return words.is(day.from - 1, Word.SINCE) && LISTS.is("first of all", words.word(day.from - 3));
    }

    /** Whether the subject has a name or is somebody told of before by "he" or "she": not "the ship", "discussions". */
    private static boolean isNamed(SentenceTokens words, MainVerb verb) {
        int from = verb.from();
        String first = words.word(from);
        boolean told = LISTS.is("points to text", first) || LISTS.is("floats", first) || LISTS.is("says no", first);
        boolean whose = LISTS.is("possessive", first) && !words.isCapital(from + 1);
        if (told || whose || words.is(from, Word.THAT)) {
            return false;
        }
        for (int i = from; i < verb.at(); i++) {
            boolean name = words.person(i) != null
                    || words.place(i) != null
                    || words.isAcronym(i)
                    || i > from && words.isCapital(i) && words.date(i) == null;
            if (name) {
                return true;
            }
        }
        return verb.at() == from + 1 && LISTS.is("third-person", words.word(from));
    }

    /** "Signed", "was signed", "had left", "will open", "is due to open": not "is", "had a house", "would go". */
    private static boolean isDeed(SentenceTokens words, int verb, Day day) {
        int next = MainVerb.next(words, verb);
        String word = words.word(verb);
        String behind = words.word(next);
        if (is("says no", words, verb + 1, next + 1) || is("says no", words, verb - 1, verb)) {
            return false;
        }
        if (LISTS.is("does ahead", word)) {
            return day.ahead()
                    && !LISTS.is("have", behind)
                    && !is("bound condition", words, verb, verb + MainVerb.REACH);
        }
        if (LISTS.is("passive", word)) {
            boolean past = LISTS.is("was", word);
            boolean due = LISTS.is("is to do", behind);
            boolean coming = day.ahead() && (due || behind.endsWith("ing")) && !LISTS.is("told from now", behind);
            boolean done = LISTS.isPast(behind) || behind.endsWith("wn") || behind.endsWith("en");
            return coming || past && due || past && done && !LISTS.is("state or figure", behind);
        }
        if (LISTS.is("means to do", word)) {
            return day.ahead() && Word.TO.is(behind);
        }
        if (LISTS.is("have", word)) {
            return LISTS.is("had", word) && LISTS.isPast(behind) && !LISTS.is("state or figure", behind);
        }
        boolean participle = word.endsWith("en") || word.endsWith("wn");
        return LISTS.isPast(word)
                && !participle
                && (day.coming <= 0 || LISTS.is("binds itself", word))
                && !LISTS.is("auxiliary", word)
                && !LISTS.is("reports", word)
                && !LISTS.is("state or figure", word);
    }

    /** "The ship leaves port, 4 May 1944." */
    private static boolean isCaption(SentenceTokens words, int verb, Day day) {
        boolean last = day.to >= words.size() - 2 && words.is(day.from - 1, Word.COMMA);
        return last
                && !LISTS.is("auxiliary", words.word(verb))
                && LISTS.baseOf(words.word(verb)).isPresent();
    }

    private static boolean isItsDay(SentenceTokens words, MainVerb verb, Day day) {
        if (words.is(day.to, Word.APOSTROPHE)) {
            return false;
        }
        if (day.from < verb.at()) {
            return day.to <= verb.from() || isBefore(words, verb, day);
        }
        int before = day.from - 1;
        while (LISTS.is("of its day", words.word(before)) && !LISTS.is("preposition", words.word(before))
                || LISTS.is("determiner", words.word(before))) {
            before--;
        }
        String preposition = words.word(before);
        boolean binds = LISTS.is("binds itself", words.word(verb.at()));
        boolean bound = day.ahead() && (Word.BY.is(preposition) || binds && Word.FOR.is(preposition));
        boolean near = day.from - verb.at() < MainVerb.REACH;
        boolean own = bound || !LISTS.is("not its own day", preposition) && !Word.BY.is(preposition);
        return near && own && !describes(words, day) && isBehind(words, verb.at(), day, before);
    }

    /** "Oram on Friday left", "Oram today strongly denied". */
    private static boolean isBefore(SentenceTokens words, MainVerb verb, Day day) {
        for (int i = day.to; i < verb.at(); i++) {
            if (words.isWord(i) && !LISTS.isAdverb(words.word(i))) {
                return false;
            }
        }
        return day.from > verb.from();
    }

    /** "The May 23 expo", "in its 2005 energy bill": more than a day. */
    private static boolean describes(SentenceTokens words, Day day) {
        String next = words.word(day.to);
        boolean deictic = day.to == day.from + 1 && LISTS.is("day of telling", words.word(day.from));
        return !deictic
                && words.isWord(day.to)
                && !LISTS.isFunctionWord(next)
                && !LISTS.isFinite(next)
                && !LISTS.isAdverb(next)
                && !next.endsWith("ing");
    }

    /** Whether between the verb and the day stands no other verb, day or clause to which the day belongs. */
    private static boolean isBehind(SentenceTokens words, int verb, Day day, int before) {
        boolean other = is("is of another", words, verb + 1, before);
        boolean binds = LISTS.is("binds itself", words.word(verb)) && day.ahead();
        boolean will = !LISTS.isPast(words.word(verb));
        for (int i = verb + 1; i < before && !other; i++) {
            boolean to = words.is(i, Word.TO) && LISTS.isBase(words.word(i + 1)) && i > MainVerb.next(words, verb);
            boolean also = words.is(i, Word.COMMA) && words.word(i + 1).endsWith("ing");
            boolean another =
                    MainVerb.isVerb(words, i) && i >= MainVerb.next(words, verb) + 1 && !words.is(i - 1, Word.AND);
            other = words.date(i) != null || also || another || to && !binds && !will;
        }
        return !other;
    }

    private static boolean is(String kind, SentenceTokens words, int from, int to) {
        return words.between(from, to).stream().anyMatch(word -> LISTS.is(kind, word));
    }
}
