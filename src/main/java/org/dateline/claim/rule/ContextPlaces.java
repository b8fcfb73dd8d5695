package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.SentenceTokens;

/** Finds where something is told to be by other words than a preposition and a place: "here", "the Lima show", a host. */
public final class ContextPlaces {
    private static final Set<String> NOT_AT = Set.of("for", "of", "to");

    private static final Set<String> TOWNS = Set.of("city", "town", "capital", "village", "island");

    private ContextPlaces() {}

    /** In "10 am: Mass, the cathedral, Lima" of a schedule no preposition tells where; the last city or venue does. */
    public static List<PlaceMention> ofItem(SentenceTokens words, List<Clause> all, int index, DiscourseState state) {
        if (!ClauseReader.isFragment(words.sentence()) && words.size() > LocationCues.ITEM_WORDS) {
            return List.of();
        }
        int next = all.stream()
                .mapToInt(Clause::at)
                .filter(at -> at > all.get(index).at())
                .min()
                .orElse(words.size());
        List<PlaceMention> places = words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()) && LocationCues.isWhereabouts(words, m))
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
    public static boolean isHere(SentenceTokens words, Clause clause) {
        List<String> behind = words.between(clause.at(), Math.max(clause.end(), clause.at() + 4));
        int at = behind.indexOf("this");
        boolean town = at >= 0 && at + 1 < behind.size() && TOWNS.contains(behind.get(at + 1));
        return behind.contains("here") || town;
    }

    /**
     * "Takes part in a meeting there": in the place named last in the sentence, else in the one before; not "from there".
     *
     * @param before the place that the sentence before named
     */
    public static Optional<PlaceMention> there(SentenceTokens words, Clause clause, Optional<PlaceMention> before) {
        for (int i = clause.at(); i < Math.min(clause.end(), words.size()); i++) {
            boolean verb = words.word(i + 1).matches("is|are|was|were|will|has|have|had");
            if (words.word(i).equals("there") && !words.word(i - 1).equals("from") && !verb) {
                int there = i;
                return words.places().stream()
                        .filter(m -> ClauseReader.isLiteral(m)
                                && LocationCues.isStop(m.place().orElseThrow()))
                        .filter(m -> words.tokenAt(m.span().start()) < there)
                        .reduce((a, b) -> b)
                        .or(() -> before);
            }
        }
        return Optional.empty();
    }

    /** "The Lima show": in Lima. */
    public static Optional<PlaceMention> ofShow(SentenceTokens words, Clause clause) {
        return words.places().stream()
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE && m.place().isPresent())
                .filter(m -> m.place().get().kind() == PlaceKind.CITY)
                .filter(m ->
                        LocationCues.isShow(words.word(words.tokenAt(m.span().end()))))
                .filter(m -> Math.abs(words.tokenAt(m.span().start()) - clause.at()) <= LocationCues.ITEM_WORDS)
                .findFirst();
    }

    /** "Meets Peruvian President Ada Miller on Friday": in Peru, where the article tells of a visit there. */
    public static Optional<PlaceMention> ofHost(ParsedArticle read, SentenceTokens words, Clause clause) {
        return words.places().stream()
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE && m.place().isPresent())
                .filter(m -> m.place().get().kind() == PlaceKind.COUNTRY)
                .filter(m -> words.tokenAt(m.span().start()) > clause.at())
                .filter(m ->
                        LocationCues.isTitle(words.word(words.tokenAt(m.span().end()))))
                .filter(m -> read.places().stream()
                        .filter(ClauseReader::isLiteral)
                        .anyMatch(other -> other.place().orElseThrow().kind() == PlaceKind.COUNTRY
                                && other.place()
                                        .orElseThrow()
                                        .sameCountry(m.place().get())))
                .findFirst();
    }

    /** "The Government of Peru welcomed Ada Miller", "Peru receives Ada Miller": in Peru. */
    public static Optional<PlaceMention> ofHostCountry(SentenceTokens words, Clause clause) {
        return words.places().stream()
                .filter(m ->
                        m.place().filter(p -> p.kind() == PlaceKind.COUNTRY).isPresent())
                .filter(m -> {
                    int behind = words.tokenAt(m.span().end());
                    return behind <= clause.at() && clause.at() - behind <= HOST_REACH;
                })
                .filter(m -> {
                    String before = words.word(words.tokenAt(m.span().start()) - 1);
                    return before.isEmpty() || before.equals("of") || before.equals("the");
                })
                .reduce((a, b) -> b);
    }

    private static final int HOST_REACH = 5;

    /** "The tour takes in Peru, Chile and Bolivia and is over on May 9": no day to be in all of them. */
    public static boolean isRoute(List<PlaceMention> places) {
        return places.stream()
                        .map(m -> m.place().orElseThrow().country())
                        .distinct()
                        .count()
                > 2;
    }
}
