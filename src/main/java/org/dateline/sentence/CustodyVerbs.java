package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is done to somebody who then is there: "has been held in Lima since Monday", "was brought before a judge in Lima", "was
 * put on a flight to Lima".
 */
final class CustodyVerbs implements PredicateRule {
    private static final int RIDE_REACH = 5;

    private final EnglishLexicon lists;
    private final VerbGroup verbGroup;

    CustodyVerbs(EnglishLexicon lists) {
        this.lists = lists;
        this.verbGroup = new VerbGroup(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        String word = words.word(at);
        if (!lists.is("in custody", word) && !lists.is("carried", word) && !lists.is("put", word)) {
            return null;
        }
        int group = verbGroup.start(words, at);
        if (group == at || !isSomebody(words, verbGroup.beforeGroup(words, group))) {
            return null;
        }
        List<String> auxiliaries = words.between(group, at);
        if (auxiliaries.stream().noneMatch(auxiliary -> lists.is("passive", auxiliary))) {
            return null;
        }
        VerbForm.Tense tense = tense(auxiliaries);
        if (lists.is("in custody", word) && isThere(words, at + 1)) {
            return ClausePredicate.verb(group, at, VerbForm.of(PredicateClass.VISIT, "A", tense));
        }
        if (lists.is("carried", word) && words.is(at + 1, Word.BEFORE)) {
            return ClausePredicate.verb(group, at, VerbForm.of(PredicateClass.ATTEND, "A", tense));
        }
        return lists.is("put", word) && isRide(words, at + 1)
                ? ClausePredicate.verb(group, at, VerbForm.of(PredicateClass.TRAVEL, "TFD", tense))
                : null;
    }

    private VerbForm.Tense tense(List<String> auxiliaries) {
        if (auxiliaries.stream().anyMatch(auxiliary -> lists.is("lets-base", auxiliary))) {
            return VerbForm.Tense.BASE;
        }
        return auxiliaries.stream().anyMatch(auxiliary -> lists.is("is", auxiliary))
                ? VerbForm.Tense.PRESENT
                : VerbForm.Tense.PAST;
    }

    /** Talks are held, too. */
    private boolean isSomebody(SentenceTokens words, int subject) {
        boolean who = lists.is("relative-person", words.word(subject));
        return subject >= 0 && (words.person(subject) != null || verbGroup.isSubjectWord(words, subject) || who);
    }

    private boolean isThere(SentenceTokens words, int at) {
        return words.date(at) != null || lists.is("at-place", words.word(at)) || words.is(at, Word.ON);
    }

    /** "On a flight to", "aboard a plane for". */
    private boolean isRide(SentenceTokens words, int on) {
        if (!words.is(on, Word.ON) && !words.is(on, Word.ABOARD)) {
            return false;
        }
        for (int i = on + 1; i <= on + RIDE_REACH && words.isWord(i); i++) {
            if (lists.is("ride", words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
