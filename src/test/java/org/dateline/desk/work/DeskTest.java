package org.dateline.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Loaded;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.KestrelTrip;
import org.dateline.decision.Outcome;
import org.dateline.desk.Actor;
import org.dateline.desk.Appended;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.Publications;
import org.dateline.event.Event;
import org.dateline.export.Links;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;
import org.dateline.review.Difference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor's work on the trip of four invented articles. */
class DeskTest {
    private static final Actor ADA = new Actor("a1", "Ada");
    private static final Actor BEN = new Actor("b1", "Ben");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = Instant.parse("2031-05-08T12:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private DeskStore store;

    @SuppressWarnings("NullAway.Init")
    private DraftReader reader;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private String id;

    @BeforeEach
    void open() throws IOException {
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), () -> now);
        reader = new DraftReader(store, Loaded.pipeline().remembering());
        desk = new Desk(store, reader, () -> now);
        id = store.trips().create("Kestrel in the Andes", ADA).id();
        KestrelTrip trip = KestrelTrip.asWritten();
        for (String name : List.of("andes", "gazette", "post")) {
            store.articles().add(id, file(name + ".txt", trip.text(name)), ADA);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Articles.File file(String name, String text) {
        return new Articles.File(name, "text/plain", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    private DeskTrip trip() {
        return store.trips().get(id);
    }

    private Draft draft() {
        return desk.draft(trip());
    }

    private Event event(String words) {
        return draft().events().stream()
                .filter(event -> event.title().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private Appended decide(Actor who, int version, Act... acts) {
        return desk.decide(
                draft(),
                List.of(acts).stream()
                        .map(act -> new Desk.Intent(act, "Because."))
                        .toList(),
                version,
                who);
    }

    /** The event's form as it comes, with these fields filled in otherwise. */
    private static FormFields form(Event event, String... changes) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("day", List.of(EventForm.day(event)));
        values.put("time", List.of(EventForm.time(event)));
        values.put("status", List.of(event.status().name().toLowerCase(java.util.Locale.ROOT)));
        values.put("kind", List.of(event.kind().name().toLowerCase(java.util.Locale.ROOT)));
        values.put("title", List.of(event.title()));
        values.put("participants", List.of(String.join("\n", event.participants())));
        values.put("part", List.of(event.related() ? "no" : "yes"));
        new HashMap<>(values).forEach((field, value) -> values.put(EventForm.SHOWN + field, value));
        for (int i = 0; i < changes.length; i += 2) {
            values.put(changes[i], List.of(changes[i + 1]));
        }
        return new FormFields(values);
    }

    private List<Act> changes(Event event, String... changes) {
        FormFields fields = form(event, changes);
        List<Act> acts = new EventForm(draft(), event, fields).changes();
        assertThat(fields.faults()).isEmpty();
        return acts;
    }

    @Test
    void aFormThatNobodyTouchedDecidesNothing() {
        for (Event event : draft().events()) {
            assertThat(changes(event)).as(event.title()).isEmpty();
        }
    }

    @Test
    void eachFieldThatIsOtherwiseIsADecision() {
        Event talks = event("Carla Ruiz");
        List<Act> acts = changes(
                talks,
                "day",
                "2031-05-11",
                "time",
                "09:30",
                "status",
                "happened",
                "participants",
                "Carla Ruiz; Dan Soto",
                "place",
                "3946083",
                "note",
                "It was moved.");
        assertThat(acts).hasSize(6);
        decide(ADA, 0, acts.toArray(Act[]::new));
        Event decided = draft().findEvent(talks.id()).orElseThrow();
        assertThat(decided.when().edtf()).startsWith("2031-05-11T09:30");
        assertThat(decided.status()).isEqualTo(Status.HAPPENED);
        assertThat(decided.participants()).containsExactly("Carla Ruiz", "Dan Soto");
        assertThat(draft().history()).hasSize(6);
        assertThat(desk.queue(draft()).orElseThrow().signed()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "day, tomorrow",
        "day, 2031-02-30",
        "time, half past nine",
        "time, 25:00",
        "status, maybe",
        "kind, party",
        "place, somewhere",
        "place-at, '91, 0'",
        "place-at, here",
    })
    void whatIsFilledInWrongIsToldWithItsField(String field, String value) {
        Event talks = event("Carla Ruiz");
        FormFields fields = form(talks, field, value);
        new EventForm(draft(), talks, fields).changes();
        assertThat(fields.faults()).extracting(FormFault::field).containsExactly(field);
    }

    @Test
    void whatOthersDecidedIsNotUndoneByFieldsThatNobodyTouched() {
        Event seen = event("Carla Ruiz");
        decide(BEN, 0, new Act.SetStatus(draft().target(seen), Status.CANCELLED));
        FormFields fields = form(seen, "day", "2031-05-11");
        List<Act> acts = new EventForm(draft(), event("Carla Ruiz"), fields).changes();
        assertThat(acts).singleElement().isInstanceOf(Act.SetDay.class);
    }

    @Test
    void ofTwoEditorsTheSecondIsShownWhatTheFirstDecided() {
        Event talks = event("Carla Ruiz");
        Act day = changes(talks, "day", "2031-05-11").get(0);
        assertThat(decide(ADA, 0, day)).isInstanceOf(Appended.Saved.class);
        Appended refused = decide(BEN, 0, changes(talks, "day", "2031-05-12").get(0));
        assertThat(refused).isInstanceOfSatisfying(Appended.Conflict.class, conflict -> {
            assertThat(conflict.version()).isOne();
            assertThat(conflict.since())
                    .singleElement()
                    .satisfies(each -> assertThat(each.decision().who()).isEqualTo("Ada"));
        });
        assertThat(event("Carla Ruiz").when().edtf()).isEqualTo("2031-05-11");
    }

    @Test
    void whatIsUndoneIsAsItWasAndCanBeDoneAgain() {
        Event talks = event("Carla Ruiz");
        decide(ADA, 0, changes(talks, "day", "2031-05-11").get(0));
        String first = draft().history().get(0).decision().id();
        decide(ADA, 1, new History(draft()).undo(Set.of(first)).toArray(Act[]::new));
        assertThat(event("Carla Ruiz").when()).isEqualTo(talks.when());
        assertThat(new History(draft()).undo(Set.of(first))).isEmpty();
        String second = draft().history().get(1).decision().id();
        decide(ADA, 2, new History(draft()).undo(Set.of(second)).toArray(Act[]::new));
        assertThat(event("Carla Ruiz").when().edtf()).isEqualTo("2031-05-11");
    }

    @Test
    void whoGoesBackHasTheTripAsItWasDecidedThen() {
        decide(ADA, 0, new Act.NameTrip("One"));
        decide(ADA, 1, new Act.NameTrip("Two"));
        decide(ADA, 2, new Act.Undo(draft().history().get(0).decision().id()));
        decide(ADA, 3, new History(draft()).restore(1).toArray(Act[]::new));
        assertThat(draft().read().orElseThrow().itinerary().title()).isEqualTo("One");
        decide(ADA, trip().version(), new History(draft()).restore(2).toArray(Act[]::new));
        assertThat(draft().read().orElseThrow().itinerary().title()).isEqualTo("Two");
        decide(ADA, trip().version(), new History(draft()).restore(0).toArray(Act[]::new));
        assertThat(draft().read().orElseThrow().itinerary().title()).isEqualTo("Kestrel in the Andes");
    }

    /** The order of the history is that of its times, whatever the clock says. */
    @Test
    void aClockThatGoesBackChangesNoOrder() {
        decide(ADA, 0, new Act.NameTrip("One"));
        now = now.minusSeconds(3600);
        decide(BEN, 1, new Act.NameTrip("Two"));
        assertThat(draft().read().orElseThrow().itinerary().title()).isEqualTo("Two");
    }

    @Test
    void twoEventsBecomeOneAndStatementsAreToldApart() {
        Event school = event("visit a school");
        Event university = event("students in Cusco");
        FormFields fields = form(school, "other", university.id());
        Act merge = new EventForm(draft(), school, fields).merge().orElseThrow();
        int before = draft().events().size();
        decide(ADA, 0, merge);
        assertThat(draft().events()).hasSize(before - 1);
        Event both = draft().findEvent(school.id()).orElseThrow();
        String moved = both.claims().stream()
                .filter(claim -> claim.quote().contains("students"))
                .map(EventForm::key)
                .findFirst()
                .orElseThrow();
        decide(
                ADA,
                1,
                new EventForm(draft(), both, form(both, "claim", moved)).split().orElseThrow());
        assertThat(draft().events()).hasSize(before);
        FormFields all = form(school);
        assertThat(new EventForm(draft(), school, all).split()).isEmpty();
        assertThat(all.faults()).extracting(FormFault::field).containsExactly("claim");
    }

    @Test
    void anEventOfAnotherSourceIsAddedWithIt() {
        FormFields fields = new FormFields(Map.of(
                "kind", List.of("visit"),
                "status", List.of("planned"),
                "day", List.of("2031-05-09"),
                "place", List.of("3871336"),
                "title", List.of("Kestrel walks the old town"),
                "quote", List.of("9 May: walk through the old town"),
                "source", List.of("Calendar of the prime minister")));
        Act act = new AddForm(draft(), fields).event().orElseThrow();
        decide(ADA, 0, act);
        assertThat(event("old town").when().edtf()).isEqualTo("2031-05-09");
        FormFields empty = new FormFields(Map.of("kind", List.of("visit"), "status", List.of("planned")));
        assertThat(new AddForm(draft(), empty).event()).isEmpty();
        assertThat(empty.faults()).extracting(FormFault::field).containsExactly("quote", "source");
    }

    @Test
    void whatIsPutInWaitsUntilItIsTakenOver() {
        Intake intake = new Intake(store.articles(), trip(), BEN);
        intake.paste(new Intake.Pasted(
                "Later",
                "The Post\nPublished: 1999-01-01",
                "",
                "2031-05-08",
                "She visited a mine in Arequipa on Thursday. Ada Kestrel thanked the miners."));
        intake.upload(
                "../../x/Été.TXT",
                "text/plain",
                "Ada Kestrel flew to Quito on 9 May 2031.".getBytes(StandardCharsets.UTF_8));
        intake.upload("picture.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(intake.taken()).extracting(StoredArticle::name).containsExactly("later.txt", "ete.txt");
        assertThat(intake.told()).singleElement().asString().startsWith("picture.png ");
        assertThat(draft().waiting()).hasSize(2);
        assertThat(draft().events()).noneMatch(event -> event.title().contains("Arequipa"));
        Set<String> ids = intake.taken().stream().map(StoredArticle::id).collect(Collectors.toSet());
        ReadingProgress progress = new ReadingProgress();
        Difference difference = desk.with(draft(), ids, progress);
        assertThat(progress.all()).isEqualTo(5);
        assertThat(progress.done()).isEqualTo(5);
        assertThat(difference.articles().came()).contains("Later");
        assertThat(difference.came()).isNotEmpty();
        ids.forEach(each -> store.articles().setHidden(each, false, BEN));
        assertThat(draft().read()
                        .orElseThrow()
                        .findReading("later")
                        .orElseThrow()
                        .article()
                        .source())
                .contains("The Post Published: 1999-01-01");
        Intake again = new Intake(store.articles(), trip(), BEN);
        again.upload(
                "Été.txt", "text/plain", "Ada Kestrel flew to Quito on 9 May 2031.".getBytes(StandardCharsets.UTF_8));
        assertThat(again.taken()).isEmpty();
        assertThat(again.told()).singleElement().asString().contains("is there already");
    }

    /** As it comes out of a mail program that somebody drags it from: its day, who sent it and its text are those of the letter. */
    @Test
    void anEmailThatIsDroppedIsAnArticle() {
        Intake intake = new Intake(store.articles(), trip(), BEN);
        intake.upload(
                "Kestrel in Quito.eml",
                "message/rfc822",
                ("From: =?UTF-8?Q?Press_Office?= <press@gov.test>\r\nTo: editors@news.test\r\nSubject: Kestrel in Quito\r\n"
                                + "Date: Thu, 08 May 2031 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain;"
                                + " charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nAda Kestrel arrived=\r\n"
                                + " in Quito on Thursday.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Ada Kestrel arrived in"
                                + " Quito on Thursday.</p>\r\n--b--\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(intake.told()).isEmpty();
        StoredArticle letter = intake.taken().get(0);
        assertThat(letter.name()).isEqualTo("kestrel-in-quito.eml");
        store.articles().setHidden(letter.id(), false, BEN);
        Event arrival = draft().events().stream()
                .filter(event -> event.claims().stream()
                        .anyMatch(claim -> claim.article().equals("kestrel-in-quito")))
                .findFirst()
                .orElseThrow();
        assertThat(arrival.when().edtf()).isEqualTo("2031-05-08");
        assertThat(arrival.place().orElseThrow().name()).isEqualTo("Quito");
    }

    @Test
    void decisionsHoldWhenAnArticleIsAdded() {
        Event talks = event("Carla Ruiz");
        decide(ADA, 0, changes(talks, "day", "2031-05-11").get(0));
        store.articles()
                .add(
                        id,
                        file(
                                "more.txt",
                                "Title: More\n"
                                        + "Published: 2031-05-08\n\n"
                                        + "Ada Kestrel will hold talks with Carla Ruiz in Valparaiso on Monday, 12 May"
                                        + " 2031."),
                        BEN);
        Event after = event("Carla Ruiz");
        assertThat(after.when().edtf()).isEqualTo("2031-05-11");
        assertThat(desk.queue(draft())
                        .orElseThrow()
                        .items()
                        .get(0)
                        .event()
                        .orElseThrow()
                        .id())
                .isEqualTo(after.id());
        assertThat(draft().read().orElseThrow().corrected().outcomes())
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.APPLIED);
    }

    @Test
    void aProgramNamesEventsByTheirIds() {
        Event talks = event("Carla Ruiz");
        DecisionRequest request = DecisionRequest.read(
                "{\"version\":0,\"decisions\":[{\"what\":\"day\",\"value\":\"2031-05-11\",\"event\":\"" + talks.id()
                        + "\",\"why\":\"They said so.\"}]}",
                draft());
        assertThat(request.faults()).isEmpty();
        desk.decide(draft(), request.intents(), request.version(), ADA);
        assertThat(event("Carla Ruiz").when().edtf()).isEqualTo("2031-05-11");
        assertThat(draft().history().get(0).decision().why()).isEqualTo("They said so.");
    }

    @Test
    void aProgramAddsAnEventWithItsSource() {
        DecisionRequest request = DecisionRequest.read(
                "{\"version\":0,\"decisions\":[{\"what\":\"add\",\"event\":{\"title\":\"Kestrel walks the old town\","
                        + "\"kind\":\"visit\",\"day\":\"2031-05-09\",\"status\":\"planned\"},\"source\":{\"title\":\"Calendar\","
                        + "\"quote\":\"9 May: walk\"}}]}",
                draft());
        assertThat(request.faults()).isEmpty();
        desk.decide(draft(), request.intents(), request.version(), ADA);
        assertThat(event("old town").when().edtf()).isEqualTo("2031-05-09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no | is no JSON",
                "[] | write",
                "{\"version\":0,\"decisions\":[1]} | is no object",
                "{\"version\":0,\"decisions\":[{\"what\":\"day\",\"value\":\"x\",\"event\":\"e1\"}]} | there is no"
                        + " event",
                "{\"version\":0,\"decisions\":[{\"what\":\"dance\"}]} | decisions[0].what",
                "{\"decisions\":[]} | write",
            })
    void whatIsWrongWithARequestIsTold(String body, String words) {
        DecisionRequest request = DecisionRequest.read(body, draft());
        assertThat(request.faults()).anyMatch(fault -> fault.contains(words));
        assertThat(request.intents()).isEmpty();
    }

    private Optional<Trip> readers(PublishedTrips published) {
        published.look(store);
        return published.find("kestrel-in-the-andes").map(PublishedTrips.Shown::trip);
    }

    private void publish(Optional<Instant> from) {
        assertThat(store.publications().publish(id, new Publications.Request("", from, trip().revision()), ADA))
                .isPresent();
    }

    @Test
    void readersSeeWhatWasPublishedAndNothingElse() {
        PublishedTrips published = new PublishedTrips(reader, () -> now);
        assertThat(readers(published)).isEmpty();
        publish(Optional.empty());
        Trip first = readers(published).orElseThrow();
        assertThat(first.itinerary().title()).isEqualTo("Kestrel in the Andes");
        Event talks = event("Carla Ruiz");
        decide(ADA, 0, changes(talks, "day", "2031-05-11").get(0));
        assertThat(readers(published)).containsSame(first);
        assertThat(desk.unpublished(draft()).changed()).hasSize(1);
        now = now.plusSeconds(1);
        publish(Optional.of(now.plusSeconds(60)));
        assertThat(readers(published)).containsSame(first);
        now = now.plusSeconds(60);
        Trip second = readers(published).orElseThrow();
        assertThat(KestrelTrip.get(second, "Carla Ruiz").when().edtf()).isEqualTo("2031-05-11");
        assertThat(readers(published)).containsSame(second);
        store.publications().unpublish(id, ADA);
        assertThat(readers(published)).isEmpty();
    }

    @Test
    void aCalendarSeesAnEventMoveOnceItIsPublished() throws IOException {
        PublishedTrips published = new PublishedTrips(reader, () -> now);
        publish(Optional.empty());
        readers(published);
        String before = entry(published);
        Event talks = event("Carla Ruiz");
        decide(ADA, 0, changes(talks, "day", "2031-05-11").get(0));
        now = now.plusSeconds(1);
        publish(Optional.empty());
        readers(published);
        String after = entry(published);
        assertThat(line(after, "UID")).isEqualTo(line(before, "UID"));
        assertThat(line(before, "DTSTART")).endsWith("20310510");
        assertThat(line(after, "DTSTART")).endsWith("20310511");
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    private static String entry(PublishedTrips published) throws IOException {
        PublishedTrips.Shown shown = published.find("kestrel-in-the-andes").orElseThrow();
        StringWriter calendar = new StringWriter();
        TripFormat.ICS.write(shown.trip(), shown.revisions(), Links.NONE, calendar);
        for (String entry : calendar.toString().split("BEGIN:VEVENT")) {
            if (entry.contains("Carla Ruiz")) {
                return entry;
            }
        }
        throw new AssertionError("no talks");
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }

    private static int sequence(String entry) {
        return Integer.parseInt(line(entry, "SEQUENCE").replace("SEQUENCE:", ""));
    }
}
