package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where somebody is next without a verb of going: "talks in Lima on Monday, followed by Quito on Friday". */
final class NextStops implements PredicateRule {
    private final EnglishLexicon lists;

    NextStops(EnglishLexicon lists) {
        this.lists = lists;
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        boolean place = words.place(at + 2) != null || words.is(at + 2, Word.THE) && words.place(at + 3) != null;
        return !before.isEmpty() && place && comesNext(words, at + 1, lists)
                ? ClausePredicate.verb(
                        at,
                        at,
                        new VerbForm("", PredicateClass.VISIT, "O", VerbForm.Tense.BASE, List.of(Word.BY.spelling())))
                : null;
    }

    /** The "by" of ", followed by". */
    static boolean comesNext(SentenceTokens words, int by, EnglishLexicon lists) {
        return words.is(by, Word.BY) && lists.is("comes next", words.word(by - 1)) && words.is(by - 2, Word.COMMA);
    }
}
