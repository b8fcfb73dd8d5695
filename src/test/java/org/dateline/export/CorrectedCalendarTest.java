package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.KestrelTrip;
import org.dateline.export.CalendarReaders.Entry;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who subscribed sees what is corrected move, under the name that it had. */
class CorrectedCalendarTest {
    @SuppressWarnings("NullAway.Init")
    private KestrelTrip kestrel;

    @BeforeEach
    void read() throws IOException {
        kestrel = KestrelTrip.asWritten();
    }

    private Map<String, Entry> calendar(List<Decision> decisions) throws Exception {
        Trip trip = kestrel.trip(decisions);
        StringWriter out = new StringWriter();
        CalendarWriter.write(
                trip,
                Revisions.of(() -> KestrelTrip.pipeline(List.of()).editions(trip, Optional.empty())),
                EventFilter.ALL,
                Links.NONE,
                out);
        return CalendarReaders.byIcal4j(out.toString()).stream()
                .collect(Collectors.toMap(Entry::uid, Function.identity()));
    }

    private Decision day(String id, int minute, String day) {
        return KestrelTrip.decision(
                id, minute, new Act.SetDay(kestrel.of("meets Ben Oram"), When.of(LocalDate.parse(day))));
    }

    @Test
    void eachDecisionMovesTheEntryAndRaisesItsNumber() throws Exception {
        String uid = KestrelTrip.get(kestrel.trip(), "meets Ben Oram").id() + "@dateline";
        List<Decision> decisions = new ArrayList<>();
        List<Map<String, Entry>> seen = new ArrayList<>(List.of(calendar(decisions)));
        for (Decision decision : List.of(
                day("first", 1, "2031-05-08"),
                day("second", 2, "2031-05-09"),
                KestrelTrip.decision("undo", 3, new Act.Undo("second")))) {
            decisions.add(decision);
            seen.add(calendar(decisions));
        }
        List<Entry> entries =
                seen.stream().map(each -> Objects.requireNonNull(each.get(uid))).toList();
        assertThat(entries.stream().map(Entry::start))
                .containsExactly("2031-05-06", "2031-05-08", "2031-05-09", "2031-05-08");
        assertThat(entries.stream().map(Entry::sequence)).isSorted().doesNotHaveDuplicates();
        assertThat(entries.stream().map(Entry::modified)).isSorted().doesNotHaveDuplicates();
        assertThat(entries.get(1).modified()).isGreaterThanOrEqualTo("2031-05-08T12:01:00Z");
        assertThat(entries.get(1).description())
                .contains("Corrected 8 May 2031: day 8 May 2031, not 6 May 2031. Because.");
        for (Map<String, Entry> each : seen) {
            assertThat(each.keySet()).isEqualTo(seen.get(0).keySet());
            each.forEach((id, entry) -> {
                if (!id.equals(uid)) {
                    assertThat(entry).isEqualTo(seen.get(0).get(id));
                }
            });
        }
    }

    @Test
    void aTripOfOneArticleHasAPast() throws Exception {
        kestrel = kestrel.without("rumour").without("andes").without("post");
        String uid = KestrelTrip.get(kestrel.trip(), "meets Ben Oram").id() + "@dateline";
        Entry before = Objects.requireNonNull(calendar(List.of()).get(uid));
        Entry after = Objects.requireNonNull(
                calendar(List.of(day("first", 1, "2031-05-08"))).get(uid));
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.start()).isEqualTo("2031-05-08");
    }

    /** Articles that come later are counted below the decisions. */
    @Test
    void numbersRiseWhenAnArticleIsAdded() throws Exception {
        String uid = KestrelTrip.get(kestrel.trip(), "meets Ben Oram").id() + "@dateline";
        List<Decision> decisions = List.of(day("first", 1, "2031-05-08"));
        Entry before = Objects.requireNonNull(calendar(decisions).get(uid));
        kestrel = kestrel.with("later", """
            Title: After the talks
            Source: Andes Daily
            Published: 2031-05-09

            Prime Minister Ada Kestrel met President Ben Oram in Lima on Tuesday, 6 May 2031.
            """);
        Entry after = Objects.requireNonNull(calendar(decisions).get(uid));
        assertThat(after.start()).isEqualTo("2031-05-08");
        assertThat(after.sequence()).isGreaterThan(before.sequence());
    }
}
