package org.dateline.person;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.ShipNames;
import org.dateline.sentence.Titles;
import org.dateline.sentence.Word;

/**
 * Whom the articles name, by which names and titles.
 *
 * <p>Names of one person are known by a key: a word that stands alone elsewhere ("Miller" for "Ada Miller"), else the last.
 */
final class NamedPeople {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final Map<String, Integer> alone;
    private final Map<String, Map<String, Integer>> names = new TreeMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();

    /** In how many articles somebody is named. */
    private final Map<String, Integer> spread = new HashMap<>();

    /** How often "the liner" or the like stands beside a name. */
    private final Map<String, Integer> ships = new HashMap<>();

    private final RoyalNames royals;

    private NamedPeople(Map<String, Integer> alone, RoyalNames royals) {
        this.alone = alone;
        this.royals = royals;
    }

    /** Nobody yet, whose names will be those that stand alone in the articles. */
    static NamedPeople in(List<ParsedArticle> articles) {
        NamedPeople people = new NamedPeople(new HashMap<>(), RoyalNames.in(articles));
        for (ParsedArticle article : articles) {
            for (ParsedSentence sentence : article.sentences()) {
                for (Person person : sentence.words().people()) {
                    if (person.tokens().size() == 1) {
                        people.alone.merge(person.tokens().get(0), 1, Integer::sum);
                    }
                }
            }
        }
        return people;
    }

    /** Nobody yet, by the same names. */
    NamedPeople anew() {
        return new NamedPeople(alone, royals);
    }

    /** Takes in whom an article names; their keys. */
    Set<String> count(ParsedArticle article) {
        Set<String> seen = new HashSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            SentenceTokens words = sentence.words();
            for (Person person : words.people()) {
                String key = key(person);
                seen.add(key);
                addName(person, 1);
                titles.computeIfAbsent(key, k -> new HashSet<>()).addAll(Titles.of(words, person));
                if (isShip(words, person) || ShipNames.isInTitle(article.article(), person.name())) {
                    ships.merge(key, 1, Integer::sum);
                }
            }
        }
        seen.forEach(key -> spread.merge(key, 1, Integer::sum));
        return seen;
    }

    private static final int APPOSITION = 7;

    /** "The liner Miller", "the Miller cruise ship", "the tall ship, Ada Miller", "the Ada Miller, a replica ship" */
    static boolean isShip(SentenceTokens words, Person person) {
        int first = words.tokenAt(person.span().start());
        int behind = words.tokenAt(person.span().end());
        boolean the = words.is(first - 1, Word.THE) && words.is(first - 2, Word.COMMA);
        int before = the ? first - 3 : first > 0 && !words.isWord(first - 1) ? first - 2 : first - 1;
        return LISTS.isCompany("ship", words.word(before))
                || isApposedShip(words, behind)
                || LISTS.isCompany("ship", words.word(behind))
                || LISTS.isCompany("ship", words.word(behind + 1)) && LISTS.is("sort of ship", words.word(behind));
    }

    /** Whether ", a replica ship" follows, and not ", a ship's captain". */
    private static boolean isApposedShip(SentenceTokens words, int behind) {
        boolean apposed = words.is(behind, Word.COMMA)
                && (words.is(behind + 1, Word.A) || words.is(behind + 1, Word.AN) || words.is(behind + 1, Word.THE));
        for (int i = behind + 2; apposed && i < behind + APPOSITION; i++) {
            if (LISTS.isCompany("ship", words.word(i))) {
                return !words.isWord(i + 1) || LISTS.isFunctionWord(words.word(i + 1));
            }
            if (words.is(i, Word.COMMA) || LISTS.is("preposition", words.word(i))) {
                return false;
            }
        }
        return false;
    }

    void addName(Person person, int weight) {
        names.computeIfAbsent(key(person), k -> new TreeMap<>()).merge(person.name(), weight, Integer::sum);
    }

    /** Names nobody but by a title. */
    void addUnnamed(String key, String name, String title) {
        names.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(name, 1);
        titles.computeIfAbsent(key, k -> new HashSet<>()).add(title);
    }

    /** The folded words of a royal's other name. */
    Set<String> otherNames(String key) {
        return names.getOrDefault(key, Map.of()).keySet().stream()
                .flatMap(name -> royals.others(name).stream())
                .collect(Collectors.toSet());
    }

    boolean isNamed(String key) {
        return names.containsKey(key);
    }

    boolean isShip(String key) {
        return ships.containsKey(key);
    }

    int spread(String key) {
        return spread.getOrDefault(key, 0);
    }

    Set<String> titles(String key) {
        return titles.getOrDefault(key, Set.of());
    }

    /** All who have been named. */
    Set<String> keys() {
        return titles.keySet();
    }

    TravellerNames shown() {
        return new TravellerNames(names, alone);
    }

    String key(Person person) {
        if (Word.OF.isWithin(person.name())) {
            return person.name().toLowerCase(Locale.ROOT);
        }
        List<String> tokens = person.tokens();
        if (tokens.isEmpty()) {
            return person.name().toLowerCase(Locale.ROOT);
        }
        String last = tokens.get(tokens.size() - 1);
        if (person.spouse() && tokens.size() > 1) {
            return tokens.get(0); // "Mrs. Ada Miller" beside the Miller who is told of
        }
        return tokens.stream()
                .max(Comparator.<String>comparingInt(token -> alone.getOrDefault(token, 0))
                        .thenComparing(token -> token.equals(last) ? 1 : 0)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(last);
    }
}
