package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds verbs by which one is brought somewhere: "the tour takes her to Lima", "he was taken to Lima". */
final class CarryingVerbs implements PredicateRule {
    private static final int OBJECT_REACH = 3;

    private final EnglishLexicon lists;
    private final VerbGroup verbGroup;

    CarryingVerbs(EnglishLexicon lists) {
        this.lists = lists;
        this.verbGroup = new VerbGroup(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        String word = words.word(at);
        boolean carried = lists.is("carried", word);
        boolean carries = lists.is("carries", word);
        if (!carried && !carries) {
            return null;
        }
        int group = verbGroup.start(words, at);
        boolean passive = carried
                && group < at
                && words.between(group, at).stream().anyMatch(w -> lists.is("passive", w))
                && leads(words, at + 1);
        if (passive) {
            boolean now = words.between(group, at).stream().anyMatch(w -> lists.is("is", w));
            return ClausePredicate.verb(group, at, form(now ? VerbForm.Tense.PRESENT : VerbForm.Tense.PAST));
        }
        int behind = objectEnd(words, at + 1);
        return carries && behind > 0 && leads(words, behind) && isTrip(words, group)
                ? ClausePredicate.verb(group, behind - 1, form(tense(words, group, at)))
                : null;
    }

    private VerbForm.Tense tense(SentenceTokens words, int group, int at) {
        if (group < at && lists.is("lets-base", words.word(at - 1))) {
            return VerbForm.Tense.BASE;
        }
        return words.word(at).endsWith("s") ? VerbForm.Tense.PRESENT : VerbForm.Tense.PAST;
    }

    private static VerbForm form(VerbForm.Tense tense) {
        return VerbForm.of(PredicateClass.TRAVEL, "TFO", tense);
    }

    /** "The tour", "her trip to Africa", "it", "which" as what takes somebody along. */
    private boolean isTrip(SentenceTokens words, int group) {
        for (int i = group - 1; i >= Math.max(0, group - OBJECT_REACH - 1); i--) {
            if (lists.tripNouns().contains(words.word(i)) || words.is(i, Word.WHICH)) {
                return true;
            }
        }
        return words.is(group - 1, Word.IT);
    }

    /** Whether where one is taken follows. */
    private static boolean leads(SentenceTokens words, int at) {
        String word = words.word(at);
        return Word.TO.is(word) || Word.THROUGH.is(word) || Word.BACK.is(word) || Word.FROM.is(word);
    }

    /** Behind the one who is taken: "her", "the pope", "Ada Miller"; 0 where nobody is named. */
    private int objectEnd(SentenceTokens words, int from) {
        if (lists.is("object-pronoun", words.word(from))) {
            return from + 1;
        }
        for (int i = from; i <= from + OBJECT_REACH; i++) {
            Person person = words.person(i);
            if (person != null) {
                return words.tokenAt(person.span().end());
            }
            if (words.is(i - 1, Word.THE) && lists.standsForPerson(words.word(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
