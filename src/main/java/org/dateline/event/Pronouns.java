package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by which pronoun a text speaks of somebody, so that "he" is nobody who is always "she". */
final class Pronouns {
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

    /** So many more must speak for one than for the other. */
    private static final int CLEAR = 3;

    private Pronouns() {}

    /** By which pronoun the title is spoken of; empty for any. */
    static String ofTitle(String title) {
        return TITLES.getOrDefault(title, "");
    }

    /** "his" gives "he", "her" gives "she", "their" gives "they". */
    static String nominative(String word) {
        return NOMINATIVE.getOrDefault(word, "they");
    }

    /**
     * The pronoun for somebody: by the titles before the name, and by the pronouns of sentences that name nobody else.
     *
     * @return "he" or "she"; empty where the articles don't clearly tell
     */
    static Optional<String> of(Traveller traveller, List<ReadArticle> articles) {
        int he = 0;
        int she = 0;
        for (ReadArticle article : articles) {
            boolean spokenOf = false;
            for (ReadSentence sentence : article.sentences) {
                Words words = sentence.words();
                if (spokenOf && words.people().isEmpty()) {
                    he += words.word(0).equals("he") || words.word(0).equals("his") ? 1 : 0;
                    she += words.word(0).equals("she") || words.word(0).equals("her") ? 1 : 0;
                }
                for (Person person : words.people()) {
                    String title = traveller.is(person) ? TITLES.getOrDefault(titleBefore(words, person), "") : "";
                    he += title.equals("he") ? CLEAR : 0;
                    she += title.equals("she") ? CLEAR : 0;
                }
                boolean alone =
                        !words.people().isEmpty() && words.people().stream().allMatch(traveller::is);
                spokenOf = alone;
                if (alone) {
                    String pronoun = firstPronoun(words);
                    he += pronoun.equals("he") ? 1 : 0;
                    she += pronoun.equals("she") ? 1 : 0;
                }
            }
        }
        return he >= CLEAR * Math.max(1, she)
                ? Optional.of("he")
                : she >= CLEAR * Math.max(1, he) ? Optional.of("she") : Optional.empty();
    }

    private static String titleBefore(Words words, Person person) {
        int first = words.tokenAt(person.span().start());
        String opens = words.word(first);
        return TITLES.containsKey(opens)
                ? opens
                : words.word(first - 1).equals(".") ? words.word(first - 2) : words.word(first - 1);
    }

    private static String firstPronoun(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String pronoun = NOMINATIVE.get(words.word(i));
            if (pronoun != null && !words.isCovered(i)) {
                return pronoun;
            }
        }
        return "";
    }
}
