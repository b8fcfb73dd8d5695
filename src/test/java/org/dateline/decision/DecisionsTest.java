package org.dateline.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.decision.KestrelTrip.decision;
import static org.dateline.decision.KestrelTrip.get;
import static org.dateline.decision.KestrelTrip.states;
import static org.dateline.decision.KestrelTrip.stops;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.decision.Outcome.State;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.export.ExplanationWriter;
import org.dateline.export.Links;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide holds, and what follows from it follows. */
class DecisionsTest {
    private static final long AREQUIPA = 3947322;
    private static final long SANTIAGO = 3871336;

    @SuppressWarnings("NullAway.Init")
    private KestrelTrip kestrel;

    @BeforeEach
    void read() throws IOException {
        kestrel = KestrelTrip.asWritten().without("rumour");
    }

    private Decision day(String id, int minute, String words, String day) {
        return decision(id, minute, new Act.SetDay(kestrel.of(words), When.of(LocalDate.parse(day))));
    }

    private Decision place(String id, int minute, String words, long geonameid) {
        return decision(id, minute, new Act.SetPlace(kestrel.of(words), new Spot.Known(geonameid)));
    }

    private static String json(Trip trip) throws IOException {
        StringWriter out = new StringWriter();
        TripFormat.JSON.write(trip, Links.NONE, out);
        return out.toString();
    }

    @Test
    void stopsAndDaysFollowFromACorrectedEventThatKeepsItsName() {
        Trip before = kestrel.trip();
        Trip after = kestrel.trip(
                place("p", 1, "addresses students", AREQUIPA), day("d", 2, "addresses students", "2031-05-06"));
        assertThat(stops(before))
                .containsExactly(
                        "Lima 2031-05-05 2031-05-06 2031-05-07",
                        "Cusco 2031-05-07",
                        "Santiago 2031-05-08 2031-05-09",
                        "Valparaíso 2031-05-10");
        assertThat(stops(after))
                .containsExactly(
                        "Lima 2031-05-05 2031-05-06",
                        "Arequipa 2031-05-06",
                        "Lima 2031-05-07",
                        "Cusco 2031-05-07",
                        "Santiago 2031-05-08 2031-05-09",
                        "Valparaíso 2031-05-10");
        Event event = get(after, "Kestrel speaks in Arequipa");
        assertThat(event.id()).isEqualTo(get(before, "addresses students").id());
        assertThat(event.confidence()).isEqualTo(1);
        assertThat(event.corrections())
                .extracting(c -> c.before().orElse("") + " > " + c.after().orElse(""))
                .containsExactly("Cusco > Arequipa", "2031-05-07 > 2031-05-06");
    }

    @Test
    void ofTwoOnTheSameTheLaterHoldsAndTheOtherSaysSo() {
        Decision first = day("first", 1, "meets Ben Oram", "2031-05-07");
        Decision second = day("second", 2, "meets Ben Oram", "2031-05-08");
        Trip trip = kestrel.trip(second, first);
        assertThat(get(trip, "meets Ben Oram").when()).isEqualTo(When.of(LocalDate.of(2031, 5, 8)));
        assertThat(get(trip, "meets Ben Oram").corrections()).hasSize(1);
        assertThat(states(trip)).containsExactly(State.OVERTAKEN, State.APPLIED);
        assertThat(trip.corrected().outcomes().get(0).by()).contains("second");
    }

    @Test
    void whatIsUndoneIsAsIfItHadNeverBeen() throws IOException {
        Decision moved = day("moved", 1, "meets Ben Oram", "2031-05-08");
        Decision undo = decision("undo", 2, new Act.Undo("moved"));
        Decision redo = decision("redo", 3, new Act.Undo("undo"));
        assertThat(json(kestrel.trip(moved, undo))).isEqualTo(json(kestrel.trip()));
        assertThat(states(kestrel.trip(moved, undo))).containsExactly(State.UNDONE, State.APPLIED);
        assertThat(json(kestrel.trip(moved, undo, redo))).isEqualTo(json(kestrel.trip(moved)));
        assertThat(states(kestrel.trip(decision("undo", 0, new Act.Undo("moved")), moved)))
                .containsExactly(State.ORPHANED, State.APPLIED);
    }

    @Test
    void whatIsOverriddenHoldsAgainOnceTheLaterIsUndone() {
        Decision first = day("first", 1, "meets Ben Oram", "2031-05-07");
        Decision second = day("second", 2, "meets Ben Oram", "2031-05-08");
        Trip trip = kestrel.trip(first, second, decision("undo", 3, new Act.Undo("second")));
        assertThat(get(trip, "meets Ben Oram").when()).isEqualTo(When.of(LocalDate.of(2031, 5, 7)));
        assertThat(states(trip)).containsExactly(State.APPLIED, State.UNDONE, State.APPLIED);
    }

    /** Many decisions of all kinds: given twice, and in any order, they make the same trip. */
    @Test
    void neitherRepetitionNorOrderMatters() throws IOException {
        List<Decision> decisions = new ArrayList<>(List.of(
                day("a", 1, "meets Ben Oram", "2031-05-07"),
                place("b", 2, "arrives in Lima", AREQUIPA),
                decision("c", 3, new Act.SetStatus(kestrel.of("visit a school"), Status.CANCELLED)),
                decision("d", 4, new Act.Merge(kestrel.of("visit a school"), kestrel.of("addresses students"))),
                decision("e", 5, new Act.SetTitle(kestrel.of("dinner"), "A dinner")),
                decision("f", 6, new Act.Undo("a")),
                decision("g", 7, new Act.NameTrip("Across the Andes")),
                decision("h", 8, new Act.Hide(kestrel.of("Carla Ruiz")))));
        String expected = json(kestrel.trip(decisions));
        List<Decision> twice = new ArrayList<>(decisions);
        twice.addAll(decisions);
        assertThat(json(kestrel.trip(twice))).isEqualTo(expected);
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(decisions, random);
            assertThat(json(kestrel.trip(decisions))).isEqualTo(expected);
        }
    }

    @Test
    void correctionsHoldWhenAnArticleIsAddedThatSaysOtherwise() {
        Decision moved = day("moved", 1, "sign a trade agreement", "2031-05-10");
        KestrelTrip later = kestrel.with("later", """
            Title: Agreement today
            Source: Andes Daily
            Published: 2031-05-08

            Prime Minister Ada Kestrel will sign a trade agreement in Santiago on Friday, 9 May 2031.
            She will sign the trade agreement with Carla Ruiz.
            """);
        Event event = get(later.trip(moved), "sign a trade agreement");
        assertThat(event.when()).isEqualTo(When.of(LocalDate.of(2031, 5, 10)));
        assertThat(event.claims())
                .hasSizeGreaterThan(get(kestrel.trip(moved), "sign a trade agreement")
                        .claims()
                        .size());
        assertThat(event.conflicts())
                .as("what came later and was not known to whoever decided")
                .containsExactly(
                        new Conflict.AgainstDecision(LocalDate.of(2031, 5, 10), List.of(LocalDate.of(2031, 5, 9))));
        assertThat(get(kestrel.trip(moved), "sign a trade agreement").conflicts())
                .isEmpty();
    }

    /** A later article has it as it was decided: not a second event, but another source. */
    @Test
    void whatIsReadAsItWasDecidedIsTheSameEvent() {
        Decision moved = place("p", 1, "addresses students", AREQUIPA);
        KestrelTrip later = kestrel.with("later", """
            Title: A hall in Arequipa
            Source: Andes Daily
            Published: 2031-05-09

            Prime Minister Ada Kestrel addressed students in Arequipa on Wednesday, 7 May 2031.
            """);
        List<Event> speeches = later.trip(moved).itinerary().events().stream()
                .filter(event -> event.kind() == EventKind.SPEECH)
                .toList();
        assertThat(speeches).singleElement().satisfies(event -> {
            assertThat(event.claims()).hasSize(3);
            assertThat(event.id())
                    .isEqualTo(get(kestrel.trip(), "addresses students").id());
            assertThat(event.conflicts()).isEmpty();
        });
    }

    @Test
    void correctionsHoldWhenTheTextAroundThemChanges() {
        Decision moved = day("moved", 1, "Carla Ruiz", "2031-05-11");
        String text = kestrel.text("gazette");
        String longer = text.replace(
                "Ada Kestrel met President",
                "The palace was lit for the evening. Crowds stood outside.\n\nAda Kestrel met President");
        String other = text.replace("She will hold talks with", "She  will hold\u00A0talks\nwith");
        for (String changed : List.of(longer, other)) {
            assertThat(changed).isNotEqualTo(text);
            Trip trip = kestrel.with("gazette", changed).trip(moved);
            assertThat(states(trip)).containsExactly(State.APPLIED);
            assertThat(trip.itinerary().events().stream()
                            .filter(event -> event.when().equals(When.of(LocalDate.of(2031, 5, 11))))
                            .map(Event::id))
                    .containsExactlyElementsOf(
                            trip.corrected().outcomes().get(0).events());
        }
    }

    @Test
    void anArticleThatHasAnotherNameNowIsFoundByItsWords() {
        Decision moved = day("moved", 1, "Carla Ruiz", "2031-05-11");
        Trip trip = kestrel.without("gazette")
                .with("palace", kestrel.text("gazette"))
                .trip(moved);
        assertThat(get(trip, "Carla Ruiz").when()).isEqualTo(When.of(LocalDate.of(2031, 5, 11)));
    }

    @Test
    void whatItWasTiedToIsGoneAndThatIsTold() {
        Decision moved = day("moved", 1, "Carla Ruiz", "2031-05-11");
        Trip gone = kestrel.with("gazette", kestrel.text("gazette").replace("hold talks", "talk"))
                .trip(moved);
        assertThat(gone.corrected().orphaned())
                .extracting(outcome ->
                        outcome.decision().id() + " " + outcome.orphaned().orElseThrow())
                .containsExactly("moved TEXT_GONE");
        assertThat(gone.problems().stream().map(Problem::matter))
                .contains(new Problem.Matter.OrphanedDecision(
                        gone.corrected().orphaned().get(0)));
        assertThat(gone.corrected().applied()).isEmpty();
        Quotation unread =
                new Quotation("gazette", OptionalInt.empty(), "Talks in the palace", "", "", Optional.empty());
        Decision onTitle = decision("t", 1, new Act.SetTitle(new Target(List.of(unread)), "Talks"));
        assertThat(kestrel.with("gazette", "Talks in the palace\n\n" + kestrel.text("post"))
                        .trip(onTitle)
                        .corrected()
                        .orphaned())
                .extracting(outcome -> outcome.orphaned().orElseThrow())
                .containsExactly(Outcome.Reason.NOT_READ);
    }

    @Test
    void sentencesAreTakenFromAnEventAndEventsPutTogether() {
        Target speech = new Target(List.of(new Quotation(
                "gazette",
                OptionalInt.empty(),
                "On Wednesday Kestrel addressed students in Cusco.",
                "",
                "",
                Optional.empty())));
        Trip split = kestrel.trip(decision("s", 1, new Act.Split(speech)));
        List<Event> speeches = split.itinerary().events().stream()
                .filter(event -> event.kind() == EventKind.SPEECH)
                .toList();
        assertThat(speeches)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.claims()).hasSize(1));
        Trip back = kestrel.trip(
                decision("s", 1, new Act.Split(speech)),
                decision("m", 2, new Act.Merge(kestrel.of("visit a school"), speech)));
        Event both = get(back, "addresses students");
        assertThat(both.claims()).hasSize(2);
        assertThat(both.id()).isEqualTo(get(kestrel.trip(), "visit a school").id());
        assertThat(states(back)).containsExactly(State.APPLIED, State.APPLIED);
    }

    @Test
    void aHiddenSentenceLeavesTheOthersAndTheLastTakesItsEventWithIt() {
        Target one =
                new Target(List.of(kestrel.of("meets Ben Oram").quotations().get(0)));
        Trip left = kestrel.trip(decision("h", 1, new Act.Hide(one)));
        assertThat(get(left, "Ben Oram").claims()).hasSize(1);
        Trip gone = kestrel.trip(decision("h", 1, new Act.Hide(kestrel.of("meets Ben Oram"))));
        assertThat(KestrelTrip.find(gone, "Ben Oram")).isEmpty();
    }

    @Test
    void whatIsNotPartOfTheTripMakesNoStopAndWhatIsDoes() {
        Decision out = decision("out", 1, new Act.SetPart(kestrel.of("Carla Ruiz"), false));
        assertThat(stops(kestrel.trip(out))).noneMatch(stop -> stop.startsWith("Valpara"));
        KestrelTrip history = kestrel.with("history", """
            Title: A friend of Chile
            Source: The Gazette
            Published: 2031-05-07

            Ada Kestrel landed in Santiago on 7 August 2029 for another visit.
            """);
        Event apart = get(history.trip(), "arrives in Santiago");
        assertThat(apart.related()).isTrue();
        Decision in = decision("in", 1, new Act.SetPart(history.of("arrives in Santiago"), true));
        assertThat(stops(history.trip(in))).contains("Santiago 2029-08-07");
    }

    @Test
    void anEventAddedByHandIsPartOfTheTripWithItsSource() {
        Act add = new Act.AddEvent(
                Optional.empty(),
                EventKind.MEETING,
                When.of(LocalDate.of(2031, 5, 12)),
                Status.PLANNED,
                Optional.of(new Spot.Known(AREQUIPA)),
                List.of("Dan Soto"),
                true,
                new Source.Elsewhere(
                        "Calendar",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "12 May: <b>Dan Soto</b>, Arequipa"));
        Trip trip = kestrel.trip(decision("add", 1, add));
        assertThat(stops(trip)).endsWith("Arequipa 2031-05-12");
        Event event = get(trip, "Kestrel to meet Dan Soto in Arequipa");
        assertThat(event.claims().get(0).quote()).isEqualTo("12 May: <b>Dan Soto</b>, Arequipa");
        assertThat(trip.findReading(event.claims().get(0).article())
                        .orElseThrow()
                        .article()
                        .displayTitle())
                .isEqualTo("Calendar");
        Act words = new Act.AddEvent(
                Optional.of("Kestrel sees a play"),
                EventKind.OTHER,
                When.of(LocalDate.of(2031, 5, 6)),
                Status.HAPPENED,
                Optional.empty(),
                List.of(),
                true,
                new Source.Words(new Quotation(
                        "andes", OptionalInt.empty(), "for a three-day visit", "", "", Optional.empty())));
        assertThat(get(kestrel.trip(decision("w", 1, words)), "sees a play")
                        .claims()
                        .get(0)
                        .article())
                .isEqualTo("andes");
    }

    /** What is added can be corrected as what was read can, and is gone when its addition is undone. */
    @Test
    void anEventAddedByHandIsCorrectedLikeOthers() {
        Decision add = decision(
                "add",
                1,
                new Act.AddEvent(
                        Optional.of("Kestrel dines"),
                        EventKind.MEAL,
                        When.of(LocalDate.of(2031, 5, 9)),
                        Status.PLANNED,
                        Optional.empty(),
                        List.of(),
                        true,
                        new Source.Elsewhere(
                                "Calendar", Optional.empty(), Optional.empty(), Optional.empty(), "Dinner, 9 May")));
        Trip added = kestrel.trip(add);
        Event event = get(added, "Kestrel dines");
        Target of = Target.of(
                event,
                Map.of(
                        event.claims().get(0).article(),
                        added.readings().stream()
                                .filter(reading ->
                                        reading.article().displayTitle().equals("Calendar"))
                                .findFirst()
                                .orElseThrow()
                                .article()
                                .text()));
        Decision moved = decision("moved", 2, new Act.SetPlace(of, new Spot.Known(AREQUIPA)));
        assertThat(stops(kestrel.trip(add, moved))).contains("Arequipa 2031-05-09");
        assertThat(states(kestrel.trip(add, moved, decision("undo", 3, new Act.Undo("add")))))
                .containsExactly(State.UNDONE, State.ORPHANED, State.APPLIED);
    }

    @Test
    void theExplanationNamesTheDecision() throws IOException {
        Decision moved = day("moved", 1, "meets Ben Oram", "2031-05-08");
        StringWriter out = new StringWriter();
        ExplanationWriter.write(
                KestrelTrip.pipeline(List.of(moved))
                        .explain("kestrel", kestrel.articles(), List.of(), Optional.empty()),
                out);
        assertThat(out.toString())
                .contains(
                        "decided: Corrected 8 May 2031: day 8 May 2031, not 6 May 2031. Because. By A. Editor [moved]")
                .contains("confidence: decided by hand; as it was read: ");
    }

    /** Of two statements in one sentence the one is meant that was read as the decision says. */
    @Test
    void twoStatementsOfASentenceAreToldApart() {
        KestrelTrip both = kestrel.with("both", """
            Title: On to the lake
            Source: Andes Daily
            Published: 2031-05-09

            Ada Kestrel will fly to Puno on Monday, 12 May 2031, where she will sign a treaty the following day.
            """);
        Decision moved =
                decision("moved", 1, new Act.SetDay(both.of("sign a treaty"), When.of(LocalDate.of(2031, 5, 14))));
        Trip trip = both.trip(moved);
        assertThat(get(trip, "sign a treaty").when()).isEqualTo(When.of(LocalDate.of(2031, 5, 14)));
        assertThat(get(trip, "travel to Puno").when()).isEqualTo(When.of(LocalDate.of(2031, 5, 12)));
    }

    @Test
    void aConfirmedEventStaysAsItWasConfirmed() {
        Target of = kestrel.of("travel to Santiago");
        Decision confirm = decision(
                "c",
                1,
                new Act.Confirm(
                        of,
                        Optional.of(When.of(LocalDate.of(2031, 5, 8))),
                        Optional.of(new Spot.Known(SANTIAGO)),
                        Optional.of(Status.PLANNED)));
        KestrelTrip later = kestrel.with("later", """
            Title: Storm keeps Kestrel from Santiago
            Source: Andes Daily
            Published: 2031-05-08

            Prime Minister Ada Kestrel cancelled her trip to Santiago on Thursday, 8 May 2031, because of storms.
            """);
        assertThat(get(later.trip(), "travels to Santiago").status()).isEqualTo(Status.CANCELLED);
        assertThat(get(later.trip(confirm), "travel to Santiago").status()).isEqualTo(Status.PLANNED);
        assertThat(get(kestrel.trip(confirm), "travel to Santiago").confidence())
                .isEqualTo(1);
    }

    @Test
    void aHiddenArticleIsReadAsIfItWereNotThere() throws IOException {
        KestrelTrip all = KestrelTrip.asWritten();
        Trip hidden = all.trip(decision("h", 1, new Act.HideArticle("rumour")));
        assertThat(hidden.itinerary()).isEqualTo(all.without("rumour").trip().itinerary());
        assertThat(hidden.findReading("rumour")).isEmpty();
        assertThat(states(all.trip(decision("h", 1, new Act.HideArticle("none")))))
                .containsExactly(State.ORPHANED);
    }

    @Test
    void theTravellerAndTheNameOfTheTripAreThoseThatWereDecided() {
        Trip trip = kestrel.trip(
                decision("t", 1, new Act.NameTraveller("Ben Oram")),
                decision("u", 2, new Act.NameTraveller("Ada Kestrel")),
                decision("n", 3, new Act.NameTrip("Across the Andes")));
        assertThat(trip.itinerary().traveller()).contains("Ada Kestrel");
        assertThat(trip.itinerary().title()).isEqualTo("Across the Andes");
        assertThat(states(trip)).containsExactly(State.OVERTAKEN, State.APPLIED, State.APPLIED);
    }
}
