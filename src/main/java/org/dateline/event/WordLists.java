package org.dateline.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Lexicon;

/** The word lists of the room, read once. */
final class WordLists {
    final VerbLexicon verbs = new VerbLexicon();
    /** Nouns that name what a traveller comes for. */
    final Map<String, Sense> occasions = new HashMap<>();
    /** Titles, lower case; true where "the" and the title stand for a person. */
    final Map<String, Boolean> titles = new HashMap<>();

    final Set<String> organisations = words("organisations.txt");
    final Set<String> tripNouns = words("trip-nouns.txt");
    /** What an office is also called: "pontiff" for a pope. */
    final Map<String, Set<String>> addresses = new HashMap<>();

    final Set<String> genericVenues = words("generic-venues.txt");

    /** What tells that a title is held no longer: "former". */
    final Set<String> pastHolders = words("past-holders.txt");

    /** Forms of verbs for which nobody need be anywhere: "believes". */
    final Set<String> idleVerbs = words("idle-verbs.txt");

    final Set<String> placesOfWork = words("places-of-work.txt");
    /** Function words by class: "determiner", "preposition" … */
    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Set<String> functionWords = new HashSet<>();
    final Cues cues = new Cues();

    private static final WordLists ALL = new WordLists();

    /** The one reading of the lists; nobody changes it. */
    static WordLists load() {
        return ALL;
    }

    private WordLists() {
        for (String line : Lexicon.lines(WordLists.class, "occasions.tsv")) {
            String[] row = line.split("\t");
            occasions.put(row[0], Sense.valueOf(row[1]));
        }
        for (String line : Lexicon.lines(WordLists.class, "addresses.tsv")) {
            String[] row = line.split("\t");
            addresses.put(row[0], Set.of(row[1].split(" ")));
        }
        for (String line : Lexicon.lines(WordLists.class, "titles.txt")) {
            for (String word : line.substring(2).split(" ")) {
                titles.merge(word, line.startsWith("n"), Boolean::logicalOr);
            }
        }
        for (String line : Lexicon.lines(WordLists.class, "function-words.txt")) {
            String[] row = line.split("\t");
            Set<String> words = new HashSet<>(Arrays.asList(row[1].split(" ")));
            classes.put(row[0], words);
            functionWords.addAll(words);
        }
    }

    boolean isFunctionWord(String word) {
        return functionWords.contains(word);
    }

    boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }

    boolean isTitle(String word) {
        return titles.containsKey(word);
    }

    static boolean isHolyFather(Words words, int at) {
        return words.word(at).equals("father") && words.word(at - 1).equals("holy");
    }

    /** Whether "the" and the word stand for a person. */
    boolean standsForPerson(String word) {
        return titles.getOrDefault(word, false);
    }

    /**
     * The title that the noun at the token heads, as far as it tells two offices apart: "prime minister" is not "foreign
     * minister".
     */
    String titlePhrase(Words words, int noun) {
        if (isHolyFather(words, noun)) {
            return "pontiff";
        }
        String title = words.word(noun);
        int before = words.word(noun - 1).equals("-") ? noun - 2 : noun - 1;
        boolean office = OFFICES.contains(title) && isTitle(words.word(before));
        return office ? words.word(before) + " " + title : title;
    }

    private static final Set<String> OFFICES =
            Set.of("minister", "secretary", "general", "president", "prince", "princess");

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        for (String line : Lexicon.lines(WordLists.class, list)) {
            words.addAll(Arrays.asList(line.split(" ")));
        }
        return words;
    }
}
