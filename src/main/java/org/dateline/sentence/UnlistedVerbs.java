package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what somebody is told to do by a verb of no list: "she wept". */
final class UnlistedVerbs implements PredicateRule {
    private final EnglishLexicon lists;
    private final VerbGroup verbGroup;
    private final SubjectPosition position;

    UnlistedVerbs(EnglishLexicon lists) {
        this.lists = lists;
        this.verbGroup = new VerbGroup(lists);
        this.position = new SubjectPosition(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (!isPlain(words, at)) {
            return null;
        }
        int group = verbGroup.start(words, at);
        int subject = subjectBefore(words, group);
        if (before.stream().anyMatch(head -> head.at() == subject) || isNounBefore(words, group, at)) {
            return null; // "will head north"
        }
        boolean human = words.person(subject) != null
                || lists.is("person-pronoun", words.word(subject))
                || words.isWord(subject)
                        && lists.standsForPerson(words.word(subject))
                        && (group < at || actsOn(words, subject, at));
        boolean joined = group < at
                && words.is(group - 1, Word.AND)
                && lists.is("modal", words.word(group))
                && before.stream().anyMatch(head -> head.form() != null);
        VerbForm.Tense tense = human || joined ? tense(words, group, at) : null;
        return tense == null ? null : ClausePredicate.verb(group, at, VerbForm.of(PredicateClass.ACT, "A", tense));
    }

    /** "The foreign minister chaired a session": what is done to something; not "the minister based in Lima". */
    private boolean actsOn(SentenceTokens words, int subject, int at) {
        boolean object = words.isCapital(at + 1)
                || lists.is("determiner", words.word(at + 1))
                || lists.is("possessive", words.word(at + 1))
                || words.isWord(at + 1)
                        && words.word(at + 1).endsWith("s")
                        && !lists.isFunctionWord(words.word(at + 1));
        return object && words.word(at).endsWith("ed") && position.isDescribed(words, subject);
    }

    /** The token of the subject, also where an aside stands between: "Miller (left) grins". */
    private int subjectBefore(SentenceTokens words, int group) {
        int at = verbGroup.beforeGroup(words, group);
        boolean aside = words.is(at, Word.CLOSING) || words.is(at, Word.COMMA);
        return aside ? position.find(words, group - 1) : at;
    }

    /** "Lions bosses insist": who does what the next verb says. */
    private boolean isNounBefore(SentenceTokens words, int group, int at) {
        return group == at && words.word(at).endsWith("s") && lists.isFinite(words.word(at + 1));
    }

    private boolean isPlain(SentenceTokens words, int at) {
        String word = words.word(at);
        return word.length() > 2
                && !words.isCapital(at)
                && !lists.isFunctionWord(word)
                && !lists.is("verb-group", word)
                && !lists.idleVerbs().contains(word)
                && !lists.isTitle(word)
                && !lists.occasions().containsKey(word)
                && !lists.tripNouns().contains(word)
                && !lists.placesOfWork().contains(word)
                && !word.endsWith("ly")
                && lists.verbs().list(word).isEmpty()
                && isOfLetters(word);
    }

    private static boolean isOfLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private VerbForm.@Nullable Tense tense(SentenceTokens words, int group, int at) {
        String word = words.word(at);
        if (word.endsWith("ing")) {
            return group < at ? VerbForm.Tense.ING : null;
        }
        if (group < at && lists.is("lets-base", words.word(at - 1))) {
            return VerbForm.Tense.BASE;
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return group < at ? null : VerbForm.Tense.PRESENT;
        }
        return group < at || word.endsWith("ed") || lists.is("person-pronoun", words.word(group - 1))
                ? VerbForm.Tense.PAST
                : null;
    }
}
