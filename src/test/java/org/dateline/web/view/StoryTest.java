package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 6, 2);
    private static final Place LIMA = place("Lima", PlaceKind.CITY, "PE", Optional.empty());
    private static final Place PALACE = place("Palace", PlaceKind.VENUE, "PE", Optional.of("Lima"));
    private static final Place PERU = place("Peru", PlaceKind.COUNTRY, "PE", Optional.empty());
    private static final Place QUITO = place("Quito", PlaceKind.CITY, "EC", Optional.empty());

    private static Place place(String name, PlaceKind kind, String country, Optional<String> city) {
        return new Place(
                name,
                kind,
                Optional.of(country),
                Optional.empty(),
                -12,
                -77,
                OptionalLong.empty(),
                Optional.empty(),
                0,
                city);
    }

    private static Event event(String id, String title, EventKind kind, When when, Status status, Place place) {
        Claim claim = new Claim(
                "a-" + id,
                new Span(0, 5),
                "quote",
                kind,
                Optional.empty(),
                List.of(),
                Optional.of(place),
                Optional.empty(),
                Optional.empty(),
                when,
                Optional.empty(),
                Optional.empty(),
                status,
                title);
        return new Event(
                id, title, kind, when, status, Optional.of(place), List.of(), false, 0.9, List.of(claim), List.of());
    }

    private static Event event(String id, String title, EventKind kind, int day, Place place) {
        return event(id, title, kind, When.of(FIRST.plusDays(day)), Status.HAPPENED, place);
    }

    /** Two days in Lima, then two in Quito; every event belongs to the stop of its city or country. */
    private static Story story(Event... events) {
        return Story.of(itinerary(events));
    }

    private static Itinerary itinerary(Event... events) {
        List<String> lima = new ArrayList<>();
        List<String> quito = new ArrayList<>();
        for (Event event : events) {
            boolean peru = event.place().orElseThrow().country().equals(Optional.of("PE"));
            (peru ? lima : quito).add(event.id());
        }
        return new Itinerary(
                "Ada Miller in Peru",
                Optional.of("Ada Miller"),
                Optional.of(FIRST),
                Optional.of(FIRST.plusDays(3)),
                List.of(stop("s1", LIMA, 0, lima), stop("s2", QUITO, 2, quito)),
                List.of(),
                List.of(events));
    }

    private static Stop stop(String id, Place place, int from, List<String> events) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate second = first.plusDays(1);
        return new Stop(id, place, Optional.of(first), Optional.of(second), List.of(first, second), events);
    }

    @Test
    void aPlainVisitIsToldWithWhatHappensThere() {
        Story story = story(
                event("v", "Miller visits Lima", EventKind.VISIT, 0, LIMA),
                event("m", "Miller meets Oram at the palace", EventKind.MEETING, 0, PALACE));
        assertThat(story.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("m");
            assertThat(event.claims()).extracting(Claim::article).containsExactly("a-m", "a-v");
        });
        assertThat(story.folded()).containsEntry("v", "m");
    }

    @Test
    void aVisitToTheCountryIsToldWithWhatHappensInItsTown() {
        When stay = When.between(FIRST, FIRST.plusDays(1));
        Story story = story(
                event("p", "Miller to visit Peru", EventKind.VISIT, stay, Status.PLANNED, PERU),
                event("s", "Miller addresses the parliament", EventKind.SPEECH, 1, LIMA));
        assertThat(story.folded()).containsEntry("p", "s");
    }

    @Test
    void whatSaysMoreOrOfAnotherDayOrTownStays() {
        Story story = story(
                event("t", "Miller tours the old mill and its garden in Lima", EventKind.VISIT, 0, LIMA),
                event("m", "Miller meets Oram", EventKind.MEETING, 0, LIMA),
                event("v", "Miller visits Lima", EventKind.VISIT, 1, LIMA),
                event("q", "Miller speaks in Quito", EventKind.SPEECH, 2, QUITO));
        assertThat(story.events()).extracting(Event::id).containsExactly("t", "m", "v", "q");
    }

    @Test
    void whatWasCalledOffOrIsInDoubtIsNotFolded() {
        Event off = event("c", "Miller to visit Lima", EventKind.VISIT, When.of(FIRST), Status.CANCELLED, LIMA);
        Event odd = event("d", "Miller visits Lima", EventKind.VISIT, 0, LIMA)
                .doubted(new Conflict.Detour("Lima", "Quito", "Quito", 9000));
        Event met = event("m", "Miller meets Oram", EventKind.MEETING, 0, LIMA);
        assertThat(story(off, odd, met).folded()).isEmpty();
    }

    @Test
    void aTitleIsToldOnceADay() {
        Story story = story(
                event("a", "Miller meets Oram", EventKind.MEETING, 0, LIMA),
                event("b", "Miller meets Oram", EventKind.MEETING, 0, PALACE),
                event("c", "Miller meets Oram", EventKind.MEETING, 1, LIMA));
        assertThat(story.events()).hasSize(2);
        assertThat(story.events()).extracting(event -> event.claims().size()).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whatOnlySaysThatTheTripIsOnStandsBesideTheDays() {
        When whole = When.between(FIRST, FIRST.plusDays(3));
        Story story = story(
                event("w", "Miller to travel", EventKind.TRAVEL, whole, Status.PLANNED, PERU),
                event("e", "Miller attends the fair", EventKind.CEREMONY, whole, Status.PLANNED, LIMA),
                event("m", "Miller meets Oram", EventKind.MEETING, 0, LIMA));
        assertThat(story.spans()).extracting(Event::id).containsExactly("w");
        assertThat(story.events()).extracting(Event::id).containsExactly("e", "m");
    }

    @Test
    void theTripInTwoSentences() {
        Event leaves = event("l", "Miller leaves Lima", EventKind.DEPARTURE, 0, LIMA);
        Event plan = event(
                "p", "Miller to speak in Quito", EventKind.SPEECH, When.of(FIRST.plusDays(2)), Status.PLANNED, QUITO);
        Itinerary itinerary = itinerary(leaves, plan);
        Standfirst english = new Standfirst(new Words(PlainWording.of(Language.ENGLISH)));
        assertThat(english.of(itinerary, Story.of(itinerary).events()))
                .isEqualTo("The trip leads to Lima and Quito. 2\u00a0events: 1\u00a0happened and 1\u00a0planned.");
        Standfirst japanese = new Standfirst(new Words(PlainWording.of(Language.JAPANESE)));
        assertThat(japanese.of(itinerary, Story.of(itinerary).events())).contains("Lima", "Quito");
    }

    @Test
    void sourcesHaveShortNames() {
        assertThat(Words.source("Harbour Herald")).isEqualTo("Harbour Herald");
        assertThat(Words.source("Ada Miller, letters from a long way round (archive.example/miller)"))
                .isEqualTo("Ada Miller");
        assertThat(Words.source("A name without any comma that goes on and on")).hasSizeLessThanOrEqualTo(30);
    }
}
