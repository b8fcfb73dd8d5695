package org.dateline.sentence;

/** Verbs that put somebody somewhere only by what they are done to: "led a delegation to Lima", "won the race in Lima". */
final class VerbObjects {
    private static final int OBJECT_REACH = 12;
    private static final int PLACE_REACH = 6;
    private static final int SPORT_REACH = 12;

    private final EnglishLexicon lists;

    VerbObjects(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** What the form at the token means with its object. */
    VerbForm meant(SentenceTokens words, int at, VerbForm form) {
        String word = words.word(at);
        boolean open = form.particles().isEmpty()
                && (form.sense() == PredicateClass.OTHER || form.sense() == PredicateClass.HOLD);
        if (open && (lists.is("leads along", word) || lists.is("carries along", word)) && leads(words, at)) {
            return form.as(PredicateClass.TRAVEL, "TFA");
        }
        if (form.sense() == PredicateClass.REPORT && isSaidHere(words, at)) {
            return form.as(PredicateClass.SPEECH, "A");
        }
        boolean rides = form.particles().isEmpty() && lists.is("takes a ride", word) && isRide(words, at);
        if (rides) {
            return form.as(PredicateClass.TRAVEL, "TF");
        }
        return open && lists.is("contests", word) && isContest(words, at) ? form.as(PredicateClass.PERFORM, "A") : form;
    }

    /** "Led a trade mission to Lima", "took her campaign to Lima", "takes a squad of 22 to Lima": who leads or carries goes along. */
    private boolean leads(SentenceTokens words, int at) {
        boolean leader = lists.is("leads along", words.word(at));
        boolean own = lists.is("possessive", words.word(at + 1));
        if (!own && !lists.is("determiner", words.word(at + 1))) {
            return false;
        }
        boolean group = false;
        for (int i = at + 2; i <= at + OBJECT_REACH && isInside(words, i); i++) {
            group |= lists.is("led", words.word(i));
            if (lists.is("to-place", words.word(i))) {
                return (own && !leader || group) && isPlaceAhead(words, i);
            }
            boolean within = words.is(i, Word.OF) || group && words.is(i, Word.ON); // "of 31 companies on a mission"
            if (lists.is("preposition", words.word(i)) && !within) {
                return false;
            }
        }
        return false;
    }

    private static boolean isInside(SentenceTokens words, int at) {
        return at < words.size() && (words.isWord(at) || words.isNumber(at)) && words.date(at) == null;
    }

    /** "Said here today", "told reporters here on Monday": where the report was written. */
    private boolean isSaidHere(SentenceTokens words, int at) {
        for (int i = at + 1; i <= at + HERE_REACH && words.isWord(i); i++) {
            if (words.is(i, Word.HERE)) {
                return true;
            }
            if (lists.is("preposition", words.word(i)) || words.is(i, Word.THAT) || words.place(i) != null) {
                return false;
            }
        }
        return false;
    }

    private static final int HERE_REACH = 4;

    /** "Took a train to Lima", "caught an early flight to Quito". */
    private boolean isRide(SentenceTokens words, int at) {
        for (int i = at + 1; i <= at + OBJECT_REACH && words.isWord(i) && words.date(i) == null; i++) {
            if (lists.is("ride", words.word(i))) {
                int behind = words.is(i + 1, Word.BACK) ? i + 2 : i + 1;
                return words.is(behind, Word.TO) && isPlaceAhead(words, behind);
            }
        }
        return false;
    }

    private static boolean isPlaceAhead(SentenceTokens words, int to) {
        for (int i = to + 1; i <= to + PLACE_REACH; i++) {
            if (words.place(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Won the race", "lost 0-5": in sport one is where one wins. */
    private boolean isContest(SentenceTokens words, int at) {
        for (int i = at + 1; i <= at + SPORT_REACH && !words.is(i, Word.STOP); i++) {
            boolean score = words.is(i, Word.HYPHEN)
                    && i > 0
                    && i + 1 < words.size()
                    && words.touchesNext(i - 1)
                    && words.touchesNext(i)
                    && words.isNumber(i - 1)
                    && words.isNumber(i + 1)
                    && words.date(i) == null;
            if (score || lists.is("sport", words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
