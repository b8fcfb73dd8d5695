package org.dateline.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.claim.Assertion;
import org.dateline.claim.Rule;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;
import org.dateline.sentence.ParsedArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a file of sentences, published on Friday, 2024-03-15: those that it reads, with the claim, and those marked
 * with "!" in which it must find nothing.
 */
class RuleCorpusTest {
    private static final Path CORPORA = Path.of("src/test/resources/org/dateline/claim/rule");
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");

    /** What a rule's claims are known by, where a rule gives its name to days or places. */
    private static final Map<String, Set<Rule>> GROUNDS = Map.ofEntries(
            Map.entry("OwnPlaces", Set.of(Rule.OWN)),
            Map.entry("ItemPlaces", Set.of(Rule.ITEM)),
            Map.entry("LineBelowPlaces", Set.of(Rule.ITEM)),
            Map.entry("HerePlaces", Set.of(Rule.HERE)),
            Map.entry("TherePlaces", Set.of(Rule.THERE)),
            Map.entry("CarriedPlaces", Set.of(Rule.CARRIED)),
            Map.entry("HostCountryPlaces", Set.of(Rule.HOST_COUNTRY)),
            Map.entry("DaysApart", Set.of(Rule.COUNTED)),
            Map.entry("OwnDays", Set.of(Rule.OWN)),
            Map.entry("HeadingDays", Set.of(Rule.HEADING)),
            Map.entry("SharedDays", Set.of(Rule.SHARED)),
            Map.entry("CarriedDays", Set.of(Rule.CARRIED)),
            Map.entry("NewsOfTheDay", Set.of(Rule.NEWS)),
            Map.entry("PresentNews", Set.of(Rule.PRESENT)),
            Map.entry("UndatedNews", Set.of(Rule.PUBLICATION)),
            Map.entry("TranscriptPlaces", Set.of(Rule.TRANSCRIPT)),
            Map.entry("StayDays", Set.of(Rule.STAY)),
            Map.entry("JourneyOverDays", Set.of(Rule.STAY)),
            Map.entry("NearDestination", Set.of(Rule.NEAR_DESTINATION)),
            Map.entry("PlaceLeft", Set.of(Rule.LEFT)),
            Map.entry("HeadingClaims", Set.of(Rule.HEADING)),
            Map.entry("ScheduleItems", Set.of(Rule.ITEM)),
            Map.entry("PairedDates", Set.of(Rule.PAIRED, Rule.BESIDE)),
            Map.entry("TableRows", Set.of(Rule.PAIRED)),
            Map.entry("DatelineNews", Set.of(Rule.DATELINE)));

    private static List<Assertion> read(String text) {
        Article article = ArticleText.of("a", PUBLISHED, text.replace("\\n", "\n"));
        ParsedArticle read = Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, PUBLISHED),
                        Loaded.places().read(article));
        Traveller traveller = TravellerFinder.named("Ada Miller", List.of(read));
        return ClaimReader.read(read, traveller);
    }

    private static String line(Assertion assertion) {
        var claim = assertion.claim();
        String when = claim.when().edtf();
        return claim.kind() + " " + claim.place().map(p -> p.name()).orElse("-") + " " + (when.isEmpty() ? "-" : when)
                + " " + claim.status();
    }

    /** Whether the rule of that name had a part in the claim. */
    private static boolean isBy(String rule, Assertion assertion) {
        if (rule.equals("RelatedDates")) {
            return !assertion.ofTrip();
        }
        if (rule.endsWith("Guard")) {
            return assertion.ofTrip() && assertion.present();
        }
        Set<Rule> grounds = GROUNDS.getOrDefault(rule, Set.of());
        Rule ground = rule.endsWith("Days")
                        || rule.equals("DaysApart")
                        || rule.equals("NewsOfTheDay")
                        || rule.endsWith("News") && !rule.equals("DatelineNews")
                ? assertion.day().rule()
                : assertion.place().rule();
        return assertion.ofTrip() && grounds.contains(ground);
    }

    @TestFactory
    Stream<DynamicTest> eachRuleReadsItsSentences() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPORA)) {
            for (Path file : files.sorted().toList()) {
                String rule = file.getFileName().toString().replace(".txt", "");
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        tests.add(DynamicTest.dynamicTest(rule + ": " + line, () -> check(rule, line)));
                    }
                }
            }
        }
        return tests.stream();
    }

    private static void check(String rule, String line) {
        boolean negative = line.startsWith("!");
        String text = negative ? line.substring(1).strip() : line.substring(0, line.lastIndexOf(" | "));
        List<Assertion> all = read(text);
        List<String> found = all.stream()
                .filter(assertion -> isBy(rule, assertion))
                .map(RuleCorpusTest::line)
                .toList();
        String claims = all.stream()
                .map(a -> line(a) + " (day " + a.day().rule() + ", place "
                        + a.place().rule() + ")")
                .collect(Collectors.joining("; "));
        if (negative) {
            assertThat(found).as("of %s", claims).isEmpty();
        } else {
            assertThat(found)
                    .as("of %s", claims)
                    .contains(line.substring(line.lastIndexOf(" | ") + 3).strip());
        }
    }

    @Test
    void everyRuleHasItsSentencesAndEachOfBothKinds() throws IOException {
        Stream<Object> rules = Stream.of(
                        Rules.SENTENCE_GUARDS,
                        Rules.CLAUSE_GUARDS,
                        Rules.PLACES,
                        Rules.DAYS,
                        Rules.CLAIMS,
                        Rules.SENTENCES,
                        Rules.NEWS,
                        List.of(Rules.HEADING, Rules.ROW))
                .flatMap(List::stream);
        for (Object rule : rules.toList()) {
            String name = rule.getClass().getSimpleName();
            if (name.equals("ToldClause")) {
                continue; // what a clause says as it stands is what the sentences of days and places show
            }
            List<String> lines = Files.readAllLines(CORPORA.resolve(name + ".txt"));
            assertThat(lines).as(name).anyMatch(line -> line.startsWith("!")).anyMatch(line -> line.contains(" | "));
        }
    }
}
