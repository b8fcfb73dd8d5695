package org.dateline.sentence;

import java.util.List;
import java.util.Optional;

/** Tells how sure a clause is, by the words of its verb group, and by what calls off what a noun names. */
final class ClauseCues {
    private final EnglishLexicon lists;

    ClauseCues(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * The cue of the head.
     *
     * @param end behind the last token of its clause
     * @param before the clauses before it
     */
    FactualityCue find(SentenceTokens words, List<ClausePredicate> heads, int h, int end, List<Clause> before) {
        return calledOff(words, heads, h)
                .or(() -> givenUp(words, heads, h))
                .orElseGet(() -> cue(words, heads.get(h), end, before));
    }

    private static final int ANY_REACH = 3;

    private FactualityCue cue(SentenceTokens words, ClausePredicate head, int end, List<Clause> before) {
        if (head.sense() == PredicateClass.CANCEL) {
            return cancelled(words, head);
        }
        if (!head.nominal() && lists.is("denies a verb", words.word(head.group() - 1))) {
            return new FactualityCue(Factuality.DENIED, words.word(head.group() - 1));
        }
        if (isPrevented(words, head)) {
            return new FactualityCue(Factuality.DENIED, words.word(head.at() - 1));
        }
        List<String> group = words.between(groupWithNegation(words, head), head.at() + 1);
        Optional<FactualityCue> told = lists.cues().find(group);
        if (head.nominal()) {
            told = lists.cues().find(words.withoutDates(Math.max(0, head.at() - 6), Math.min(end, head.at() + 12)));
        }
        if (told.isPresent() && !(head.nominal() && isPurpose(words, head))) {
            return told.get();
        }
        if (!head.nominal() && lists.is("plans an occasion", words.word(head.at()))) {
            return new FactualityCue(Factuality.PLANNED, words.word(head.at()));
        }
        if (!head.nominal() && isInvitation(words, head)) {
            return new FactualityCue(Factuality.POSSIBLE, words.word(head.at()));
        }
        if (head.nominal() && words.has(head.at() - ANY_REACH, head.at(), Word.ANY)) {
            return new FactualityCue(Factuality.POSSIBLE, Word.ANY.spelling()); // "any visit"
        }
        if (isNext(words, head, before)) {
            return new FactualityCue(Factuality.PLANNED, Word.BEFORE.spelling());
        }
        if (isAfterwards(words, head)) {
            return new FactualityCue(Factuality.PLANNED, words.word(head.at()));
        }
        boolean base = !head.nominal() && head.tense() == VerbForm.Tense.BASE;
        boolean taggedOn = head.tense() == VerbForm.Tense.ING && head.group() == head.at();
        if ((base || taggedOn || isHeld(words, head)) && !before.isEmpty()) {
            return before.get(before.size() - 1).cue();
        }
        return FactualityCue.FACT;
    }

    /** "Will attend the feast, held in Lima on 28 May": as sure as what it is said of. */
    private boolean isHeld(SentenceTokens words, ClausePredicate head) {
        return !head.nominal()
                && words.is(head.at() - 1, Word.COMMA)
                && lists.is("held", words.word(head.at()))
                && lists.is("preposition", words.word(head.at() + 1));
    }

    /** "Invited Oram to a meeting in Lima". */
    private boolean isInvitation(SentenceTokens words, ClausePredicate head) {
        boolean to = false;
        for (int i = head.at() + 1; i < head.at() + PURPOSE_REACH && i < words.size(); i++) {
            to |= words.is(i, Word.TO);
            if (to && lists.occasions().containsKey(words.word(i))) {
                return lists.is("invites", words.word(head.at()));
            }
        }
        return false;
    }

    /** "Her visit was meant to send a message": what for, and not that it did not come to be. */
    private boolean isPurpose(SentenceTokens words, ClausePredicate head) {
        for (int i = head.at() + 1; i < Math.min(words.size(), head.at() + PURPOSE_REACH); i++) {
            if (words.is(i, Word.TO) && lists.is("meant", words.word(i - 1))) {
                return !lists.is("occurs", words.word(i + 1)) && !lists.is("be", words.word(i + 1));
            }
        }
        return false;
    }

    private static final int PURPOSE_REACH = 12;

    /** "Heads to Lima before flying to Quito", "before she moves on to Quito": what is told of now comes first. */
    private static boolean isNext(SentenceTokens words, ClausePredicate head, List<Clause> before) {
        boolean ing = head.tense() == VerbForm.Tense.ING && words.is(head.at() - 1, Word.BEFORE);
        boolean present = head.tense() == VerbForm.Tense.PRESENT
                && words.has(head.group() - NEXT_REACH, head.group(), Word.BEFORE);
        boolean move = head.sense() == PredicateClass.TRAVEL || head.sense() == PredicateClass.ARRIVAL;
        return move
                && !head.nominal()
                && (present
                        || ing
                                && !before.isEmpty()
                                && before.get(before.size() - 1).tense() == VerbForm.Tense.PRESENT
                                && before.get(before.size() - 1).mood() == Factuality.FACT);
    }

    /** "Next she heads to Quito", "she then flies to Quito": in the present tense, and not yet. */
    private boolean isAfterwards(SentenceTokens words, ClausePredicate head) {
        boolean move = head.sense() == PredicateClass.TRAVEL && !head.nominal();
        boolean opened = lists.is("opens what is next", words.word(words.firstWord()));
        boolean then = words.between(head.group() - NEXT_REACH, head.at()).stream()
                .anyMatch(word -> lists.is("comes then", word));
        return move && head.tense() == VerbForm.Tense.PRESENT && words.dates().isEmpty() && (opened || then);
    }

    private static final int NEXT_REACH = 3;

    /** "Storms kept Miller from reaching Lima", "was barred from entering Peru". */
    private boolean isPrevented(SentenceTokens words, ClausePredicate head) {
        boolean from = head.tense() == VerbForm.Tense.ING && !head.nominal() && words.is(head.at() - 1, Word.FROM);
        return from
                && words.between(head.at() - PREVENTED_REACH, head.at() - 1).stream()
                        .anyMatch(word -> lists.is("prevents", word));
    }

    private static final int PREVENTED_REACH = 6;

    private static FactualityCue cancelled(SentenceTokens words, ClausePredicate by) {
        return new FactualityCue(Factuality.CANCELLED, String.join(" ", words.between(by.at(), by.next())));
    }

    /** "The concert in Lima on Monday has been called off." */
    private Optional<FactualityCue> calledOff(SentenceTokens words, List<ClausePredicate> heads, int h) {
        ClausePredicate head = heads.get(h);
        int next = h + 1;
        while (next < heads.size()
                && lists.is("have", words.word(heads.get(next).at()))) {
            next++;
        }
        boolean calledOff = head.nominal()
                && next < heads.size()
                && heads.get(next).sense() == PredicateClass.CANCEL
                && words.between(head.at(), heads.get(next).at()).stream().anyMatch(word -> lists.is("passive", word));
        return calledOff ? Optional.of(cancelled(words, heads.get(next))) : Optional.empty();
    }

    /** "Was due to visit Lima on Sunday, but the trip was postponed." */
    private Optional<FactualityCue> givenUp(SentenceTokens words, List<ClausePredicate> heads, int h) {
        ClausePredicate head = heads.get(h);
        boolean planned = !head.nominal()
                && head.sense().isPresence()
                && head.tense() == VerbForm.Tense.BASE
                && lists.cues()
                        .strongest(words.between(head.group(), head.at() + 1))
                        .filter(mood -> mood == Factuality.PLANNED)
                        .isPresent()
                && words.between(head.group(), head.at()).stream().anyMatch(word -> lists.is("was", word));
        return heads.stream()
                .skip(h + 1L)
                .filter(other -> planned && other.sense() == PredicateClass.CANCEL)
                .filter(other -> lists.is("passive", words.word(other.at() - 1))
                        && words.has(head.at(), other.at(), Word.BUT)
                        && words.between(head.next(), other.at()).stream().anyMatch(lists.tripNouns()::contains))
                .findFirst()
                .map(other -> cancelled(words, other));
    }

    private static int groupWithNegation(SentenceTokens words, ClausePredicate head) {
        int from = head.group();
        boolean conditional = words.is(from - 2, Word.IF) || words.is(from - 2, Word.WHETHER);
        return conditional ? from - 2 : from;
    }
}
