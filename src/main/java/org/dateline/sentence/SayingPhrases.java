package org.dateline.sentence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds verbs that say something by a noun: "made the comment", "issued his appeal". */
final class SayingPhrases implements PredicateRule {
    private static final int REACH = 4;

    private final EnglishLexicon lists;
    private final VerbGroup group;
    private final SaidPlaces places;

    SayingPhrases(EnglishLexicon lists) {
        this.lists = lists;
        this.group = new VerbGroup(lists);
        this.places = new SaidPlaces(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (!lists.is("makes a saying", words.word(at))) {
            return null;
        }
        int noun = noun(words, at + 1);
        Optional<VerbForm> form = lists.verbs().list(words.word(at)).stream()
                .filter(f -> f.tense() == VerbForm.Tense.PAST && f.particles().isEmpty())
                .findFirst();
        if (noun < 0 || form.isEmpty()) {
            return null;
        }
        boolean there = words.is(noun + 1, Word.IN) || words.is(noun + 1, Word.AT) || words.date(noun + 1) != null;
        VerbForm said = there && places.follow(words, noun + 1)
                ? form.get().as(PredicateClass.SPEECH, "A")
                : form.get().as(PredicateClass.REPORT, "-");
        return ClausePredicate.verb(group.start(words, at), noun, said);
    }

    /** The "comment" of "the harsh comment"; -1 for none. */
    private int noun(SentenceTokens words, int from) {
        for (int i = from; i < from + REACH && words.isWord(i); i++) {
            String word = words.word(i);
            if (lists.is("saying", word)) {
                return i;
            }
            boolean phrase = lists.is("determiner", word) || !lists.isFunctionWord(word) && !words.isCovered(i);
            if (!phrase) {
                return -1;
            }
        }
        return -1;
    }
}
