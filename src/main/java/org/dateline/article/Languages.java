package org.dateline.article;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which language a text is in: by its script, else by its small words.
 *
 * <pre>{@code
 * Languages.of("Der König ist nach Lima gereist, und die Königin bleibt zu Hause.") // "de"
 * }</pre>
 */
public final class Languages {
    /** Where too little is written to tell; the tag of BCP 47 for it. */
    public static final String UNKNOWN = "und";

    private static final String ENGLISH = "en";
    private static final int LONGEST = 20_000;
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_DIFFERENT = 3;
    private static final double FEWEST_SMALL = 0.08;
    private static final Map<UnicodeScript, String> SCRIPTS = scripts();
    private static final List<String> LANGUAGES =
            rows("function-words.tsv").stream().map(row -> row[0]).toList();

    /** Languages that are written in the script of another, with letters of their own. */
    private static final List<String[]> OWN_LETTERS = rows("own-letters.tsv");

    /** The languages that have a word, by their numbers in the list. */
    private static final Map<String, int[]> SMALL_WORDS = smallWords();

    private static final int[] NONE = new int[0];

    private static final Written.Note<int[]> SMALL =
            new Written.Note<>(word -> SMALL_WORDS.getOrDefault(word.lower(), NONE));

    private Languages() {}

    /** The text's language as a tag of BCP 47. */
    public static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (isLatin(c)) {
                all++;
            } else if (c >= 0x80 && Character.isLetter(c)) {
                all++;
                String language = SCRIPTS.get(UnicodeScript.of(c));
                if (language != null) {
                    letters.merge(language, 1, Integer::sum);
                }
            }
        }
        int own = letters.values().stream().mapToInt(count -> count).sum();
        return all > 0 && own * 2 > all ? byScript(letters, own, start) : bySmallWords(start);
    }

    /** Of the letters that most texts are written in, and that tell of no language. */
    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether articles in the language are read. */
    public static boolean isRead(String language) {
        return language.equals(ENGLISH) || language.equals(UNKNOWN);
    }

    /** "Japanese" */
    public static String nameOf(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Japanese is written in Chinese characters as well, but never in them alone. */
    private static String byScript(Map<String, Integer> letters, int own, String text) {
        if (letters.getOrDefault("ja", 0) * 10 >= own) {
            return "ja";
        }
        String most = letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return OWN_LETTERS.stream()
                .filter(row -> row[1].equals(most) && text.chars().anyMatch(c -> row[2].indexOf(c) >= 0))
                .map(row -> row[0])
                .findFirst()
                .orElse(most);
    }

    private static String bySmallWords(String text) {
        int[] found = new int[LANGUAGES.size()];
        @Nullable String[] different = new String[FEWEST_DIFFERENT * found.length]; // the first of each language
        int[] differs = new int[found.length];
        int words = 0;
        Tokens tokens = Tokens.in(text);
        for (int at = 0; at < tokens.list().size(); at++) {
            if (tokens.list().get(at).isWord()) {
                words++;
                int[] languages = SMALL.of(tokens.written(at));
                for (int language : languages) {
                    found[language]++;
                    if (differs[language] < FEWEST_DIFFERENT) {
                        differs[language] += add(
                                different,
                                language * FEWEST_DIFFERENT,
                                tokens.written(at).lower());
                    }
                }
            }
        }
        String best = UNKNOWN;
        int most = words < FEWEST_WORDS ? Integer.MAX_VALUE : (int) (FEWEST_SMALL * words);
        for (int i = 0; i < found.length; i++) {
            if (found[i] > most && differs[i] >= FEWEST_DIFFERENT) {
                most = found[i];
                best = LANGUAGES.get(i);
            }
        }
        return best;
    }

    /** Adds a word to those that were met before; 1 where it was not among them, else 0. */
    private static int add(@Nullable String[] met, int from, String word) {
        int at = from;
        while (met[at] != null) {
            if (word.equals(met[at])) {
                return 0;
            }
            at++;
        }
        met[at] = word;
        return 1;
    }

    private static Map<UnicodeScript, String> scripts() {
        Map<UnicodeScript, String> scripts = new HashMap<>();
        rows("scripts.tsv").forEach(row -> scripts.put(UnicodeScript.forName(row[1]), row[0]));
        return scripts;
    }

    private static Map<String, int[]> smallWords() {
        Map<String, int[]> words = new HashMap<>();
        List<String[]> rows = rows("function-words.tsv");
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i)[1].split(" ")) {
                int[] before = words.getOrDefault(word, new int[0]);
                int[] languages = Arrays.copyOf(before, before.length + 1);
                languages[before.length] = i;
                words.put(word, languages);
            }
        }
        return words;
    }

    private static List<String[]> rows(String list) {
        return Lexicon.lines(Languages.class, list).stream()
                .map(line -> line.split("\t"))
                .toList();
    }
}
