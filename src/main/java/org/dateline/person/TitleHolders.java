package org.dateline.person;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Word;

/**
 * Who is meant by a title alone: "the emperor" is whoever the article, or else all articles, name by that title; and "the Queen",
 * where nobody names a queen, is known by the title.
 */
final class TitleHolders {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private final NamedPeople people;

    /** The people of the article that is being read. */
    private final Set<String> own = new TreeSet<>();

    /** Who is meant by a title, by all articles. */
    private final Map<String, Optional<String>> byTitle = new HashMap<>();

    private final Map<String, Integer> spread = new HashMap<>();

    TitleHolders(NamedPeople people) {
        this.people = people;
    }

    /** Goes on to an article. */
    void next(ParsedArticle article) {
        own.clear();
        article.sentences()
                .forEach(sentence -> sentence.words().people().forEach(person -> own.add(people.key(person))));
    }

    /** The key of who is meant by "the" and the noun; empty where that is not clear. */
    Optional<String> find(String noun) {
        if (LISTS.is("pair", noun)) {
            List<String> pairs =
                    own.stream().filter(key -> Word.AND.isWithin(key)).toList();
            return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
        }
        return called(own, noun)
                .filter(key -> people.spread(key) >= spread.computeIfAbsent(noun, this::widest))
                .or(() -> byTitle.computeIfAbsent(noun, this::anywhere));
    }

    /** In how many articles that holder of the title is named whom most name; who is known by it alone is named in none. */
    private int widest(String noun) {
        return people.spread(holders(people.keys(), noun).get(0));
    }

    private Optional<String> anywhere(String noun) {
        boolean name = LISTS.is("sovereign", noun) || LISTS.is("nameless group", noun);
        return called(people.keys(), noun).or(() -> name ? Optional.of(unnamed(noun)) : Optional.empty());
    }

    private Optional<String> called(Set<String> keys, String noun) {
        List<String> holders = holders(keys, noun);
        boolean clear = holders.size() == 1
                || holders.size() > 1
                        && people.spread(holders.get(0)) > 1
                        && people.spread(holders.get(0)) > people.spread(holders.get(1));
        return clear ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Who has the title, those first whom most articles name. */
    private List<String> holders(Set<String> keys, String noun) {
        return keys.stream()
                .filter(key -> people.titles(key).stream().anyMatch(title -> Traveller.names(title, noun)))
                .sorted(Comparator.<String>comparingInt(key -> -people.spread(key))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The key of who is known by the title alone. */
    private String unnamed(String noun) {
        boolean held =
                people.keys().stream().anyMatch(key -> people.titles(key).contains(noun) && !Word.THE.opens(key));
        String key = Word.THE.before(noun);
        if (!held) {
            people.addUnnamed(key, "The " + Character.toUpperCase(noun.charAt(0)) + noun.substring(1), noun);
        }
        return key;
    }
}
