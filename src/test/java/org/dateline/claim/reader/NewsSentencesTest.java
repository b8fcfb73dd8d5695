package org.dateline.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Lexicon;
import org.dateline.article.Published;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Rule;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.sentence.ParsedArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plain sentences of news and where each has Ada Miller: all are published on Friday, 2024-03-15. The lists stand in
 * {@code news/}: a sentence, then " | " and its "place day status", several set apart by "; ", or "-" for a sentence that puts
 * her nowhere.
 */
class NewsSentencesTest {
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");

    @TestFactory
    Stream<DynamicTest> readsEachSentence() {
        return Stream.of(
                        "arrivals",
                        "stays",
                        "fronted",
                        "moves",
                        "lists",
                        "occasions",
                        "captions",
                        "said",
                        "negatives",
                        "frames",
                        "datelines",
                        "origins",
                        "afar",
                        "held-and-hosted",
                        "beside-others")
                .flatMap(list -> Lexicon.lines(NewsSentencesTest.class, "news/" + list + ".txt").stream())
                .map(line -> line.split(" \\| "))
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertThat(presences(row[0])).isEqualTo(expected(row[1]))));
    }

    static Set<String> expected(String told) {
        return told.equals("-") ? Set.of() : new TreeSet<>(Set.of(told.split("; ")));
    }

    static Set<String> presences(String text) {
        Article article = ArticleText.of("a", PUBLISHED, text);
        ParsedArticle read = Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, PUBLISHED),
                        Loaded.places().read(article));
        Traveller traveller = TravellerFinder.named("Ada Miller", java.util.List.of(read));
        return ClaimReader.read(read, traveller).stream()
                .filter(Assertion::present)
                .filter(a -> a.place().rule() != Rule.BESIDE)
                .map(Assertion::claim)
                .filter(claim ->
                        claim.place().isPresent() && claim.when().first().isPresent())
                .map(NewsSentencesTest::show)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String show(Claim claim) {
        String day = claim.when().edtf().replaceAll("T.*", "");
        return claim.place().orElseThrow().name() + " " + day + " " + claim.status();
    }
}
