package org.dateline.claim.context;

import java.util.OptionalInt;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.jspecify.annotations.Nullable;

/**
 * A journey from which a report tells that somebody is back: "returned on Tuesday from a three-day trip to Peru", "her recent visit".
 *
 * @param verb the token that tells it
 * @param noun the token of the trip, or of the place that was left
 */
public record JourneyOver(int verb, int noun) {
    private static final int OPENING_PARAGRAPHS = 8;
    private static final int FROM_REACH = 6;
    private static final int NOUN_REACH = 8;
    private static final int NONE = -1;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** Whether a report tells near its top that the journey is over: what it tells without a day need not be of its own day. */
    static boolean isTold(ParsedArticle read) {
        return read.sentences().stream()
                .map(ParsedSentence::words)
                .takeWhile(words -> words.sentence().paragraph() <= OPENING_PARAGRAPHS)
                .anyMatch(words -> find(words) != null || isRecent(words));
    }

    /** The first of the sentence; null where there is none. */
    public static @Nullable JourneyOver find(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (LISTS.is("came back", words.word(i))) {
                OptionalInt noun = noun(words, from(words, i));
                if (noun.isPresent()) {
                    return new JourneyOver(i, noun.getAsInt());
                }
            }
        }
        return null;
    }

    /** Where "from" or "after" stands behind the verb and days or a home: "returned home on Tuesday from". */
    private static int from(SentenceTokens words, int verb) {
        for (int i = verb + 1; i <= verb + FROM_REACH && i < words.size(); i++) {
            if (words.is(i, Word.FROM) || words.is(i, Word.AFTER)) {
                return i;
            }
            boolean left = words.place(i) != null && !LISTS.is("to-place", words.word(i - 1));
            if (words.is(i, Word.COMMA) || words.is(i, Word.STOP) || left) {
                return NONE;
            }
        }
        return NONE;
    }

    private static OptionalInt noun(SentenceTokens words, int from) {
        for (int i = from + 1; from >= 0 && i <= from + NOUN_REACH && i < words.size(); i++) {
            if (LocationCues.isTripNoun(words.word(i)) || words.place(i) != null) {
                return OptionalInt.of(i);
            }
            if (words.is(i, Word.COMMA) || words.is(i, Word.STOP)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "During their recent four-day trip". */
    private static boolean isRecent(SentenceTokens words) {
        for (int i = 1; i < words.size(); i++) {
            if (LISTS.is("recent", words.word(i)) && LISTS.is("possessive", words.word(i - 1))) {
                for (int noun = i + 1; noun <= i + 3; noun++) {
                    if (LocationCues.isTripNoun(words.word(noun))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
