package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what tells that somebody is, is due or goes somewhere with no verb but "be": "will be in Lima", "is due in Rome". */
final class BePredicates implements PredicateRule {
    private static final int SPOT_REACH = 12;
    private static final int STOP_REACH = 4;

    private final EnglishLexicon lists;
    private final VerbGroup verbGroup;

    BePredicates(EnglishLexicon lists) {
        this.lists = lists;
        this.verbGroup = new VerbGroup(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (lists.is("as of now", words.word(at)) && isNow(words, at)) {
            return ClausePredicate.verb(at, at, VerbForm.of(PredicateClass.VISIT, "A", VerbForm.Tense.PRESENT));
        }
        if (isAside(words, at)) {
            return ClausePredicate.verb(at, at, VerbForm.of(PredicateClass.VISIT, "AO", VerbForm.Tense.PAST));
        }
        if (!lists.is("be", words.word(at))) {
            return null;
        }
        int group = verbGroup.start(words, at);
        if (isStopBefore(words, group) && words.place(at + 1) != null) {
            return ClausePredicate.verb(group, at, VerbForm.of(PredicateClass.VISIT, "O", VerbForm.Tense.BASE));
        }
        if (words.is(at + 1, Word.OFF) && words.is(at + 2, Word.TO)) {
            return ClausePredicate.verb(
                    group, at + 1, VerbForm.of(PredicateClass.DEPARTURE, "FD", VerbForm.Tense.PRESENT));
        }
        int way = behindWay(words, at + 1);
        if (way > 0) {
            return ClausePredicate.verb(group, way, VerbForm.of(PredicateClass.TRAVEL, "TF", tense(words, at)));
        }
        return placed(words, at, group);
    }

    /** "Miller, currently in Lima, is to fly on". */
    private boolean isNow(SentenceTokens words, int at) {
        boolean behind = words.is(at - 1, Word.COMMA) || lists.is("dash", words.word(at - 1));
        return behind && lists.is("is there", words.word(at + 1)) && isSpot(words, at + 2);
    }

    /** The "in" of "Miller, in Lima for talks, said". */
    private boolean isAside(SentenceTokens words, int at) {
        boolean opens = words.is(at, Word.IN) && words.is(at - 1, Word.COMMA) && words.person(at - 2) != null;
        if (!opens || !isTown(words, at + 1)) {
            return false;
        }
        for (int i = at + 1; i < at + ASIDE_REACH && i + 1 < words.size(); i++) {
            if (words.is(i, Word.COMMA) && words.place(i + 1) == null) {
                return lists.verbs().list(words.word(i + 1)).stream()
                                .anyMatch(form -> form.tense() != VerbForm.Tense.ING)
                        || words.word(i + 1).endsWith("ed");
            }
        }
        return false;
    }

    /** "Lima", "the port city of Lima". */
    private boolean isTown(SentenceTokens words, int from) {
        if (words.place(from) != null) {
            return true;
        }
        for (int i = from; words.is(from, Word.THE) && i < from + STOP_REACH + 1; i++) {
            if (lists.is("settlement", words.word(i)) && (words.place(i + 1) != null || words.place(i + 2) != null)) {
                return true;
            }
        }
        return false;
    }

    private static final int ASIDE_REACH = 16;

    private @Nullable ClausePredicate placed(SentenceTokens words, int at, int group) {
        int next = at + 1;
        while (next <= at + 3 && (lists.is("be-placed", words.word(next)) || isDay(words, next))) {
            next++;
        }
        next = words.is(next, Word.ON) ? behindHand(words, next) : next;
        boolean there = next > at + 1 && words.is(next, Word.THERE);
        boolean placed = lists.is("is there", words.word(next));
        return there || placed && isSpot(words, next + 1) || isOnVisit(words, next)
                ? ClausePredicate.verb(group, next - 1, VerbForm.of(PredicateClass.VISIT, "A", tense(words, at)))
                : null;
    }

    /** Behind "on hand", "on the ground"; the "on" itself where it is no such phrase. */
    private int behindHand(SentenceTokens words, int on) {
        int noun = words.is(on + 1, Word.THE) ? on + 2 : on + 1;
        return lists.is("hand", words.word(noun)) ? noun + 1 : on;
    }

    /** "Is on a two-day visit to Lima". */
    private boolean isOnVisit(SentenceTokens words, int on) {
        for (int i = on + 1; words.is(on, Word.ON) && i < on + SPOT_REACH && isPhrase(words, i); i++) {
            if (lists.occasions().get(words.word(i)) == PredicateClass.VISIT) {
                return !began(words, i);
            }
        }
        return false;
    }

    /** "A three-day visit to Peru that began on Thursday" is of that day, and not of now. */
    private boolean began(SentenceTokens words, int visit) {
        for (int i = visit + 1; i < visit + SPOT_REACH; i++) {
            if (lists.is("relative", words.word(i)) && lists.is("occurs", words.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The parts of "a three-day visit". */
    private static boolean isPhrase(SentenceTokens words, int at) {
        return words.isWord(at) || words.is(at, Word.HYPHEN) || words.isNumber(Math.min(at, words.size() - 1));
    }

    private static boolean isDay(SentenceTokens words, int at) {
        return words.date(at) != null || words.is(at, Word.ON) && words.date(at + 1) != null;
    }

    /** The last token before "to" of "on his way to Lima", "en route to Lima"; 0 where there is none. */
    private int behindWay(SentenceTokens words, int from) {
        int at = lists.is("be-placed", words.word(from)) ? from + 1 : from;
        boolean way = words.is(at, Word.ON) && words.is(at + 2, Word.WAY);
        boolean route = words.is(at, Word.EN) && words.is(at + 1, Word.ROUTE);
        int to = way ? at + 3 : at + 2;
        boolean back = words.is(to, Word.BACK);
        to = back ? to + 1 : to;
        return (way || route) && words.is(to, Word.TO) ? to - 1 : 0;
    }

    private static VerbForm.Tense tense(SentenceTokens words, int at) {
        String be = words.word(at);
        if (be.startsWith("i") || be.startsWith("a")) {
            return VerbForm.Tense.PRESENT;
        }
        return Word.BE.is(be) ? VerbForm.Tense.BASE : VerbForm.Tense.PAST;
    }

    /** "the port city of Lima", "the Daystar Church in Lima": a place, or a phrase that leads to one. */
    private boolean isSpot(SentenceTokens words, int from) {
        boolean here = words.is(from, Word.THIS) && lists.is("town", words.word(from + 1));
        for (int i = from; i < from + SPOT_REACH && !here; i++) {
            if (words.place(i) != null) {
                return true;
            }
            if (!isInSpot(words, i, from)) {
                return false;
            }
        }
        return here;
    }

    private boolean isInSpot(SentenceTokens words, int at, int from) {
        String word = words.word(at);
        boolean joint = Word.IN.is(word) || Word.AT.is(word) || Word.OF.is(word);
        boolean plain = words.isWord(at) && !lists.isFunctionWord(word) && words.date(at) == null;
        return words.isCapital(at)
                || at > from && (joint || Word.COMMA.is(word) && words.isCapital(at - 1))
                || lists.is("determiner", word)
                || lists.is("in-phrase", word)
                || plain;
    }

    /** "Her first port of call is Lima", "the next stop will be Lima". */
    private boolean isStopBefore(SentenceTokens words, int group) {
        for (int i = group - 1; i >= Math.max(0, group - STOP_REACH); i--) {
            if (lists.is("stop-noun", words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
