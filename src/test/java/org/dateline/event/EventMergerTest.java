package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Doubt;
import org.dateline.claim.EventKind;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounds;
import org.dateline.claim.Matter;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.claim.StatusGround;
import org.dateline.claim.Telling;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.DateConflict;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class EventMergerTest {
    private static final Traveller MILLER =
            new Traveller("Ada Miller", "Miller", Set.of("ada", "miller"), Set.of("president"), false);
    private static final Place LIMA = place("Lima", PlaceKind.CITY, "PE", -12.04, -77.03);
    private static final Place AIRPORT =
            place("Jorge Chávez International Airport", PlaceKind.VENUE, "PE", -12.02, -77.11);
    private static final Place PERU = place("Peru", PlaceKind.COUNTRY, "PE", -10, -75.25);
    private static final Place QUITO = place("Quito", PlaceKind.CITY, "EC", -0.23, -78.52);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 18);

    private static Place place(String name, PlaceKind kind, String country, double lat, double lon) {
        return new Place(
                name,
                kind,
                Optional.of(country),
                Optional.empty(),
                lat,
                lon,
                OptionalLong.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static Assertion claim(
            String article, EventKind kind, Place place, When when, Status status, String... people) {
        Claim claim = new Claim(
                article,
                new Span(0, 5),
                "quote",
                kind,
                Optional.empty(),
                List.of(people),
                Optional.of(place),
                Optional.of(new Span(0, 2)),
                Optional.of("qu"),
                when,
                Optional.empty(),
                Optional.empty(),
                status,
                "");
        return new Assertion(
                claim,
                true,
                status != Status.CANCELLED,
                new Grounds(
                        Ground.of(Rule.OWN),
                        Ground.of(Rule.OWN),
                        PersonGround.NONE,
                        new StatusGround(StatusGround.Reason.FACT, "")),
                Matter.NONE,
                new Telling(article, Optional.of(MONDAY.minusDays(3)), 0),
                Doubt.NONE);
    }

    private static List<Event> merge(Assertion... claims) {
        return EventMerger.merge(List.of(claims), MILLER, Comparator.naturalOrder(), KnownEvents.none()).stream()
                .map(MergedEvent::event)
                .toList();
    }

    @Test
    void oneEventOfSeveralClaimsKeepsAllAndTheNarrowestPlace() {
        List<Event> events = merge(
                claim("a", EventKind.ARRIVAL, PERU, When.of(MONDAY), Status.PLANNED),
                claim("b", EventKind.ARRIVAL, AIRPORT, When.of(MONDAY), Status.HAPPENED),
                claim("c", EventKind.TRAVEL, LIMA, When.of(MONDAY), Status.PLANNED));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).claims()).hasSize(3);
        assertThat(events.get(0).place()).contains(AIRPORT);
        assertThat(events.get(0).status()).isEqualTo(Status.HAPPENED);
        assertThat(events.get(0).title()).isEqualTo("Miller arrives at Jorge Chávez International Airport");
    }

    @Test
    void differentPeopleDaysPlacesOrKindsAreDifferentEvents() {
        assertThat(merge(
                        claim("a", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Jonas Oram"),
                        claim("b", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Ines Sol"),
                        claim("c", EventKind.MEAL, LIMA, When.of(MONDAY), Status.PLANNED, "Ines Sol"),
                        claim("d", EventKind.MEETING, QUITO, When.of(MONDAY), Status.PLANNED, "Ines Sol")))
                .hasSize(4);
    }

    @Test
    void aNameAndItsFullFormAreOnePerson() {
        List<Event> events = merge(
                claim("a", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Oram"),
                claim("b", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Jonas Oram"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).participants()).containsExactly("Jonas Oram");
    }

    @Test
    void peopleWhomNoStatementNamesTogetherAreNotSaidToHaveMetTogether() {
        List<Event> events = merge(
                claim("a", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Oram", "Ines Sol"),
                claim("b", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Jonas Oram", "Leo Brandt"),
                claim("c", EventKind.MEETING, LIMA, When.UNKNOWN, Status.PLANNED, "Oram", "Ida Keller", "Eva Maro"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).participants()).containsExactly("Jonas Oram", "Ines Sol");
    }

    @Test
    void articlesThatDisagreeOnTheDayStandSideBySide() {
        List<Event> events = merge(
                claim("a", EventKind.ARRIVAL, LIMA, When.of(MONDAY), Status.HAPPENED),
                claim("b", EventKind.ARRIVAL, LIMA, When.of(MONDAY), Status.HAPPENED),
                claim("c", EventKind.ARRIVAL, LIMA, When.of(MONDAY.plusDays(1)), Status.HAPPENED));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).when()).isEqualTo(When.of(MONDAY));
        assertThat(events.get(0).conflicts()).hasSize(1).first().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.SOURCES);
            assertThat(conflict.candidates()).containsExactly("2024-03-18", "2024-03-19");
        });
    }

    @Test
    void aCancellationTakesItsPlanAlong() {
        List<Event> events = merge(
                claim("a", EventKind.TRAVEL, QUITO, When.of(MONDAY), Status.PLANNED),
                claim("b", EventKind.VISIT, QUITO, When.UNKNOWN, Status.CANCELLED));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aWeekdayThatOthersSupportIsChosen() {
        DateConflict conflict = new DateConflict.WrongWeekday(MONDAY, DayOfWeek.SUNDAY, MONDAY.minusDays(1), true);
        Assertion wrong = claim("a", EventKind.ARRIVAL, LIMA, When.of(MONDAY), Status.HAPPENED);
        Assertion doubted = new Assertion(
                wrong.claim(),
                true,
                true,
                wrong.grounds(),
                Matter.NONE,
                wrong.telling(),
                new Doubt(Optional.of(conflict), Optional.empty()));
        assertThat(merge(doubted).get(0).when()).isEqualTo(When.of(MONDAY.minusDays(1)));
        Event supported = merge(doubted, claim("b", EventKind.ARRIVAL, LIMA, When.of(MONDAY), Status.HAPPENED))
                .get(0);
        assertThat(supported.when()).isEqualTo(When.of(MONDAY));
        assertThat(supported.conflicts().get(0).candidates()).containsExactly("2024-03-18", "2024-03-17");
    }

    @Test
    void theOrderOfClaimsChangesNothingAndAnIdStaysWhenClaimsAreAdded() {
        List<Assertion> claims = new ArrayList<>();
        Random random = new Random(3);
        EventKind[] kinds = {EventKind.ARRIVAL, EventKind.MEETING, EventKind.VISIT, EventKind.TRAVEL, EventKind.SPEECH};
        Place[] places = {LIMA, AIRPORT, PERU, QUITO};
        String[] people = {"Jonas Oram", "Oram", "Ines Sol"};
        for (int i = 0; i < 60; i++) {
            When when = random.nextInt(5) == 0 ? When.UNKNOWN : When.of(MONDAY.plusDays(random.nextInt(4)));
            Status status = Status.values()[random.nextInt(4)];
            claims.add(claim(
                    "a" + i,
                    kinds[random.nextInt(kinds.length)],
                    places[random.nextInt(places.length)],
                    when,
                    status,
                    people[random.nextInt(3)]));
        }
        List<MergedEvent> expected = EventMerger.merge(claims, MILLER, Comparator.naturalOrder(), KnownEvents.none());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(claims, random);
            assertThat(EventMerger.merge(claims, MILLER, Comparator.naturalOrder(), KnownEvents.none()))
                    .isEqualTo(expected);
        }
        String id = merge(claims.get(0)).get(0).id();
        assertThat(merge(claims.get(0), claim("zz", EventKind.SIGNING, QUITO, When.of(MONDAY), Status.HAPPENED)))
                .extracting(Event::id)
                .contains(id);
    }

    private static List<Assertion> generated(Random random, int count, LocalDate first, boolean undated) {
        EventKind[] kinds = {EventKind.ARRIVAL, EventKind.MEETING, EventKind.VISIT, EventKind.TRAVEL, EventKind.SPEECH};
        Place[] places = {LIMA, AIRPORT, PERU, QUITO};
        String[] people = {"Jonas Oram", "Oram", "Ines Sol"};
        List<Assertion> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean open = undated && random.nextInt(5) == 0;
            claims.add(claim(
                    "a" + first + "-" + i / 3,
                    kinds[random.nextInt(kinds.length)],
                    places[random.nextInt(places.length)],
                    open ? When.UNKNOWN : When.of(first.plusDays(random.nextInt(4))),
                    Status.values()[random.nextInt(undated ? 4 : 2)],
                    people[random.nextInt(people.length)]));
        }
        return claims;
    }

    private static List<Event> events(List<Assertion> claims) {
        return EventMerger.merge(claims, MILLER, Comparator.naturalOrder(), KnownEvents.none()).stream()
                .map(MergedEvent::event)
                .toList();
    }

    @Test
    void mergingIsCommutativeAndIdempotent() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Assertion> one = generated(random, 15, MONDAY, true);
            List<Assertion> two = generated(random, 15, MONDAY.plusDays(2), true);
            List<Assertion> both = new ArrayList<>(one);
            both.addAll(two);
            List<Assertion> turned = new ArrayList<>(two);
            turned.addAll(one);
            List<Event> expected = events(both);
            assertThat(events(turned)).isEqualTo(expected);
            turned.addAll(one);
            Collections.shuffle(turned, random);
            assertThat(events(turned)).isEqualTo(expected);
        }
    }

    @Test
    void whatWasMergedMergesTheSameAgain() {
        for (int seed = 0; seed < 60; seed++) {
            List<Assertion> claims = generated(new Random(seed), 20, MONDAY, true);
            List<Assertion> again =
                    EventMerger.merge(claims, MILLER, Comparator.naturalOrder(), KnownEvents.none()).stream()
                            .flatMap(event -> event.assertions().stream())
                            .toList();
            assertThat(events(again)).isEqualTo(events(claims));
        }
    }

    @Test
    void partsThatLieApartMayBeMergedApart() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Assertion> early = generated(random, 12, MONDAY, false);
            List<Assertion> late = generated(random, 12, MONDAY.plusDays(20), false);
            List<Assertion> both = new ArrayList<>(late);
            both.addAll(early);
            List<Event> apart = new ArrayList<>(events(early));
            apart.addAll(events(late));
            assertThat(events(both)).isEqualTo(apart);
        }
    }

    @Test
    void aClaimWithoutAPlaceJoinsNoTwoPlaces() {
        Assertion lima = claim("a", EventKind.ARRIVAL, LIMA, When.of(MONDAY), Status.HAPPENED);
        Assertion quito = claim("b", EventKind.ARRIVAL, QUITO, When.of(MONDAY), Status.HAPPENED);
        Assertion nowhere = withoutPlace(claim("c", EventKind.ARRIVAL, LIMA, When.of(MONDAY), Status.HAPPENED));
        assertThat(merge(lima, quito, nowhere))
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(event.claims()).extracting(Claim::article).doesNotContain("c"));
        assertThat(merge(lima, nowhere)).hasSize(1);
        Assertion undated = claim("d", EventKind.TRAVEL, QUITO, When.UNKNOWN, Status.PLANNED);
        assertThat(merge(lima, nowhere, undated)).hasSize(2);
    }

    private static Assertion withoutPlace(Assertion a) {
        Claim c = a.claim();
        return a.withClaim(new Claim(
                c.article(),
                c.span(),
                c.quote(),
                c.kind(),
                c.subject(),
                c.participants(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                c.when(),
                c.dateSpan(),
                c.dateText(),
                c.status(),
                c.titleHint()));
    }

    @Test
    void samenessIsSymmetric() {
        List<Assertion> claims = List.of(
                claim("a", EventKind.ARRIVAL, PERU, When.of(MONDAY), Status.PLANNED),
                claim("b", EventKind.TRAVEL, AIRPORT, When.UNKNOWN, Status.HAPPENED),
                claim("c", EventKind.MEETING, LIMA, When.of(MONDAY), Status.PLANNED, "Oram"),
                claim("d", EventKind.SUMMIT, QUITO, When.of(MONDAY), Status.PLANNED),
                claim("e", EventKind.VISIT, LIMA, When.of(MONDAY), Status.PLANNED));
        for (Assertion a : claims) {
            for (Assertion b : claims) {
                assertThat(SameEvent.same(a, b)).isEqualTo(SameEvent.same(b, a));
            }
        }
    }
}
