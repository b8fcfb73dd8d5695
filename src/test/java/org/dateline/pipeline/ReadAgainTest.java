package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.claim.Claim;
import org.dateline.export.Links;
import org.dateline.export.TripFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a trip again after one article came reads that article, and gets what is read of all of them at once. */
class ReadAgainTest {
    private static Trip read(Pipeline pipeline, List<Article> articles) {
        return pipeline.trip("trip", articles, List.of());
    }

    private static List<Claim> claims(Trip trip) {
        return trip.itinerary().events().stream()
                .flatMap(event -> event.claims().stream())
                .toList();
    }

    private static String json(Trip trip) throws IOException {
        StringWriter json = new StringWriter();
        TripFormat.JSON.write(trip, Links.NONE, json);
        return json.toString();
    }

    /** The articles that tell something in the second that is no object of the first: a claim that is read again is another one. */
    private static Set<String> readAnew(Trip first, Trip second) {
        Set<Claim> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(claims(first));
        Set<String> anew = new TreeSet<>();
        claims(second).stream().filter(claim -> !known.contains(claim)).forEach(claim -> anew.add(claim.article()));
        return anew;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 7, 8, 10, 11})
    void onlyTheArticleThatCameIsRead(int number) throws IOException {
        List<Article> all = GeneratedTrips.trip(number);
        Article last = all.get(all.size() - 1);
        Pipeline pipeline = Loaded.pipeline().remembering();
        Trip before = read(pipeline, all.subList(0, all.size() - 1));
        Trip after = read(pipeline, all);
        assertThat(claims(before)).hasSizeGreaterThan(8);
        assertThat(readAnew(before, after)).containsExactly(last.id());
        assertThat(json(after)).isEqualTo(json(read(Loaded.pipeline(), all)));
    }

    /** Of who reads once, everything is read each time: what the test above counts is no accident. */
    @Test
    void withoutMemoryAllAreRead() {
        List<Article> all = GeneratedTrips.trip(1);
        Trip before = read(Loaded.pipeline(), all);
        Trip after = read(Loaded.pipeline(), all);
        assertThat(readAnew(before, after)).hasSize(all.size());
    }

    /** Undated articles, several trips, several travellers: whatever is kept, the trip is the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, Integer.MAX_VALUE})
    void whatIsKeptChangesNothing(int travellers) throws IOException {
        List<Article> all = GeneratedTrips.articles(30, travellers);
        Pipeline pipeline = Loaded.pipeline().remembering();
        for (int count : List.of(12, 13, 20, 30, 18, 30)) {
            List<Article> some = all.subList(0, count);
            assertThat(json(read(pipeline, some)))
                    .as("%d articles", count)
                    .isEqualTo(json(read(Loaded.pipeline(), some)));
        }
    }

    /** An article that tells of another president changes what "the president" means, where that one is named. */
    @Test
    void whoElseHoldsATitleIsHeardOf() throws IOException {
        Article one = article(
                "one",
                "President Ada Miller arrived in Lima on 4 May 2031. Oram was there. On 5 May 2031 the president"
                        + " flew to Quito.");
        Article two = article("two", "President Ada Miller met President Jonas Oram in Lima on 4 May 2031.");
        Article three = article(
                "three", "President Ada Miller visited Cusco on 6 May 2031. The president flew to Oslo on 7 May 2031.");
        Pipeline pipeline = Loaded.pipeline().remembering();
        Trip before = read(pipeline, List.of(one, three));
        Trip after = read(pipeline, List.of(one, two, three));
        assertThat(json(after)).isEqualTo(json(read(Loaded.pipeline(), List.of(one, two, three))));
        assertThat(readAnew(before, after)).contains("one", "two").doesNotContain("three");
    }

    private static Article article(String id, String text) {
        return ArticleText.of(
                id, Published.of(java.time.LocalDate.of(2031, 5, 8), Published.From.GIVEN, "2031-05-08"), text);
    }
}
