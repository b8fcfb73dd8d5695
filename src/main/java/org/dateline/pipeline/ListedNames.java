package org.dateline.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/**
 * Takes for no place what stands behind the day of one row of a list after the other: of "24 April: Lima – Teatro Sur, Pisco" and
 * "25 April: Lima – Arena, Ica" Lima is who plays there.
 */
final class ListedNames {
    /** So many rows with it are no chance. */
    private static final int ROWS = 3;

    private ListedNames() {}

    /** The articles, each without the places that are such a name; the same list where there are none. */
    static List<AnnotatedArticle> apart(List<AnnotatedArticle> articles) {
        List<AnnotatedArticle> others =
                articles.stream().map(ListedNames::apart).toList();
        return others.equals(articles) ? articles : others;
    }

    private static AnnotatedArticle apart(AnnotatedArticle article) {
        Map<String, Set<Integer>> rows = new HashMap<>();
        Set<PlaceMention> opening = new LinkedHashSet<>();
        Map<Integer, DateMention> dates = new HashMap<>();
        String text = article.article().text();
        for (DateMention date : article.dates()) {
            lineStart(text, date.span().start()).ifPresent(line -> dates.putIfAbsent(line, date));
        }
        List<PlaceMention> places = dates.size() < ROWS ? List.of() : article.places();
        for (int i = 0; i + 1 < places.size(); i++) {
            PlaceMention mention = places.get(i);
            OptionalInt line = lineStart(text, mention.span().start());
            DateMention date = line.isPresent() ? dates.get(line.getAsInt()) : null;
            if (date != null && isOpening(text, line.getAsInt(), date, mention) && leadsFar(text, places, i)) {
                rows.computeIfAbsent(mention.text(), name -> new HashSet<>()).add(line.getAsInt());
                opening.add(mention);
            }
        }
        opening.removeIf(mention -> rows.getOrDefault(mention.text(), Set.of()).size() < ROWS);
        return opening.isEmpty()
                ? article
                : article.withPlaces(article.places().stream()
                        .filter(mention -> !opening.contains(mention))
                        .toList());
    }

    /** Where the line begins that the offset stands near the beginning of. */
    private static OptionalInt lineStart(String text, int at) {
        int from = Math.max(0, at - OPENING);
        int start = text.substring(from, at).lastIndexOf('\n');
        return start >= 0 ? OptionalInt.of(from + start + 1) : from == 0 ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Day and name stand within so many characters. */
    private static final int OPENING = 60;

    private static final int LONGEST_ROW = 300;

    /** Whether another place of the row is far away. */
    private static boolean leadsFar(String text, List<PlaceMention> places, int at) {
        PlaceMention mention = places.get(at);
        int end = mention.span().end();
        String behind = text.substring(end, Math.min(text.length(), end + LONGEST_ROW));
        int row = behind.indexOf('\n') < 0 ? behind.length() : behind.indexOf('\n');
        return places.subList(at + 1, Math.min(places.size(), at + ROW_PLACES)).stream()
                .anyMatch(other -> other.span().end() <= end + row && isFar(other, mention));
    }

    private static final int ROW_PLACES = 8;

    /** "24 April: Lima – a visit to Callao" is in Lima. */
    private static boolean isFar(PlaceMention one, PlaceMention other) {
        return one.place()
                .flatMap(here -> other.place().map(here::distanceKm))
                .filter(km -> km > FAR_KM)
                .isPresent();
    }

    private static final double FAR_KM = 100;

    /** Whether nothing but marks stands before the date in its line, and between it and the place. */
    private static boolean isOpening(String text, int start, DateMention date, PlaceMention mention) {
        return date.span().end() <= mention.span().start()
                && isMarks(text.substring(start, date.span().start()))
                && isMarks(text.substring(date.span().end(), mention.span().start()));
    }

    private static boolean isMarks(String between) {
        return between.chars().noneMatch(Character::isLetterOrDigit);
    }
}
