package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.export.TripFixtures;
import org.dateline.itinerary.Encounters;
import org.dateline.pipeline.Trip;
import org.dateline.time.Precision;
import org.dateline.web.map.Station;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.dateline.web.text.ScriptTexts;
import org.junit.jupiter.api.Test;

/** What the server puts into a page for scripts, and what the scripts take it for, are one thing. */
class PageContractTest {
    private static final Pattern UNION = Pattern.compile("export type (\\w+) =((?:\\s*\\|? *\"[^\"]+\")+);");
    private static final Pattern INTERFACE =
            Pattern.compile("export interface (\\w+)(?: extends (\\w+))? \\{(.*?)\\n\\}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^  (\\w+)(\\??):");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    /** Whether each field of a type must be there. */
    private static final Map<String, Map<String, Boolean>> TYPES = new TreeMap<>();

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("frontend/src/shared").resolve(file));
    }

    private static Set<String> union(String text, String name) {
        Matcher union = UNION.matcher(text);
        while (union.find()) {
            if (union.group(1).equals(name)) {
                return WORD.matcher(union.group(2))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        throw new AssertionError("no type " + name);
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void valuesHaveTheSameNames() throws IOException {
        String trip = read("trip.ts");
        assertThat(union(trip, "Kind")).isEqualTo(names(EventKind.values()));
        assertThat(union(trip, "Status")).isEqualTo(names(Status.values()));
        assertThat(union(trip, "Precision")).isEqualTo(names(Precision.values()));
        assertThat(union(trip, "Reach")).isSubsetOf(names(Station.Reach.values()));
    }

    @Test
    void scriptsAskForTheTextsThatTheyGet() throws IOException {
        Set<String> given =
                Stream.of(ScriptTexts.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        assertThat(union(read("texts.ts"), "Key")).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void fieldsAreTheSame() throws IOException {
        Matcher type = INTERFACE.matcher(read("trip.ts") + read("both.ts"));
        while (type.find()) {
            Map<String, Boolean> fields = new LinkedHashMap<>();
            if (type.group(2) != null) {
                fields.putAll(TYPES.get(type.group(2)));
            }
            FIELD.matcher(type.group(3))
                    .results()
                    .forEach(field -> fields.put(field.group(1), field.group(2).isEmpty()));
            TYPES.put(type.group(1), fields);
        }
        Words words = new Words(PlainWording.of(Language.ENGLISH));
        JsonNode page = new ObjectMapper()
                .readTree(TripData.of(
                        TripFixtures.trip(),
                        Parts.of(TripFixtures.trip(), Parts.Size.PAGE).part(1),
                        false,
                        words));
        holds("Trip", List.of(page));
        holds("Stop", page.get("stops"));
        holds("TripEvent", page.get("events"));
        holds("Place", page.findValues("place"));
        JsonNode both = new ObjectMapper().readTree(twice(TripFixtures.trip(), words));
        holds("Both", List.of(both));
        holds("Trip", both.get("trips"));
        holds("Met", both.get("met"));
    }

    /** A trip beside itself: on each of its days in a town both are there. */
    private static String twice(Trip trip, Words words) {
        return BesideData.of(
                List.of(trip, trip), List.of("One", "Other"), Encounters.of(trip.itinerary(), trip.itinerary()), words);
    }

    private static void holds(String type, Iterable<JsonNode> values) {
        Map<String, Boolean> fields = Objects.requireNonNull(TYPES.get(type), type);
        Set<String> needed = fields.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(values).isNotEmpty().allSatisfy(value -> {
            Set<String> given = new TreeSet<>();
            value.fieldNames().forEachRemaining(given::add);
            assertThat(fields.keySet()).containsAll(given);
            assertThat(given).containsAll(needed);
        });
    }
}
