package org.dateline.claim.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounds;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.claim.Telling;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.Headline;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.When;

/**
 * What an article's title alone tells: "Miller arrives in Lima" above a text that takes it as known. Its day is that of which the
 * text's first sentences are news, or else that of publication; its sentence is the text's first on the traveller.
 */
final class HeadlineClaims {
    private static final int LEAD_PARAGRAPHS = 3;
    private static final int NEWS_DAYS = 2;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
    private static final double IN_TOWN_KM = 60;

    private final ParsedArticle article;
    private final Traveller traveller;
    private final List<Assertion> body;

    private HeadlineClaims(ParsedArticle article, Traveller traveller, List<Assertion> body) {
        this.article = article;
        this.traveller = traveller;
        this.body = body;
    }

    /** @param body the claims of the text */
    static List<Assertion> add(ParsedArticle article, Traveller traveller, List<Assertion> body) {
        Optional<LocalDate> published = article.article().published().date();
        Optional<Headline> title =
                published.isEmpty() || article.isRetrospect() ? Optional.empty() : Headline.of(article);
        return title.isEmpty() ? body : new HeadlineClaims(article, traveller, body).with(title.get(), published.get());
    }

    private List<Assertion> with(Headline plain, LocalDate published) {
        Headline title = HeadlineSubject.told(plain, article, traveller);
        Optional<SentenceTokens> sentence = title.inText().or(this::sentence);
        List<Assertion> told =
                sentence.isEmpty() || isOfAnotherYear(title.line().article().text(), published)
                        ? List.of()
                        : ClaimReader.ofLine(title.line(), traveller.byName()).stream()
                                .filter(claim -> isNews(claim, published))
                                .toList();
        if (told.isEmpty()) {
            return body;
        }
        LocalDate day = day(sentence.get(), published);
        List<Assertion> all = new ArrayList<>(body);
        for (Assertion claim : told) {
            if (body.stream()
                    .noneMatch(other -> tells(other, claim.claim().place().orElseThrow(), day))) {
                all.add(placed(claim, sentence.get(), title, day, all.size()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isNews(Assertion told, LocalDate published) {
        Claim claim = told.claim();
        return told.ofTrip()
                && told.present()
                && claim.place().isPresent()
                && claim.status() == Status.HAPPENED
                && claim.when().day().filter(published::equals).isPresent();
    }

    /** The first sentence on the traveller, else the first of the text. */
    private Optional<SentenceTokens> sentence() {
        List<SentenceTokens> prose = article.sentences().stream()
                .map(sentence -> sentence.words())
                .filter(words -> words.sentence().kind() == Sentence.Kind.PROSE)
                .toList();
        return prose.stream()
                .filter(words -> traveller.isAmong(words.people()))
                .findFirst()
                .or(() -> prose.stream().findFirst());
    }

    /** The day of the first deed that the text's opening dates shortly before its publication, or else that of publication. */
    private LocalDate day(SentenceTokens sentence, LocalDate published) {
        Stream<LocalDate> told = body.stream()
                .filter(claim -> claim.ofTrip() && claim.claim().status() == Status.HAPPENED)
                .filter(claim -> paragraph(claim.claim().span()) <= LEAD_PARAGRAPHS)
                .flatMap(claim -> claim.claim().when().day().stream());
        Stream<LocalDate> named = sentence.dates().stream().flatMap(date -> date.when().day().stream());
        return Stream.concat(told, named)
                .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(NEWS_DAYS)))
                .findFirst()
                .orElse(published);
    }

    /** "Miller visited Lima in 1997": what was in another year is no news. */
    private static boolean isOfAnotherYear(String title, LocalDate published) {
        return YEAR.matcher(title).results().anyMatch(year -> Integer.parseInt(year.group()) != published.getYear());
    }

    private int paragraph(Span span) {
        return article.article()
                .findSentenceAt(span.start())
                .map(Sentence::paragraph)
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the text has somebody there, or close by, about that day, or plans that for later: then the title says no more. */
    private static boolean tells(Assertion other, Place place, LocalDate day) {
        Claim claim = other.claim();
        boolean there =
                other.ofTrip() && claim.place().filter(one -> isIn(one, place)).isPresent();
        boolean open = claim.when()
                .last()
                .filter(last -> !last.isBefore(day.minusDays(NEWS_DAYS)))
                .isPresent();
        boolean begun = claim.when()
                .first()
                .filter(first -> !first.isAfter(day.plusDays(NEWS_DAYS)))
                .isPresent();
        return there && open && (begun || claim.status() == Status.PLANNED);
    }

    private static boolean isIn(Place there, Place place) {
        boolean wide = place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
        return there.sameCountry(place)
                && (wide || there.kind() != PlaceKind.COUNTRY && there.distanceKm(place) <= IN_TOWN_KM);
    }

    private Assertion placed(Assertion told, SentenceTokens words, Headline title, LocalDate day, int order) {
        Claim claim = told.claim();
        Claim here = claim.toldBy(
                words.text(), words.sentence().span(), claim.placeSpan().flatMap(title::inText), When.of(day));
        Grounds grounds = new Grounds(
                Ground.of(Rule.PRESENT),
                Ground.of(Rule.TITLE),
                told.grounds().person(),
                told.grounds().status());
        Telling telling = new Telling(told.source(), told.published(), order);
        return new Assertion(here, true, true, grounds, told.matter(), telling, told.doubt());
    }
}
