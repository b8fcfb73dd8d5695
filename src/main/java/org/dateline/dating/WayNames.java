package org.dateline.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.place.OldNames;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;

/**
 * Finds names that were not taken for places, or were not known which, where one of that name lies on the way: "Angers" is a
 * verb, but not in "Monday, Angers, 8 p.m." between La Baule and Le Mans.
 */
final class WayNames {
    private static final double NEAR_KM = 250;
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST = 4;
    private static final long HAMLET_PEOPLE = 100;
    private static final long VILLAGE_PEOPLE = 500;
    private static final double SURE = 0.6;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{2,}");
    private static final String MARKS = ",–—-→>";

    private final AnnotatedArticle draft;
    private final List<Place> journey;
    private final Set<String> people;
    private final List<PlaceMention> spots;

    /** The words that the article writes small. */
    private final Set<String> ordinary;

    private WayNames(AnnotatedArticle draft, List<Place> journey, Set<String> people) {
        this.draft = draft;
        this.journey = journey;
        this.people = people;
        this.ordinary = SMALL.matcher(draft.article().text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        this.spots = draft.places().stream()
                .filter(JourneyPlaces::isSpot)
                .filter(mention -> mention.place().orElseThrow().kind() != PlaceKind.REGION)
                .toList();
    }

    static List<AnnotatedArticle> settle(List<AnnotatedArticle> drafts) {
        List<Place> journey = drafts.stream()
                .flatMap(draft -> draft.places().stream())
                .filter(JourneyPlaces::isSpot)
                .map(mention -> mention.place().orElseThrow())
                .filter(place -> place.kind() != PlaceKind.REGION)
                .distinct()
                .toList();
        Set<String> people = drafts.stream()
                .flatMap(draft -> draft.read().sentences().stream())
                .flatMap(WayNames::listActing)
                .collect(Collectors.toSet());
        return drafts.stream()
                .map(draft -> new WayNames(draft, journey, people).settle())
                .toList();
    }

    /** Those who do something in a sentence: "Sarah rang", but not the place of "the road to Khiva took a day". */
    private static Stream<String> listActing(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        return sentence.clauses().stream()
                .flatMap(clause -> clause.subject().people().stream())
                .filter(person -> !LISTS.is(
                        "before a place", words.word(words.tokenAt(person.span().start()) - 1)))
                .map(Person::name);
    }

    private AnnotatedArticle settle() {
        List<PlaceMention> places = new ArrayList<>();
        for (PlaceMention mention : draft.places()) {
            boolean open = mention.place().isEmpty()
                    && mention.role() == PlaceRole.LITERAL
                    && !mention.rule().equals(JourneyPlaces.RULE);
            places.add(
                    open
                            ? find(mention.text(), mention.span(), 0)
                                    .or(() -> findOnly(mention.text(), mention.span()))
                                    .orElse(mention)
                            : mention);
        }
        draft.read().sentences().forEach(sentence -> addNames(sentence, places));
        places.sort(Comparator.comparing(mention -> mention.span().start()));
        AnnotatedArticle settled = places.equals(draft.places()) ? draft : draft.withPlaces(List.copyOf(places));
        List<PlaceMention> titled = titled();
        return titled.equals(draft.read().titlePlaces()) ? settled : settled.withTitlePlaces(titled);
    }

    /** Names behind a preposition of place, in a short line, or behind a date that opens the sentence. */
    private void addNames(ParsedSentence sentence, List<PlaceMention> places) {
        SentenceTokens words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean way = NameLines.isOfWay(words, i);
            boolean line = way
                    || NameLines.isLine(words)
                    || NameLines.isBehindDate(words, i)
                    || NameLines.isAlone(words, i)
                    || NameLines.isBeforeDate(words, i);
            boolean placed = LISTS.is("before a place", words.word(i - 1));
            if (!NameLines.opensName(words, i, line || placed && isNobody(words, i))) {
                continue;
            }
            int first = i;
            int end = i + 1;
            while (end < words.size() && NameLines.goesOn(words, end, line)) {
                end++;
            }
            if ((line || placed) && end - i <= LONGEST_NAME) {
                Span span = new Span(words.start(i), words.end(end - 1));
                String name = span.in(words.text());
                if (name.length() >= SHORTEST && !ordinary.contains(name.toLowerCase(Locale.ROOT))) {
                    find(name, span, line || end - i > 1 ? HAMLET_PEOPLE : VILLAGE_PEOPLE)
                            .filter(mention -> words.person(first) == null || line || isAlone(mention))
                            .or(() -> way ? findOnly(name, span) : Optional.empty())
                            .or(() -> findOld(name, span))
                            .ifPresent(places::add);
                }
            }
            i = end;
        }
    }

    /** Whether nobody of what looks like somebody's name does anything. */
    private boolean isNobody(SentenceTokens words, int i) {
        Person person = words.person(i);
        return person != null && person.strength() != Person.Strength.TITLED && !people.contains(person.name());
    }

    /** Whether no other place of that name lies on the way: "Midway" may be anywhere. */
    private boolean isAlone(PlaceMention mention) {
        Place found = mention.place().orElseThrow();
        return draft.gazetteer().listByName(mention.text()).stream()
                .noneMatch(other -> other.distanceKm(found) > SAME_KM && other.distanceKm(found) <= 2 * NEAR_KM);
    }

    private static final double SAME_KM = 40;

    /** The place of that name that lies nearest to those named before and behind it, if it is near. */
    private Optional<PlaceMention> find(String name, Span span, long people) {
        List<Place> beside = beside(span);
        ToDoubleFunction<Place> km =
                place -> beside.stream().mapToDouble(place::distanceKm).min().orElse(Double.MAX_VALUE);
        return listTowns(name, people)
                .filter(place -> km.applyAsDouble(place) <= NEAR_KM)
                .min(Comparator.comparingDouble(km))
                .map(place -> onWay(span, name, place));
    }

    /** The city that was written so of old, where no other place of the name lies nearer to the journey. */
    private Optional<PlaceMention> findOld(String name, Span span) {
        List<Place> old = OldNames.load().list(name, draft.gazetteer());
        boolean only = listTowns(name, VILLAGE_PEOPLE).allMatch(old::contains); // a ship's way is long
        return listTowns(name, VILLAGE_PEOPLE)
                .min(Comparator.comparingDouble(this::kmOfJourney))
                .filter(place -> old.contains(place) && (only || kmOfJourney(place) <= OLD_KM))
                .map(place -> onWay(span, name, place));
    }

    private double kmOfJourney(Place place) {
        return journey.stream()
                .mapToDouble(place::distanceKm)
                .filter(km -> km > 0)
                .min()
                .orElse(0);
    }

    private static final double OLD_KM = 1000;

    /** The only place of that name: a flight goes far. */
    private Optional<PlaceMention> findOnly(String name, Span span) {
        List<Place> all = listTowns(name, VILLAGE_PEOPLE).toList();
        return all.stream()
                .filter(place -> all.stream().allMatch(other -> other.distanceKm(place) <= SAME_KM))
                .findFirst()
                .map(place -> onWay(span, name, place));
    }

    private Stream<Place> listTowns(String name, long people) {
        return Stream.concat(
                        draft.gazetteer().listByName(name).stream(),
                        OldNames.load().list(name, draft.gazetteer()).stream())
                .filter(place -> place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.VENUE)
                .filter(place -> place.population() >= people);
    }

    private static PlaceMention onWay(Span span, String name, Place place) {
        return new PlaceMention(span, name, Optional.of(place), PlaceRole.LITERAL, SURE, List.of(), JourneyPlaces.RULE);
    }

    private List<Place> beside(Span span) {
        List<Place> beside = new ArrayList<>();
        spots.stream()
                .filter(spot -> spot.span().end() <= span.start())
                .reduce((a, b) -> b)
                .flatMap(PlaceMention::place)
                .ifPresent(beside::add);
        spots.stream()
                .filter(spot -> spot.span().start() >= span.end())
                .findFirst()
                .flatMap(PlaceMention::place)
                .ifPresent(beside::add);
        return beside.isEmpty() ? journey : beside;
    }

    private List<PlaceMention> titled() {
        List<PlaceMention> named = new ArrayList<>(draft.read().titlePlaces());
        String title = draft.article().title().orElse("");
        Matcher name = NAME.matcher(title);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            boolean known = named.stream()
                    .anyMatch(mention ->
                            mention.place().isPresent() && mention.span().overlaps(span));
            if (!known
                    && isOnWay(
                            title.substring(0, name.start()).strip(),
                            title.substring(name.end()).strip())) {
                Optional<PlaceMention> found = spots.isEmpty() || name.group().length() < SHORTEST
                        ? Optional.empty()
                        : nearAny(name.group(), span);
                found.ifPresent(mention -> {
                    named.removeIf(other -> other.span().overlaps(span));
                    named.add(mention);
                });
            }
        }
        named.sort(Comparator.comparing(mention -> mention.span().start()));
        return named;
    }

    /** Whether a name stands at the end, beside a mark or beside "to". */
    private static boolean isOnWay(String before, String behind) {
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String next = behind.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return behind.isEmpty()
                || MARKS.indexOf(behind.charAt(0)) >= 0
                || !before.isEmpty() && MARKS.indexOf(before.charAt(before.length() - 1)) > 0
                || LISTS.is("to-place", next)
                || LISTS.is("to-place", last);
    }

    private Optional<PlaceMention> nearAny(String name, Span span) {
        return draft.gazetteer().listByName(name).stream()
                .filter(place -> place.kind() == PlaceKind.CITY)
                .filter(place -> spots.stream()
                        .flatMap(spot -> spot.place().stream())
                        .anyMatch(other -> other.distanceKm(place) <= NEAR_KM))
                .findFirst()
                .map(place -> onWay(span, name, place));
    }
}
