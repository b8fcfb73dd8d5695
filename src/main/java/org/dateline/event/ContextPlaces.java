package org.dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;

/** Finds where something is told to be by other words than a preposition and a place: "here", "the Lima show", a host. */
final class ContextPlaces {
    private static final Set<String> NOT_AT = Set.of("for", "of", "to");

    private static final Set<String> TOWNS = Set.of("city", "town", "capital", "village", "island");

    private ContextPlaces() {}

    /** In "10 am: Mass, the cathedral, Lima" of a schedule no preposition tells where; the last city or venue does. */
    static List<PlaceMention> ofItem(Words words, List<Statement> all, int index, Whereabouts state) {
        if (!StatementReader.isFragment(words.sentence) && words.size() > Trips.ITEM_WORDS) {
            return List.of();
        }
        int next = all.stream()
                .mapToInt(Statement::at)
                .filter(at -> at > all.get(index).at())
                .min()
                .orElse(words.size());
        List<PlaceMention> places = words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> Trips.isStop(m.place().orElseThrow()) && Trips.isWhereabouts(words, m))
                .filter(m -> words.tokenAt(m.span().start()) > all.get(index).at()
                        && words.tokenAt(m.span().start()) < next)
                .filter(m -> NOT_AT.stream()
                        .noneMatch(words.word(words.tokenAt(m.span().start()) - 1)::equals))
                .filter(m -> all.get(index).sense().travelWeight() == 3
                        || !state.isKnownElsewhere(m.place().orElseThrow()))
                .toList();
        return places.isEmpty() ? List.of() : List.of(places.get(0));
    }

    /** "Arrived here on Sunday": where the report was written. */
    static boolean isHere(Words words, Statement statement) {
        List<String> behind = words.between(statement.at(), Math.max(statement.end(), statement.at() + 4));
        int at = behind.indexOf("this");
        boolean town = at >= 0 && at + 1 < behind.size() && TOWNS.contains(behind.get(at + 1));
        return behind.contains("here") || town;
    }

    /**
     * "Takes part in a meeting there": in the place named last in the sentence, else in the one before; not "from there".
     *
     * @param before the place that the sentence before named
     */
    static Optional<PlaceMention> there(Words words, Statement statement, Optional<PlaceMention> before) {
        for (int i = statement.at(); i < Math.min(statement.end(), words.size()); i++) {
            boolean verb = words.word(i + 1).matches("is|are|was|were|will|has|have|had");
            if (words.word(i).equals("there") && !words.word(i - 1).equals("from") && !verb) {
                int there = i;
                return words.places.stream()
                        .filter(m -> StatementReader.isLiteral(m)
                                && Trips.isStop(m.place().orElseThrow()))
                        .filter(m -> words.tokenAt(m.span().start()) < there)
                        .reduce((a, b) -> b)
                        .or(() -> before);
            }
        }
        return Optional.empty();
    }

    /** "Flew to Lima, where the president was to receive him": in the place before "where". */
    static Optional<PlaceMention> where(Words words, Statement statement) {
        for (int i = statement.at() - 1; i >= Math.max(1, statement.at() - WHERE_REACH); i--) {
            if (words.word(i).equals("where")) {
                int before = words.word(i - 1).equals(",") ? i - 2 : i - 1;
                PlaceMention place = words.place(before);
                PlaceMention inner = place != null
                                && words.word(words.tokenAt(place.span().start()) - 1)
                                        .equals(",")
                        ? words.place(words.tokenAt(place.span().start()) - 2)
                        : null;
                return Optional.ofNullable(inner != null ? inner : place)
                        .filter(StatementReader::isLiteral)
                        .filter(m -> Trips.isStop(m.place().orElseThrow()));
            }
            if (words.word(i).equals(",") || words.word(i).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "To Karuizawa, where they meet", of which nobody knows where it is: not where the text was before. */
    static boolean isWhereUnknown(Words words, Statement statement) {
        for (int i = statement.at() - 1; i >= Math.max(1, statement.at() - WHERE_REACH); i--) {
            if (words.word(i).equals("where")) {
                int before = words.word(i - 1).equals(",") ? i - 2 : i - 1;
                return words.isCapital(before) && words.place(before) == null && words.date(before) == null;
            }
            if (words.word(i).equals(",") || words.word(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static final int WHERE_REACH = 14;

    /** "The Lima show": in Lima. */
    static Optional<PlaceMention> ofShow(Words words, Statement statement) {
        return words.places.stream()
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE && m.place().isPresent())
                .filter(m -> m.place().get().kind() == PlaceKind.CITY)
                .filter(m -> Trips.isShow(words.word(words.tokenAt(m.span().end()))))
                .filter(m -> Math.abs(words.tokenAt(m.span().start()) - statement.at()) <= Trips.ITEM_WORDS)
                .findFirst();
    }

    /** "Meets Peruvian President Ada Miller on Friday": in Peru, where the article tells of a visit there. */
    static Optional<PlaceMention> ofHost(ReadArticle read, Words words, Statement statement) {
        return words.places.stream()
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE && m.place().isPresent())
                .filter(m -> m.place().get().kind() == PlaceKind.COUNTRY)
                .filter(m -> words.tokenAt(m.span().start()) > statement.at())
                .filter(m -> Trips.isTitle(words.word(words.tokenAt(m.span().end()))))
                .filter(m -> read.places.stream()
                        .filter(StatementReader::isLiteral)
                        .anyMatch(other -> other.place().orElseThrow().kind() == PlaceKind.COUNTRY
                                && other.place()
                                        .orElseThrow()
                                        .sameCountry(m.place().get())))
                .findFirst();
    }

    /** "The Government of Peru welcomed Ada Miller", "Peru receives Ada Miller": in Peru. */
    static Optional<PlaceMention> ofHostCountry(Words words, Statement statement) {
        return words.places.stream()
                .filter(m ->
                        m.place().filter(p -> p.kind() == PlaceKind.COUNTRY).isPresent())
                .filter(m -> {
                    int behind = words.tokenAt(m.span().end());
                    return behind <= statement.at() && statement.at() - behind <= HOST_REACH;
                })
                .filter(m -> {
                    String before = words.word(words.tokenAt(m.span().start()) - 1);
                    return before.isEmpty() || before.equals("of") || before.equals("the");
                })
                .reduce((a, b) -> b);
    }

    private static final int HOST_REACH = 5;

    /** "The tour takes in Peru, Chile and Bolivia and is over on May 9": no day to be in all of them. */
    static boolean isRoute(List<PlaceMention> places) {
        return places.stream()
                        .map(m -> m.place().orElseThrow().country())
                        .distinct()
                        .count()
                > 2;
    }
}
