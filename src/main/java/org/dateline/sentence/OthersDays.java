package org.dateline.sentence;

import org.dateline.time.DateMention;

/** Days behind a verb that are those of something else: "is in Lima ahead of Sunday's vote", "spoke on Thursday to mark Labour Day". */
public final class OthersDays {
    private static final int VERB_REACH = 3;

    private final EnglishLexicon lists;

    OthersDays(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Whether the day is told as some other thing's: "this summer's cup", "the 2008 attacks". */
    public static boolean isThings(SentenceTokens words, DateMention date) {
        return isOwner(words, date) || isOfMatter(words, date);
    }

    private static boolean isOwner(SentenceTokens words, DateMention date) {
        return words.is(words.tokenAt(date.span().end()), Word.APOSTROPHE);
    }

    /** Whether it says which war or fire is spoken of: "the 2008 terror attacks", "the landings of June 6, 1944". */
    public static boolean isOfMatter(SentenceTokens words, DateMention date) {
        int before = words.tokenAt(date.span().start()) - 1;
        if (words.is(before, Word.OF)) {
            return LISTS.is("known by its day", words.word(before - 1));
        }
        int behind = words.tokenAt(date.span().end());
        for (int i = behind; i < behind + MATTER_REACH && words.isWord(i); i++) {
            if (LISTS.is("known by its day", words.word(i))) {
                return !LISTS.is("preposition", words.word(before));
            }
            if (LISTS.isFunctionWord(words.word(i)) || words.isCovered(i)) {
                return false;
            }
        }
        return false;
    }

    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int MATTER_REACH = 3;

    boolean has(SentenceTokens words, DateMention date, ClausePredicate head) {
        int at = words.tokenAt(date.span().start());
        return !head.nominal()
                && at > head.at()
                && (isOwned(words, date, at, head) || isOfMatter(words, date) || isKept(words, date, at));
    }

    /** Whether the day is that of a thing that is spoken of: "ahead of Sunday's vote", "the victims of Monday's fire". */
    private boolean isOwned(SentenceTokens words, DateMention date, int at, ClausePredicate head) {
        int owner = words.tokenAt(date.span().end());
        if (!isOwner(words, date)) {
            return false;
        }
        int before = lists.is("determiner", words.word(at - 1)) ? at - 2 : at - 1;
        if (words.is(before, Word.OF)) {
            return !isPartOfDay(words, before - 1);
        }
        boolean matter = lists.is("of a matter", words.word(before));
        return matter || before < head.next() && head.sense() == PredicateClass.ACT && !isOccasion(words, owner + 1);
    }

    /** "The opening of Tuesday's session", "the eve of Tuesday's summit". */
    private boolean isPartOfDay(SentenceTokens words, int noun) {
        return words.date(noun) != null
                || lists.occasions().containsKey(words.word(noun))
                || lists.tripNouns().contains(words.word(noun))
                || lists.is("occurs", words.word(noun)) && !words.is(noun, Word.AHEAD)
                || lists.is("part of a day's event", words.word(noun));
    }

    private boolean isOccasion(SentenceTokens words, int mark) {
        for (int i = mark; i < mark + VERB_REACH + 1; i++) {
            if (lists.occasions().containsKey(words.word(i))
                    || lists.tripNouns().contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The holiday of "spoke on Thursday to mark Labour Day", where another day is told. */
    private boolean isKept(SentenceTokens words, DateMention date, int at) {
        boolean other = words.dates().stream()
                .anyMatch(day -> !day.equals(date) && day.when().day().isPresent());
        return other
                && words.between(Math.max(0, at - VERB_REACH), at).stream()
                        .anyMatch(word -> lists.is("marks a holiday", word));
    }
}
