package org.dateline.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.sentence.EnglishLexicon;

/** A sentence as a title: whole where it is short, else the first of its clauses that says something; never cut within one. */
final class SentenceTitles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int SHORTEST_REST = 20;
    private static final Pattern END_MARKS = Pattern.compile("[.,;:]+$");
    /** "Two days after the talks, …" */
    private static final Pattern TIME = Pattern.compile(" (?:" + LISTS.anyOf("tells when") + ") ");
    /** "She", "his", with the word behind. */
    private static final Pattern PRONOUN =
            Pattern.compile("^(" + LISTS.anyOf("person-pronoun") + "|" + LISTS.anyOf("possessive") + ") (?=\\p{L})");

    private SentenceTitles() {}

    static String of(String quote) {
        return whole(TitleStarts.strip(quote));
    }

    /**
     * The claim's sentence, without its day, which stands beside the title.
     *
     * @param opener whom the pronoun means that the sentence opens with
     */
    static String of(Claim claim, Optional<String> opener) {
        return of(claim, TitleStarts.strip(claim.quote()), opener);
    }

    /** The same, of these of its words. */
    static String of(Claim claim, String words, Optional<String> opener) {
        String dayless = claim.dateText()
                .map(day -> TitleDays.without(words, TitleStarts.plain(day)))
                .orElse(words);
        String told = TitleStarts.strip(dayless);
        return whole(LiftedWords.alone(opener.map(name -> named(told, name)).orElse(told), claim));
    }

    /** The same, where the sentence has a verb and names who does it. */
    static Optional<String> standing(Claim claim, Optional<String> opener) {
        String title = of(claim, opener);
        return TitleEnds.hasVerb(title) && !speaks(title) && !breaksOff(title) && !isTorn(title, claim.quote())
                ? Optional.of(title)
                : Optional.empty();
    }

    /** Whether a title tells something, and not what "I" do or what a picture shows, as far as its sentence's end. */
    static boolean standsAlone(String title, String quote) {
        boolean picture = quote.startsWith(PICTURE) && !TitleEnds.hasMainVerb(title);
        return !picture && !speaks(title) && !breaksOff(title) && !title.endsWith("…");
    }

    /** What opens the words of a picture. */
    private static final String PICTURE = "[";

    /** "After taking part in the sitting of" */
    private static boolean breaksOff(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1);
        return LISTS.is("preposition", last) && !LISTS.is("stays behind", last) || LISTS.is("determiner", last);
    }

    private static final Pattern ENDED = Pattern.compile("[.!?:;”\"’'\\])]\\s*$");

    /** "Will arrive in" of a line that goes on elsewhere. */
    private static boolean isTorn(String title, String quote) {
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !ENDED.matcher(quote).find() && LISTS.is("preposition", last);
    }

    private static final Pattern TELLS = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{3,}|(?:\\p{L}+[^\\p{L}]+){6}");

    /** Whether a title is more than a day and a name: "July 1944", "Lima, 4 May". */
    static boolean says(String title) {
        return TELLS.matcher(title).find();
    }

    /** Whether it tells of its writer or speaker, or sums up what was said before. */
    private static boolean speaks(String title) {
        String[] words = title.split("[^\\p{L}]+");
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            boolean acronym = words[i].length() > 1 && Character.isUpperCase(words[i].charAt(1));
            if (!acronym
                    && (LISTS.is("first person", word)
                            || LISTS.is("spoken to", word)
                            || i == 0 && LISTS.is("pronoun", word))) {
                return true;
            }
        }
        return false;
    }

    private static String whole(String quote) {
        String words = END_MARKS.matcher(quote).replaceAll("");
        while (words.length() > TitleEnds.LONGEST) {
            int comma = endOfFront(words);
            boolean near = comma > 0 && comma < TitleEnds.LONGEST && words.length() - comma > SHORTEST_REST;
            boolean fronted = near
                    && isFronted(words.substring(0, words.indexOf(", ")))
                    && TitleEnds.hasMainVerb(words.substring(comma + 2));
            if (!fronted) {
                return capital(shorter(words));
            }
            words = words.substring(comma + 2);
        }
        return capital(words);
    }

    /** A long sentence without what it only adds; else whole, where that isn't much too long. */
    private static String shorter(String sentence) {
        String words = TitleEnds.withoutAsides(sentence);
        if (words.length() <= TitleEnds.LONGEST) {
            return words;
        }
        return TitleEnds.beforeAddition(words)
                .orElseGet(() -> words.length() <= TitleEnds.LONGEST_WHOLE ? words : TitleEnds.cut(words));
    }

    /** The first comma, or that behind what it opens: "After the tour, which began in Lima, she will rest". */
    private static int endOfFront(String words) {
        int comma = words.indexOf(", ");
        boolean aside = comma > 0 && LISTS.is("aside", TitleEnds.word(words, comma + 2));
        boolean year = comma > 0 && Character.isDigit(words.charAt(comma + 2)); // "after May 4, 2024, she"
        return aside || year ? words.indexOf(", ", comma + 2) : comma;
    }

    /** Whether the words before a comma only say when or where: "On Monday", "As she landed", "Two days after the talks". */
    private static boolean isFronted(String words) {
        String first = TitleEnds.word(words, 0);
        boolean bare = !TitleEnds.hasVerb(words, LISTS.occasions().keySet()); // "after the talks"
        return LISTS.is("names source", first)
                || LISTS.is("opens title", first) && (bare || LISTS.is("conjunction", first))
                || bare && TIME.matcher(words).find();
    }

    /** "She had left Peru" as "Ada Miller had left Peru", "Her visit" as "Ada Miller's visit". */
    private static String named(String words, String name) {
        String lower = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(Math.min(1, words.length()));
        Matcher pronoun = PRONOUN.matcher(lower);
        if (!pronoun.find()) {
            return words;
        }
        boolean whose = LISTS.is("possessive", pronoun.group(1));
        boolean styled = whose && Character.isUpperCase(words.charAt(pronoun.end())); // "Her Royal Highness"
        return styled ? words : name + (whose ? "’s " : " ") + words.substring(pronoun.end());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
