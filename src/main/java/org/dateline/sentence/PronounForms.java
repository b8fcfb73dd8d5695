package org.dateline.sentence;

import java.util.Map;

/** The forms of pronouns, and which of them titles are spoken of by. */
public final class PronounForms {
    private static final Map<String, String> NOMINATIVE = Map.of(
            "he", "he", "him", "he", "his", "he", "himself", "he", "she", "she", "her", "she", "hers", "she", "herself",
            "she");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("king", "he"),
            Map.entry("prince", "he"),
            Map.entry("emperor", "he"),
            Map.entry("pope", "he"),
            Map.entry("mr", "he"),
            Map.entry("sir", "he"),
            Map.entry("sheikh", "he"),
            Map.entry("queen", "she"),
            Map.entry("princess", "she"),
            Map.entry("empress", "she"),
            Map.entry("mrs", "she"),
            Map.entry("ms", "she"),
            Map.entry("dame", "she"));

    private PronounForms() {}

    /** By which pronoun the title is spoken of; empty for any. */
    public static String ofTitle(String title) {
        return TITLES.getOrDefault(title, "");
    }

    /** "his" gives "he", "her" gives "she", "their" gives "they". */
    public static String nominative(String word) {
        return NOMINATIVE.getOrDefault(word, "they");
    }

    /** The same for one person; empty for other words. */
    public static String singular(String word) {
        return NOMINATIVE.getOrDefault(word, "");
    }
}
