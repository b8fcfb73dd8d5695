package org.dateline.pipeline;

import java.util.List;
import java.util.Locale;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.person.Traveller;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;

/**
 * Takes the traveller's own name for no place: "Lima toured a mill" tells of Ada Lima, where other articles of the set have her
 * whole name. Behind "in" or "to", and before a country, it is the town.
 */
final class OwnNames {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private OwnNames() {}

    /** The articles, each without the places that are the traveller's name; the same list where there are none. */
    static List<AnnotatedArticle> apart(List<AnnotatedArticle> articles, Traveller traveller) {
        List<AnnotatedArticle> others =
                articles.stream().map(article -> apart(article, traveller)).toList();
        return others.equals(articles) ? articles : others;
    }

    private static AnnotatedArticle apart(AnnotatedArticle article, Traveller traveller) {
        List<PlaceMention> places = article.places();
        List<PlaceMention> kept = places.stream()
                .filter(mention -> !traveller.tokens().contains(Person.fold(mention.text()))
                        || isPlace(article.article().text(), mention, places))
                .toList();
        return kept.size() == places.size() ? article : article.withPlaces(kept);
    }

    private static boolean isPlace(String text, PlaceMention mention, List<PlaceMention> places) {
        String before = text.substring(0, mention.span().start()).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1)
                .replaceAll("^\\P{L}+", "")
                .toLowerCase(Locale.ROOT);
        boolean reached = LISTS.is("preposition", word) || LISTS.mayReach(word);
        int behind = mention.span().end() + 2;
        boolean contained =
                places.stream().anyMatch(other -> other.span().start() == behind && text.startsWith(", ", behind - 2));
        return reached || contained;
    }
}
