package org.dateline.sentence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Lexicon;
import org.dateline.article.WordClasses;

/** The word lists of the room, read once. */
public final class EnglishLexicon {
    private final VerbLexicon verbs = new VerbLexicon();
    /** Nouns that name what a traveller comes for. */
    private final Map<String, PredicateClass> occasions = new HashMap<>();
    /** Titles, lower case; true where "the" and the title stand for a person. */
    private final Map<String, Boolean> titles = new HashMap<>();

    private final Set<String> occupations = new HashSet<>();

    private final Set<String> organisations = words("organisations.txt");
    private final Set<String> tripNouns = words("trip-nouns.txt");
    /** What an office is also called: "pontiff" for a pope. */
    private final Map<String, Set<String>> addresses = new HashMap<>();

    private final Set<String> genericVenues = words("generic-venues.txt");

    /** What tells that a title is held no longer: "former". */
    private final Set<String> pastHolders = words("past-holders.txt");

    /** Forms of verbs for which nobody need be anywhere: "believes". */
    private final Set<String> idleVerbs = words("idle-verbs.txt");

    /** What people travel by, and as: "bus", "team". */
    private final Map<String, Set<String>> company = new HashMap<>();

    private final Set<String> shipPrefixes = words("ship-prefixes.txt");

    /** By each spelling of a name, folded, the first of them. */
    private final Map<String, String> nameSpellings = new HashMap<>();

    private final Set<String> placesOfWork = words("places-of-work.txt");
    /** Titles of two words, and which title they stand for. */
    private final Map<String, String> titlePhrases = new HashMap<>();

    /** Function words by class: "determiner", "preposition" … */
    private final WordClasses functionWords = WordClasses.read(EnglishLexicon.class, "function-words.txt");

    private final WordClasses classes = functionWords.with(EnglishLexicon.class, "word-classes.txt");
    private final Cues cues = new Cues();

    private static final EnglishLexicon ALL = new EnglishLexicon();

    /** The one reading of the lists; nobody changes it. */
    public static EnglishLexicon load() {
        return ALL;
    }

    private EnglishLexicon() {
        for (String line : Lexicon.lines(EnglishLexicon.class, "occasions.tsv")) {
            String[] row = line.split("\t");
            occasions.put(row[0], PredicateClass.valueOf(row[1]));
        }
        for (String line : Lexicon.lines(EnglishLexicon.class, "addresses.tsv")) {
            String[] row = line.split("\t");
            addresses.put(
                    row[0], Set.of(row[1].replace(' ', '\n').replace('_', ' ').split("\n")));
        }
        for (String line : Lexicon.lines(EnglishLexicon.class, "name-spellings.txt")) {
            List<String> names = List.of(line.split(" "));
            names.forEach(name -> nameSpellings.put(name, names.get(0)));
        }
        for (String line : Lexicon.lines(EnglishLexicon.class, "company.tsv")) {
            String[] row = line.split("\t");
            company.put(row[0], Set.of(row[1].split(" ")));
        }
        for (String line : Lexicon.lines(EnglishLexicon.class, "title-phrases.tsv")) {
            String[] row = line.split("\t");
            titlePhrases.put(row[0], row[1]);
        }
        for (String line : Lexicon.lines(EnglishLexicon.class, "titles.txt")) {
            List<String> words = List.of(line.substring(2).split(" "));
            words.forEach(word -> titles.merge(word, !line.startsWith("t"), Boolean::logicalOr));
            occupations.addAll(line.startsWith("o") ? words : List.of());
        }
    }

    public boolean isFunctionWord(String word) {
        return functionWords.isAny(word);
    }

    /**
     * Whether the word is of the class, as {@code function-words.txt} and {@code word-classes.txt} name them.
     *
     * @throws IllegalArgumentException for a class that no list has
     */
    public boolean is(String wordClass, String word) {
        return classes.is(wordClass, word);
    }

    /** Whether a word of the class stands in the text, be it within another. */
    public boolean isWithin(String wordClass, String text) {
        return classes.isWithin(wordClass, text.toLowerCase(Locale.ROOT));
    }

    /** The words of the class, in no order that tells anything. */
    public Set<String> list(String wordClass) {
        return classes.list(wordClass);
    }

    /** The words of the class, for a pattern that looks for any of them. */
    public String anyOf(String wordClass) {
        return String.join("|", new TreeSet<>(list(wordClass)));
    }

    /** Whether the word stands in names of houses and is nobody's own: "Prince", "of". */
    public boolean isOfHouse(String word) {
        return is("kept title", word) || is("noble", word) || is("name joint", word);
    }

    /** Whether the word may be a verb that has a subject: "is", "went", "visits". */
    public boolean isFinite(String word) {
        return is("finite", word)
                || is("auxiliary", word)
                || verbs.list(word).stream()
                        .anyMatch(
                                form -> form.tense() == VerbForm.Tense.PAST || form.tense() == VerbForm.Tense.PRESENT);
    }

    /** Whether the word may be a verb in the past: "went", "visited". */
    public boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed")
                || verbs.list(word).stream().anyMatch(form -> form.tense() == VerbForm.Tense.PAST);
    }

    /** The verb of which the word is the third person, as dictionaries have it: "meet" of "meets". */
    public Optional<String> baseOf(String word) {
        return verbs.list(word).stream()
                .filter(form -> form.tense() == VerbForm.Tense.PRESENT
                        && form.particles().isEmpty())
                .map(VerbForm::lemma)
                .findFirst();
    }

    /** Whether the word is a verb as dictionaries have it: "meet". */
    public boolean isBase(String word) {
        return verbs.list(word).stream()
                .anyMatch(form ->
                        form.tense() == VerbForm.Tense.BASE && form.particles().isEmpty());
    }

    /** The third person of a verb as dictionaries have it: "meets" of "meet". */
    public String presentOf(String base) {
        return verbs.present(base);
    }

    /** Whether the word may be a verb behind which a place stands without a preposition: "visited". */
    public boolean mayReach(String word) {
        return verbs.list(word).stream().anyMatch(form -> form.places('O'));
    }

    /** An adverb of the list, or by its ending: "warmly". */
    public boolean isAdverb(String word) {
        return is("adverb", word) || word.endsWith("ly") && word.length() > 4 && !is("noun in -ly", word);
    }

    public boolean isTitle(String word) {
        return titles.containsKey(word);
    }

    /** Whether the word ends a title of two words that stands for another: "Holy Father". */
    boolean isTitlePhrase(SentenceTokens words, int at) {
        return titlePhrases.containsKey(phrase(words, at));
    }

    private static String phrase(SentenceTokens words, int at) {
        return words.word(at - 1) + " " + words.word(at);
    }

    /** Whether "the" and the word stand for a person. */
    public boolean standsForPerson(String word) {
        return titles.getOrDefault(word, false);
    }

    /** Whether the word is what somebody does who holds no office: "pianist". */
    public boolean isOccupation(String word) {
        return occupations.contains(word);
    }

    /**
     * The title that the noun at the token heads, as far as it tells two offices apart: "prime minister" is not "foreign
     * minister".
     */
    public String titlePhrase(SentenceTokens words, int noun) {
        String other = titlePhrases.get(phrase(words, noun));
        if (other != null) {
            return other;
        }
        String title = words.word(noun);
        int before = words.is(noun - 1, Word.HYPHEN) ? noun - 2 : noun - 1;
        boolean office = is("sort of office", title) && isTitle(words.word(before));
        return office ? words.word(before) + " " + title : title;
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        for (String line : Lexicon.lines(EnglishLexicon.class, list)) {
            words.addAll(Arrays.asList(line.split(" ")));
        }
        return words;
    }

    public VerbLexicon verbs() {
        return verbs;
    }

    public Map<String, PredicateClass> occasions() {
        return occasions;
    }

    public Set<String> organisations() {
        return organisations;
    }

    public Set<String> tripNouns() {
        return tripNouns;
    }

    public Map<String, Set<String>> addresses() {
        return addresses;
    }

    public Set<String> genericVenues() {
        return genericVenues;
    }

    public Set<String> pastHolders() {
        return pastHolders;
    }

    public Set<String> idleVerbs() {
        return idleVerbs;
    }

    public boolean isCompany(String word) {
        return isCompany("ship", word) || isCompany("vehicle", word) || isCompany("group", word);
    }

    /** @param sort "ship", "vehicle", "group", "thing", "flame", "body" */
    public boolean isCompany(String sort, String word) {
        return company.getOrDefault(sort, Set.of()).contains(word);
    }

    /** Whether a ship's name follows: "uss", "h.m.s.". */
    public boolean isShipPrefix(String word) {
        return shipPrefixes.contains(word) || shipPrefixes.contains(word.replace(".", ""));
    }

    /** The one spelling that stands for all of a folded name: "mohamed" for "muhamad". */
    String spellingOf(String name) {
        return nameSpellings.getOrDefault(name, name);
    }

    public Set<String> placesOfWork() {
        return placesOfWork;
    }

    public Cues cues() {
        return cues;
    }
}
