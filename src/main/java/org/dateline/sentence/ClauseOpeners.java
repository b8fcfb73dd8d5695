package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words that open a part of the sentence that says something else: "which …", "to persuade …". */
final class ClauseOpeners implements PredicateRule {
    /** So far behind its verb, as in "gave a short speech to parliament". */
    private static final int SPEECH_REACH = 4;

    private final EnglishLexicon lists;

    ClauseOpeners(EnglishLexicon lists) {
        this.lists = lists;
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        String word = words.word(at);
        if (lists.is("opens-other", word)) {
            boolean relative = lists.is("relative-person", word);
            return new ClausePredicate(at, at, PredicateClass.OTHER, null, false, relative);
        }
        return Word.TO.is(word) && isUnlistedVerb(words, at + 1) && !isSpokenTo(words, at, before)
                ? new ClausePredicate(at, at, PredicateClass.OTHER, null, false, false)
                : null;
    }

    /** "Spoke to lawmakers", "gave a speech to parliament": whom somebody speaks to. */
    private static boolean isSpokenTo(SentenceTokens words, int to, List<ClausePredicate> before) {
        String next = words.word(to + 1);
        boolean plural = next.endsWith("s") && !next.endsWith("ss");
        ClausePredicate last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean speaks = last != null
                && (last.sense() == PredicateClass.SPEECH || last.sense() == PredicateClass.HOLD)
                && to - last.at() <= SPEECH_REACH;
        return plural || speaks;
    }

    private boolean isUnlistedVerb(SentenceTokens words, int at) {
        String word = words.word(at);
        return words.isWord(at)
                && !words.isCovered(at)
                && !words.isCapital(at)
                && !lists.isFunctionWord(word)
                && !lists.occasions().containsKey(word)
                && !Word.BE.is(word)
                && !lists.is("no infinitive", word)
                && lists.verbs().list(word).isEmpty();
    }
}
