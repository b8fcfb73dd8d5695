package org.dateline.claim.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Where the title of a post says that those who tell were: "Quito to Lima", "Day 3: Cusco", "Update from Lima". */
final class DiaryTitle {
    private static final Pattern PART = Pattern.compile("[:|(]\\s+|\\s[-–—]+\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ROUTE = Pattern.compile("\\s*(?i:" + Word.TO.spelling() + "|[-–—=]*>|→|–|—|-)\\s*");

    private final String title;
    private final List<PlaceMention> places;

    private DiaryTitle(String title, List<PlaceMention> places) {
        this.title = title;
        this.places = places;
    }

    /** The places, in the order of the way; none where the title speaks of plans, or by the way. */
    static List<PlaceMention> places(ParsedArticle read) {
        Optional<SentenceTokens> inText = inText(read);
        String title = inText.map(words -> words.sentence().span().in(words.text()))
                .or(() -> read.article().title())
                .orElse("");
        List<PlaceMention> named = inText.map(DiaryTitle::ownPlaces).orElseGet(read::titlePlaces).stream()
                .filter(mention -> mention.role() == PlaceRole.LITERAL)
                .filter(mention -> mention.place().filter(DiaryTitle::isSpot).isPresent())
                .toList();
        boolean ahead = words(title).stream().anyMatch(word -> DiaryWords.is("title ahead", word));
        return named.isEmpty() || ahead ? List.of() : new DiaryTitle(title, named).find();
    }

    /** The title, where the text opens with it. */
    private static Optional<SentenceTokens> inText(ParsedArticle read) {
        return read.sentences().stream()
                .map(ParsedSentence::words)
                .filter(words -> words.sentence().kind() == Sentence.Kind.TITLE)
                .findFirst();
    }

    private static List<PlaceMention> ownPlaces(SentenceTokens words) {
        int start = words.sentence().span().start();
        return words.places().stream().map(mention -> mention.moved(-start)).toList();
    }

    private static boolean isSpot(Place place) {
        return LocationCues.isStop(place) && place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.REGION;
    }

    /** Those of the last part of the title that names a way, else of the last that is about a place. */
    private List<PlaceMention> find() {
        List<PlaceMention> found = List.of();
        for (Span part : parts()) {
            List<PlaceMention> inside = places.stream()
                    .filter(mention -> part.contains(mention.span()))
                    .toList();
            if (!inside.isEmpty() && (isRoute(inside) || isFramed(part, inside.get(0)))) {
                found = inside;
            }
        }
        return found.stream().map(PlaceMention::untold).toList();
    }

    private List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        Matcher mark = PART.matcher(title);
        while (mark.find()) {
            int at = mark.start();
            boolean between = places.stream().anyMatch(mention -> mention.span().end() == at);
            boolean onward = places.stream().anyMatch(mention -> mention.span().start() == mark.end());
            if (!between || !onward) {
                parts.add(new Span(from, at));
                from = mark.end();
            }
        }
        parts.add(new Span(from, title.length()));
        return parts;
    }

    private boolean isRoute(List<PlaceMention> inside) {
        return inside.size() > 1
                && ROUTE.matcher(title.substring(
                                inside.get(0).span().end(), inside.get(1).span().start()))
                        .matches();
    }

    /** Whether nothing but words such as "final days in" stands before the place. */
    private boolean isFramed(Span part, PlaceMention first) {
        return words(title.substring(part.start(), first.span().start())).stream()
                .allMatch(word -> DiaryWords.is("title frame", word));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
