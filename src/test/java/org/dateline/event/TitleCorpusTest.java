package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The titles of {@code titles/}, made of sentences and of a schedule's entries. */
class TitleCorpusTest {
    private static final Traveller MILLER =
            new Traveller("Ada Miller", "Miller", Set.of("ada", "miller", "oram-ada"), Set.of("queen"), false);

    @TestFactory
    Stream<DynamicTest> sentences() {
        return tests("sentences", row -> assertThat(SentenceTitles.of(row[0])).isEqualTo(row[1]));
    }

    @TestFactory
    Stream<DynamicTest> days() {
        return tests(
                "days",
                row -> assertThat(TitleDays.without(row[1], row[0]).replaceAll("\\.$", ""))
                        .isEqualTo(row[2].replaceAll("\\.$", "")));
    }

    @TestFactory
    Stream<DynamicTest> entries() {
        return tests("entries", row -> {
            EventKind kind = EventKind.valueOf(row[0]);
            Status status = Status.valueOf(row[1]);
            Optional<String> title = EntryTitles.of(MILLER, kind, status, claim(kind, status, row[2], row[3], row[4]));
            assertThat(title).isEqualTo(Optional.of(row[5]).filter(told -> !told.equals("-")));
        });
    }

    private static Claim claim(EventKind kind, Status status, String day, String place, String quote) {
        Place lima = new Place(
                place,
                PlaceKind.CITY,
                Optional.of("PE"),
                Optional.empty(),
                -12,
                -77,
                OptionalLong.empty(),
                Optional.empty(),
                0,
                Optional.empty());
        return new Claim(
                "a",
                new Span(0, quote.length()),
                quote,
                kind,
                Optional.empty(),
                List.of(),
                Optional.of(lima),
                Optional.empty(),
                Optional.of(place),
                When.UNKNOWN,
                Optional.empty(),
                Optional.of(day).filter(told -> !told.equals("-")),
                status,
                "");
    }

    private static Stream<DynamicTest> tests(String list, Consumer<String[]> test) {
        return Lexicon.lines(TitleCorpusTest.class, "titles/" + list + ".txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> test.accept(line.split(" \\| "))));
    }
}
