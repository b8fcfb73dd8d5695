package org.dateline.sentence;

import org.jspecify.annotations.Nullable;

/** Reads what stands below a picture and has no verb: "Ada Miller with Jonas Oram in Lima on Thursday." */
final class VerblessCaptions {
    private static final int LONGEST = 30;

    private final EnglishLexicon lists;

    VerblessCaptions(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** The predicate, at the last token of the name that opens the caption; null where the sentence is none. */
    @Nullable
    ClausePredicate find(SentenceTokens words) {
        int first = words.firstWord();
        Person person = words.person(first);
        boolean told = !words.places().isEmpty() && !words.dates().isEmpty() && words.size() <= LONGEST;
        if (person == null || !told || hasVerb(words)) {
            return null;
        }
        int name = words.tokenAt(person.span().end()) - 1;
        return new ClausePredicate(
                name + 1,
                name,
                PredicateClass.VISIT,
                VerbForm.of(PredicateClass.VISIT, "A", VerbForm.Tense.PAST),
                false,
                false);
    }

    private boolean hasVerb(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            boolean plain = words.isWord(i) && !words.isCovered(i);
            if (plain
                    && (lists.is("auxiliary", words.word(i))
                            || lists.is("opens-other", words.word(i))
                            || lists.idleVerbs().contains(words.word(i))
                            || !lists.verbs().list(words.word(i)).isEmpty())) {
                return true;
            }
        }
        return false;
    }
}
