package org.dateline.sentence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person, or several named together, as a text names them.
 *
 * @param span in the article
 * @param name without title ("Ada Miller"), but with it where it is part of the name ("Queen Ada")
 * @param strength how sure it is that this is a person
 * @param pronoun "he" or "she", where the title tells; empty where not
 * @param spouse whether the title tells of a marriage: "Mrs", "First Lady"
 * @param tokens the words of the name, folded, by which two mentions are known to be of the same person
 */
public record Person(Span span, String name, Strength strength, String pronoun, boolean spouse, List<String> tokens) {
    public Person {
        tokens = List.copyOf(tokens);
    }

    public Person(Span span, String name, Strength strength, String pronoun, boolean spouse) {
        this(span, Named.of(name), strength, pronoun, spouse);
    }

    private Person(Span span, Named named, Strength strength, String pronoun, boolean spouse) {
        this(span, named.name(), strength, pronoun, spouse, named.tokens());
    }

    /** A name with its words; archives name few people again and again. */
    private record Named(String name, List<String> tokens) {
        /** Those that were met last, each where its hash has it; a race costs one more. By several threads. */
        private static final @Nullable Named[] MET = new Named[1 << 12];

        static Named of(String name) {
            int hash = name.hashCode();
            int at = (hash ^ hash >>> 16) & MET.length - 1;
            Named before = MET[at];
            if (before != null && before.name.equals(name)) {
                return before;
            }
            Named named = new Named(name, List.copyOf(Person.tokens(name)));
            MET[at] = named;
            return named;
        }
    }

    public Person(Span span, String name, Strength strength) {
        this(span, name, strength, "", false);
    }

    /** How sure it is that a name is a person's. */
    public enum Strength {
        /** A name of one word without a title, or capitals only: maybe a band, maybe no person. */
        WEAK,
        /** Two or more names. */
        FULL,
        /** With a title or office before it. */
        TITLED
    }

    /** The number of a pope or king, which others have, too. */
    private static final Pattern NUMBER = Pattern.compile("[IVX]+");

    /**
     * The word as names are compared: in lower case, "Müllerr" like "Muler", "O'Hara" like "OHara", "al-Oram" like "Oram", "Sergey" like "Sergei",
     * "Mohammad" like "Mohammed", since few spell a foreign name alike.
     */
    public static String fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = last(plain, i) == 'y' && i > 0 ? 'i' : plain.charAt(i);
            boolean mark =
                    !Character.isLetterOrDigit(c) && c != '-' || Character.getType(c) == Character.MODIFIER_LETTER;
            boolean doubled = folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
            if (!mark && !doubled) {
                folded.append(c);
            }
        }
        return EnglishLexicon.load().spellingOf(withoutArticle(folded.toString()));
    }

    /** "oram" of "al-oram": texts leave the article out, or in. */
    private static String withoutArticle(String folded) {
        int hyphen = folded.indexOf('-');
        boolean article = hyphen > 0
                && hyphen + 1 < folded.length()
                && EnglishLexicon.load().is("joined by a hyphen", folded.substring(0, hyphen));
        return article ? folded.substring(hyphen + 1) : folded;
    }

    /** Whether it is written as an office or a house is for short, be it a band: "FEMA". */
    public boolean isAcronym() {
        return strength == Strength.WEAK && name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }

    /** The letter, where it is the last. */
    private static char last(String word, int at) {
        return at == word.length() - 1 ? word.charAt(at) : ' ';
    }

    private static List<String> tokens(String name) {
        EnglishLexicon lists = EnglishLexicon.load();
        List<String> words = List.of(name.split("[ \\u00A0]+"));
        return words.stream()
                .filter(word ->
                        word.equals(words.get(0)) || !NUMBER.matcher(word).matches())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1 && !lists.is("name joint", word) && !lists.is("kept title", word))
                .filter(word -> !lists.isShipPrefix(word))
                .map(Person::fold)
                .toList();
    }
}
