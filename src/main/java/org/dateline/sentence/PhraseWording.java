package org.dateline.sentence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words of a note into those of a title: "at Chinese place" into "at a Chinese place", "around Lima a little" without the little. */
final class PhraseWording {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern TRAILING =
            Pattern.compile(" (?:(?:" + LISTS.anyOf("determiner") + ") )?(?:" + LISTS.anyOf("how much") + ")$");
    private static final String PREPOSITIONS = "(?:" + LISTS.anyOf("at-place") + ")";
    private static final String PLAIN = "(?!(?:" + LISTS.anyOf("preposition") + "|" + LISTS.anyOf("determiner") + "|"
            + LISTS.anyOf("conjunction") + ")\\b)";
    /** "To discuss the new trend": which, only the text before it tells. */
    private static final Pattern UNEXPLAINED = Pattern.compile(" " + Word.TO.spelling() + " (?:"
            + LISTS.anyOf("discusses") + ") (?:" + LISTS.anyOf("told before") + ")(?: " + PLAIN
            + "[\\p{Ll}-]+){1,3}$");

    /** "Nice cafe", "Chinese place": of no article, and one of many. */
    private static final String ADJECTIVES = "((?:" + PLAIN + "\\p{L}\\p{Ll}+ ){0,2})";

    private static final Pattern SPOT = Pattern.compile(
            "(^|.* )(" + PREPOSITIONS + ") " + ADJECTIVES + "(" + LISTS.anyOf("one of many") + ")(?= |$)");
    private static final Pattern RIDE = Pattern.compile("^" + ADJECTIVES + "(" + LISTS.anyOf("ride") + ")(?= |$)");

    private PhraseWording() {}

    /** Without what trails behind: "around Lima a little", "the bakers to discuss the new trend". */
    static String untrailed(String phrase) {
        String explained = UNEXPLAINED.matcher(phrase).replaceFirst("");
        String words = TRAILING.matcher(explained).replaceFirst("");
        return words.indexOf(' ') > 0 ? words : explained;
    }

    /** With the articles that a note leaves out. */
    static String articled(String verb, String phrase) {
        String words = phrase;
        Matcher ride = RIDE.matcher(words);
        if (LISTS.is("takes a ride", verb) && ride.find()) {
            words = Word.THE.before(words);
        }
        Matcher spot = SPOT.matcher(words);
        if (!spot.lookingAt()) {
            return words;
        }
        int noun = spot.end(2) + 1;
        Word article = VerbLexicon.isVowel(words.toLowerCase(Locale.ROOT), noun) ? Word.AN : Word.A;
        return words.substring(0, noun) + article.before(words.substring(noun));
    }
}
