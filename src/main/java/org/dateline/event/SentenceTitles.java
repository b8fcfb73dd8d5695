package org.dateline.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.sentence.EnglishLexicon;

/** A sentence as a title: whole where it is short, else the first of its clauses that says something; never cut within one. */
final class SentenceTitles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int LONGEST = 140;
    private static final int SHORTEST = 30;
    private static final int SHORTEST_REST = 20;
    private static final Pattern BULLET = Pattern.compile("^(?:[*•▪●–—✓✗-]+|\\d{1,2}[:.]\\d{2})\\s+");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d+\\]");
    private static final Pattern END_MARKS = Pattern.compile("[.,;:]+$");
    /** "LIMA, Peru (AP) — ", "LIMA - ", "Lima, Oct. 7 (AP) -- " */
    private static final Pattern DATELINE =
            Pattern.compile("^(?:\\p{Lu}{3}[\\p{Lu} .'’-]*(?:, [^—–]{2,40}?)?(?: ?\\([^)]{2,30}\\))?"
                    + "|\\p{Lu}[\\p{L} .'’-]{2,30}(?:, [^—–(]{2,30})? ?\\([^)]{2,30}\\)) ?(?:—|–|--|-) ");
    /** "Two days after the talks, …" */
    private static final Pattern TIME = Pattern.compile(" (?:" + LISTS.anyOf("tells when") + ") ");

    private SentenceTitles() {}

    static String of(String quote) {
        String words = BULLET.matcher(quote.replaceAll("\\s+", " ").strip()).replaceFirst("");
        words = FOOTNOTE.matcher(DATELINE.matcher(words).replaceFirst("")).replaceAll("");
        words = END_MARKS.matcher(words.strip()).replaceAll("");
        while (words.length() > LONGEST) {
            int comma = words.indexOf(", ");
            boolean near = comma > 0 && comma < LONGEST && words.length() - comma > SHORTEST_REST;
            boolean fronted = near && isFronted(words.substring(0, comma));
            if (!fronted) {
                return capital(cut(words));
            }
            words = words.substring(comma + 2);
        }
        return capital(words);
    }

    /** Whether the words before a comma only say when or where: "On Monday", "As she landed", "Two days after the talks". */
    private static boolean isFronted(String words) {
        String first = word(words, 0);
        boolean bare = !hasVerb(words, LISTS.occasions().keySet()); // "after the talks"
        return LISTS.is("names source", first)
                || LISTS.is("opens title", first) && (bare || LISTS.is("conjunction", first))
                || bare && TIME.matcher(words).find();
    }

    private static final Pattern RELATIVE = Pattern.compile(", (?:" + LISTS.anyOf("aside") + ") ");

    /** The longest beginning that has a verb and ends where a phrase or clause does; one with a mark for what is missing if none. */
    private static String cut(String words) {
        Matcher relative = RELATIVE.matcher(words);
        int aside = relative.find(SHORTEST) ? relative.start() : LONGEST;
        boolean whole = aside < LONGEST && hasVerb(words.substring(0, aside));
        int from = whole ? aside : Math.min(LONGEST, words.length() - 1);
        return ending(words, from, SentenceTitles::isMarked)
                .or(() -> ending(words, from, SentenceTitles::endsBefore))
                .orElseGet(() -> words.substring(0, lastSpace(words)) + "…");
    }

    /** The longest beginning up to there that may end so: where a clause ends rather than where only a phrase begins. */
    private static Optional<String> ending(String words, int from, BiPredicate<String, Integer> ends) {
        for (int at = from; at >= SHORTEST; at--) {
            String start = words.substring(0, at);
            if (ends.test(words, at) && isBalanced(start) && hasVerb(start) && !LISTS.isFunctionWord(lastWord(start))) {
                return Optional.of(END_MARKS.matcher(start).replaceAll(""));
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a mark or a word that opens a phrase or clause of its own follows. */
    private static boolean endsBefore(String words, int at) {
        return isMarked(words, at) || words.charAt(at) == ' ' && LISTS.is("ends title", word(words, at + 1));
    }

    private static boolean isMarked(String words, int at) {
        boolean mark = LISTS.is("ends title", words.substring(at, at + 1)) && words.startsWith(" ", at + 1);
        return mark || words.startsWith(" (", at);
    }

    private static String word(String words, int from) {
        int to = words.indexOf(' ', from);
        return words.substring(from, to < 0 ? words.length() : to).toLowerCase(Locale.ROOT);
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

    private static final Pattern CONTRACTED = Pattern.compile("\\p{L}{1,5}['’](?:" + LISTS.anyOf("contraction") + ")");

    private static boolean hasVerb(String words) {
        return hasVerb(words, Set.of());
    }

    private static boolean hasVerb(String words, Set<String> nouns) {
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            boolean contracted = CONTRACTED.matcher(word.group()).matches(); // "it's"
            boolean past = word.group().length() > 4 && word.group().endsWith("ed");
            if ((contracted || past || LISTS.isFinite(word.group()))
                    && !nouns.contains(word.group())
                    && (word.start() == 0 || !Character.isUpperCase(words.charAt(word.start())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBalanced(String words) {
        return count(words, '(') == count(words, ')')
                && count(words, '“') == count(words, '”')
                && count(words, '"') % 2 == 0;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private static int lastSpace(String words) {
        int at = words.lastIndexOf(' ', LONGEST);
        return at > 0 ? at : Math.min(LONGEST, words.length());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
