package org.dateline.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Words and marks that rules ask for one by one: the "of" of "out of Lima". What several words have in common is a class of
 * {@link EnglishLexicon}. How each is spelled stands in {@code single-words.tsv}.
 */
public enum Word {
    STOP,
    COMMA,
    SEMICOLON,
    COLON,
    HYPHEN,
    DASH,
    APOSTROPHE,
    OPENING,
    CLOSING,
    QUESTION,
    EXCLAMATION,
    SLASH,
    AMPERSAND,

    A,
    ABOARD,
    ABOUT,
    AFTER,
    AHEAD,
    AN,
    AND,
    ANY,
    AS,
    AT,
    BACK,
    BE,
    BEEN,
    BEFORE,
    AMONG,
    BETWEEN,
    BOTH,
    BUT,
    BY,
    DAY,
    DURING,
    EARLY,
    EN,
    FOR,
    FROM,
    HE,
    HELD,
    HER,
    HERE,
    HIS,
    IF,
    IN,
    IS,
    IT,
    LATE,
    LL,
    MAY,
    N,
    NEXT,
    NOT,
    OF,
    OFF,
    ON,
    ONE,
    OR,
    OUT,
    POSSESSIVE,
    RATHER,
    ROUTE,
    SHE,
    SINCE,
    T,
    THAN,
    THAT,
    THE,
    THEN,
    THERE,
    THEY,
    THIS,
    THROUGH,
    TO,
    TOWARD,
    TRAVEL,
    TWO,
    WAY,
    WHEN,
    WHERE,
    WHETHER,
    WHICH,
    WHILE,
    WHO,
    WITH;

    private static final Map<String, Word> BY_SPELLING = new HashMap<>();

    static {
        for (Word word : values()) {
            for (String spelling : word.spellings) {
                if (BY_SPELLING.put(spelling, word) != null) {
                    throw new IllegalStateException("two words with one spelling: " + spelling);
                }
            }
        }
    }

    private final List<String> spellings = Spellings.get(name());

    /** Read before the first of the words is made. */
    private static final class Spellings {
        private static final Map<String, List<String>> BY_NAME = new HashMap<>();

        static {
            for (String line : Lexicon.lines(Word.class, "single-words.tsv")) {
                String[] row = line.split("\t");
                BY_NAME.put(row[0], List.of(row[1].split(" ")));
            }
        }

        static List<String> get(String name) {
            List<String> spellings = BY_NAME.get(name);
            if (spellings == null) {
                throw new IllegalStateException("no spelling of " + name);
            }
            return spellings;
        }
    }

    /** The word with this spelling, in lower case; null for what no rule asks for. */
    @Nullable
    static Word find(String spelling) {
        return BY_SPELLING.get(spelling);
    }

    /** Its number among the words, for who keeps many. */
    byte number() {
        if (ordinal() > Byte.MAX_VALUE) {
            throw new IllegalStateException("more words than a byte can number");
        }
        return (byte) ordinal();
    }

    /** Whether this is how the word is spelled, in lower case. */
    public boolean is(String spelling) {
        return spellings.contains(spelling);
    }

    /** How the word is spelled. */
    public String spelling() {
        return spellings.get(0);
    }

    /** Whether the name begins with the word. */
    public boolean opens(String name) {
        return name.startsWith(spelling() + " ");
    }

    /** The name with the word before it. */
    public String before(String name) {
        return spelling() + " " + name;
    }

    /** What stands in the name before the word; only for a name that has it within. */
    public String partBefore(String name) {
        return name.substring(0, name.indexOf(" " + spelling() + " "));
    }

    /** The names with the word between them. */
    public String join(List<String> names) {
        return String.join(" " + spelling() + " ", names);
    }

    /** The name without the word before it. */
    public String without(String name) {
        return opens(name) ? name.substring(spelling().length() + 1) : name;
    }

    /** Whether the word joins others in the name: the "of" of "King of Norway". */
    public boolean isWithin(String name) {
        return name.contains(" " + spelling() + " ");
    }
}
