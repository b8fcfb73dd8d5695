package org.dateline.sentence;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceMention;

/** A dateline in the line of what it heads: "LIMA, Peru (Wire) - ", "Lima, May 5 (Wire) – ". */
public final class InlineDateline {
    private static final int LONGEST = 16;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private InlineDateline() {}

    /**
     * Behind the dash that ends it; 0 where the sentence opens with none.
     *
     * @param place what the sentence opens with
     */
    static int end(SentenceTokens words, PlaceMention place) {
        int bare = behindBare(words, place);
        if (bare > 0) {
            return bare;
        }
        boolean marked = isInCapitals(place);
        boolean brackets = false;
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            if (isDash(words, i) && !brackets) {
                return marked && words.isWord(i + 1) ? i + 1 : 0;
            }
            boolean opens = words.is(i, Word.OPENING);
            boolean dated = words.date(i) != null;
            marked |= opens || dated;
            brackets = (brackets || opens) && !words.is(i, Word.CLOSING);
            if (!brackets && !dated && !isOfPlace(words, i)) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * "LIMA U.S. President Miller said on Tuesday", "LIMA, Peru Ada Miller met workers": where the mark was lost, behind the place
     * in capitals and what it lies in; 0 where it is none, and the capitals are a name's: "LIMA ROAD was closed".
     */
    public static int behindBare(SentenceTokens words, PlaceMention place) {
        int at = words.tokenAt(place.span().end());
        if (!isInCapitals(place) || words.sentence().kind() != Sentence.Kind.PROSE) {
            return 0;
        }
        PlaceMention outer = words.is(at, Word.COMMA) ? words.place(at + 1) : null;
        int behind = outer == null ? at : words.tokenAt(outer.span().end());
        boolean parted = outer == null && words.is(at, Word.COMMA);
        if (parted || !words.isWord(behind) || !words.isCapital(behind)) {
            return 0;
        }
        String next = words.written(behind);
        boolean shouted = next.length() > 1 && next.chars().noneMatch(Character::isLowerCase) && next.indexOf('.') < 0;
        boolean lower = IntStream.range(behind, words.size()).anyMatch(i -> words.isWord(i) && !words.isCapital(i));
        return !shouted && lower ? behind : 0;
    }

    /** "LIMA", "ST. LOUIS"; not the "U.S." of "U.S. President Miller". */
    private static final Pattern WORD_IN_CAPITALS = Pattern.compile("\\p{Lu}{3}");

    private static boolean isInCapitals(PlaceMention place) {
        String text = place.text();
        return WORD_IN_CAPITALS.matcher(text).find() && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isOfPlace(SentenceTokens words, int at) {
        return words.place(at) != null || words.isCapital(at) || !words.isWord(at);
    }

    private static boolean isDash(SentenceTokens words, int at) {
        return LISTS.is("dash", words.word(at)) && (words.isSpaced(at) || words.isSpaced(at + 1));
    }
}
