package org.dateline.sentence;

import org.dateline.time.DateMention;

/** Days behind a verb that are those of something else: "is in Lima ahead of Sunday's vote", "spoke on Thursday to mark Labour Day". */
final class OthersDays {
    private static final int VERB_REACH = 3;

    private final EnglishLexicon lists;

    OthersDays(EnglishLexicon lists) {
        this.lists = lists;
    }

    boolean has(SentenceTokens words, DateMention date, ClausePredicate head) {
        int at = words.tokenAt(date.span().start());
        return !head.nominal() && at > head.at() && (isLater(words, date, at) || isKept(words, date, at));
    }

    /** The Sunday of "ahead of Sunday's vote", "before Sunday's vote". */
    private static boolean isLater(SentenceTokens words, DateMention date, int at) {
        boolean owner = words.is(words.tokenAt(date.span().end()), Word.APOSTROPHE);
        boolean ahead = words.is(at - 1, Word.OF) && words.is(at - 2, Word.AHEAD);
        return owner && (ahead || words.is(at - 1, Word.BEFORE));
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
