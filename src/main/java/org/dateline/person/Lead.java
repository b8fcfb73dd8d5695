package org.dateline.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;

/**
 * Of whom one article by itself tells the most, as of one who travels.
 *
 * @param key the name that articles have in common, as names are compared: "moreno" for President Ada Moreno
 * @param given what tells a person from others of that name: "ada", or "jong un" of Kim Jong Un, where the article calls them Kim;
 *     empty where it has the key alone
 */
public record Lead(String key, String given) {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** Empty where the article tells of nobody who travels. */
    public static Optional<Lead> of(ParsedArticle article) {
        TravellerFinder finder = TravellerFinder.counted(List.of(article));
        return finder.scores.best().map(key -> new Lead(key, given(key, finder.traveller(key))));
    }

    private static String given(String key, Traveller traveller) {
        List<String> words = new Person(new Span(0, 0), traveller.name(), Person.Strength.FULL).tokens();
        int at = words.indexOf(key);
        if (at < 0 || traveller.plural()) {
            return "";
        }
        List<String> behind = words.subList(at + 1, words.size());
        boolean house = !behind.isEmpty() && LISTS.is("particle", behind.get(0));
        return words.subList(0, at).stream()
                .filter(Lead::isWhole)
                .findFirst()
                .orElse(house ? "" : behind.stream().filter(Lead::isWhole).collect(Collectors.joining(" ")));
    }

    /** "Ada", and not "A." */
    private static boolean isWhole(String word) {
        return word.length() > 1;
    }
}
