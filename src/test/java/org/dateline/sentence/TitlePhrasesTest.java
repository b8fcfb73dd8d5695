package org.dateline.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Lexicon;
import org.dateline.article.Published;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The phrases of {@code titles/}: what of a sentence makes a title, and what makes none. */
class TitlePhrasesTest {
    private static final Published FRIDAY = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");

    @TestFactory
    Stream<DynamicTest> areWhole() {
        return tests("whole", TitlePhrasesTest::clauses);
    }

    @TestFactory
    Stream<DynamicTest> tellWhoIsMet() {
        return tests("met", TitlePhrasesTest::clauses);
    }

    @TestFactory
    Stream<DynamicTest> tellWhatTheWriterDid() {
        return tests("teller", TitlePhrasesTest::places);
    }

    private static Stream<DynamicTest> tests(String list, Function<ParsedSentence, List<String>> phrases) {
        return Lexicon.lines(TitlePhrasesTest.class, "titles/" + list + ".txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    boolean none = line.startsWith("! ");
                    String[] row = (none ? line.substring(2) : line).split(" \\| ");
                    List<String> found = phrases.apply(parse(row[0]));
                    if (none) {
                        assertThat(found).isEmpty();
                    } else {
                        assertThat(found).contains(row[1].split("; "));
                    }
                }));
    }

    private static List<String> clauses(ParsedSentence sentence) {
        return told(sentence.clauses().stream().map(clause -> PredicatePhrases.find(sentence.words(), clause)));
    }

    private static List<String> places(ParsedSentence sentence) {
        return told(sentence.words().places().stream().map(place -> TellerPhrases.find(sentence.words(), place)));
    }

    private static List<String> told(Stream<Optional<PredicatePhrase>> phrases) {
        return phrases.flatMap(Optional::stream)
                .map(phrase -> phrase.present() + " " + phrase.behind())
                .toList();
    }

    private static ParsedSentence parse(String sentence) {
        Article article = ArticleText.of("a", FRIDAY, sentence);
        return Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, FRIDAY),
                        Loaded.places().read(article))
                .sentences()
                .get(0);
    }
}
