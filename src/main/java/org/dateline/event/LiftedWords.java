package org.dateline.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Word;

/** Makes a sentence stand alone that says "then", "also", "there" or "today" of what is told around it. */
final class LiftedWords {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern THEN = Pattern.compile("^(?i:" + LISTS.anyOf("then in a title") + "),? (?=\\p{L})");
    /** "Will also appear": between a verb and what helps it. */
    private static final Pattern ALSO = Pattern.compile(
            "(?<= (?:" + LISTS.anyOf("modal") + ")) (?:" + LISTS.anyOf("also in a title") + ")(?= \\p{Ll})");

    /** "By to-morrow's mail train". */
    private static final Pattern DAYS = Pattern.compile("(?i:" + LISTS.anyOf("day of telling") + ")['’]s (?=\\p{Ll})");

    private static final Pattern THERE =
            Pattern.compile("(?<=(\\p{L}{1,20}) )" + Word.THERE.spelling() + "(?=[ .,;]|$)");

    private LiftedWords() {}

    static String alone(String words, Claim claim) {
        String told = THEN.matcher(words).replaceFirst("");
        told = ALSO.matcher(told).replaceFirst("");
        told = DAYS.matcher(told).replaceAll(Word.THE.spelling() + " ");
        return there(told, claim).orElse(told);
    }

    /** "She was held in Lima overnight" of "She was held there overnight". */
    private static Optional<String> there(String words, Claim claim) {
        Matcher there = THERE.matcher(words);
        boolean named = there.find() && !LISTS.is("no named there", there.group(1));
        return claim.place()
                .filter(place -> named && !words.contains(place.name()))
                .map(place -> words.substring(0, there.start())
                        + PlaceNames.where(place).strip()
                        + words.substring(there.end()));
    }
}
