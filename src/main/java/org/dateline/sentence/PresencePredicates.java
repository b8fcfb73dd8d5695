package org.dateline.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what tells that somebody is, is due or goes somewhere with no verb but "be", or with none. */
final class PresencePredicates {
    private PresencePredicates() {}

    /** "will be in Lima", "is due in Rome on Friday". */
    static @Nullable ClausePredicate be(SentenceTokens words, int at, int group) {
        boolean be = BE.contains(words.word(at));
        int next = at + 1;
        while (next <= at + 2 && BETWEEN.contains(words.word(next))) {
            next++;
        }
        boolean placed = words.word(next).equals("in") || words.word(next).equals("at");
        boolean spot = isSpot(words, next + 1);
        if (be && next > at + 1 && words.word(next).equals("there")) {
            placed = true;
            spot = true;
        }
        if (be && isStopBefore(words, at) && words.place(at + 1) != null) {
            return new ClausePredicate(
                    group,
                    at,
                    PredicateClass.VISIT,
                    new VerbForm("be", PredicateClass.VISIT, "O", VerbForm.Tense.BASE, List.of()),
                    false,
                    false);
        }
        if (be && words.word(at + 1).equals("off") && words.word(at + 2).equals("to")) {
            return new ClausePredicate(
                    group,
                    at + 1,
                    PredicateClass.DEPARTURE,
                    new VerbForm("be off", PredicateClass.DEPARTURE, "FD", VerbForm.Tense.PRESENT, List.of()),
                    false,
                    false);
        }
        return be && placed && spot
                ? new ClausePredicate(
                        group,
                        next - 1,
                        PredicateClass.VISIT,
                        new VerbForm(
                                "be",
                                PredicateClass.VISIT,
                                "A",
                                words.word(at).startsWith("w") || words.word(at).equals("been")
                                        ? VerbForm.Tense.PAST
                                        : VerbForm.Tense.BASE,
                                List.of()),
                        false,
                        false)
                : null;
    }

    /** "the Daystar Church in Lima": a place, or a name that leads to one. */
    private static boolean isSpot(SentenceTokens words, int from) {
        if (words.word(from).equals("this")
                && (words.word(from + 1).equals("city")
                        || words.word(from + 1).equals("town")
                        || words.word(from + 1).equals("capital"))) {
            return true;
        }
        for (int i = from; i < from + SPOT_REACH; i++) {
            if (words.place(i) != null) {
                return true;
            }
            boolean name = words.isCapital(i)
                    || i > from
                            && words.isCapital(i - 1)
                            && (words.word(i).equals("in") || words.word(i).equals(","))
                    || words.word(i).equals("the")
                    || words.word(i).equals("of");
            if (!name) {
                return false;
            }
        }
        return false;
    }

    private static final int SPOT_REACH = 7;

    /** "Her first port of call is Lima", "the next stop will be Lima". */
    private static boolean isStopBefore(SentenceTokens words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            String word = words.word(i);
            if (word.equals("stop")
                    || word.equals("destination")
                    || word.equals("port")
                    || word.equals("leg")
                    || word.equals("stage")) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> BETWEEN =
            Set.of("due", "back", "already", "now", "expected", "awaited", "currently", "still", "also", "scheduled");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

    /** "On to Lima, where …", "then back to Quito": goes on without a verb. */
    static @Nullable ClausePredicate onward(SentenceTokens words, int at) {
        boolean place = words.place(at + 1) != null || words.word(at + 1).equals("the") && words.place(at + 2) != null;
        int first = at - 1;
        while (ONWARD.contains(words.word(first - 1))) {
            first--;
        }
        boolean opens = first >= 0
                && (first == 0
                        || !words.isWord(first - 1)
                        || words.word(first - 1).equals("and"));
        return words.word(at).equals("to") && place && ONWARD.contains(words.word(at - 1)) && opens
                ? new ClausePredicate(
                        first,
                        at - 1,
                        PredicateClass.TRAVEL,
                        new VerbForm("go", PredicateClass.TRAVEL, "TF", VerbForm.Tense.PRESENT, List.of()),
                        false,
                        false)
                : null;
    }

    private static final Set<String> ONWARD =
            Set.of("on", "then", "onward", "onwards", "back", "thereafter", "straight");
}
