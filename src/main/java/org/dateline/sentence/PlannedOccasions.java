package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds verbs that have an occasion ahead: "plans a visit to Lima", "has scheduled talks". */
final class PlannedOccasions implements PredicateRule {
    private static final int REACH = 6;

    private final EnglishLexicon lists;
    private final VerbGroup group;

    PlannedOccasions(EnglishLexicon lists) {
        this.lists = lists;
        this.group = new VerbGroup(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (!lists.is("plans an occasion", words.word(at)) || !isOccasion(words, at + 1)) {
            return null;
        }
        int start = group.start(words, at);
        int subject = group.beforeGroup(words, start);
        boolean told = subject >= 0
                && (words.person(SubjectPosition.skipOrigin(words, subject)) != null
                        || group.isSubjectWord(words, subject));
        return told
                ? ClausePredicate.verb(start, at, VerbForm.of(PredicateClass.HOLD, "A", VerbForm.Tense.BASE))
                : null;
    }

    /** "A two-day visit", "talks", but not "to visit". */
    private boolean isOccasion(SentenceTokens words, int from) {
        for (int i = from; i < from + REACH && i < words.size(); i++) {
            String word = words.word(i);
            if (lists.occasions().containsKey(word) && words.isWord(i)) {
                return true;
            }
            boolean phrase = lists.is("determiner", word)
                    || lists.is("possessive", word)
                    || words.is(i, Word.HYPHEN)
                    || words.isNumber(i)
                    || words.isWord(i) && !lists.isFunctionWord(word) && words.person(i) == null;
            if (!phrase) {
                return false;
            }
        }
        return false;
    }
}
