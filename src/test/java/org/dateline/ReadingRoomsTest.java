package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what keeps the rooms that read legible: words stand in resources, each once (decision 69). */
class ReadingRoomsTest {
    private static final Path JAVA = Path.of("src/main/java/org/dateline");
    private static final Path WORDS = Path.of("src/main/resources/org/dateline");
    private static final List<String> ROOMS =
            List.of("sentence", "person", "claim", "dating", "event", "itinerary", "pipeline");

    /** Where words in code are none that texts are read by: what is written for readers, names of stages, the endings of verbs. */
    private static final Set<String> WRITTEN = Set.of(
            "dating/DocumentDating.java",
            "dating/JourneyPlaces.java",
            "event/EntryTitles.java",
            "event/EventIds.java",
            "event/EventTitles.java",
            "event/PlaceNames.java",
            "itinerary/ItineraryBuilder.java",
            "pipeline/Corrected.java",
            "person/OtherHolders.java",
            "person/TitleHolders.java",
            "person/Writers.java",
            "pipeline/Editions.java",
            "pipeline/Findings.java",
            "pipeline/Namesakes.java",
            "pipeline/TripStages.java",
            "sentence/GoverningPreposition.java",
            "sentence/VerbLexicon.java");

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARTS = 7;

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /** Where a class of words is asked for, or a form of words told by its ending; messages of faults; annotations. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "\\b(?:is|isWithin|isCompany|anyOf|list|endsWith)\\(\\s*\"[^\"]*\"|throw new [^;]*;|@\\w+\\([^)]*\\)");

    private static final Pattern RESOURCE = Pattern.compile("[\\w-]+\\.(?:tsv|txt)");
    private static final Pattern SENTENCE = Pattern.compile("[^|\\[\\\\]*\\w+ [^|\\[\\\\]*\\w+ [^|\\[\\\\]*");

    @Test
    void wordsStandInResources() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : sources()) {
            String name = JAVA.relativize(file).toString();
            String code = NO_WORDS.matcher(code(file)).replaceAll("");
            List<String> words = LITERAL.matcher(code)
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(ReadingRoomsTest::isWord)
                    .toList();
            if (!words.isEmpty() && !WRITTEN.contains(name)) {
                found.put(name, words);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noClassIsLongerThanItCanBeReadAtOnce() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_CLASS) {
                found.put(JAVA.relativize(file).toString(), lines);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        assertThat(SourceShape.of(sources()).methodsLongerThan(LONGEST_METHOD)).isEmpty();
    }

    /** What is built of so many parts is built in one place, its own file or another. */
    @Test
    void whatHasManyPartsIsBuiltInOnePlace() throws IOException {
        assertThat(SourceShape.of(sources()).builtInSeveralFiles(MOST_PARTS)).isEmpty();
    }

    private static boolean isWord(String literal) {
        String plain = literal.replaceAll("\\\\\\\\[pP]\\{\\w+}|\\\\.", " ");
        return Pattern.compile("\\p{Ll}{2}").matcher(plain).find()
                && !RESOURCE.matcher(literal).matches()
                && !SENTENCE.matcher(literal).matches();
    }

    @Test
    void eachClassOfWordsIsThereAndAskedFor() throws IOException {
        Set<String> there = new TreeSet<>(classes("sentence/word-classes.txt"));
        there.addAll(classes("sentence/function-words.txt"));
        Set<String> ofDiaries = new TreeSet<>(classes("claim/diary/diary-words.tsv"));
        Set<String> asked = new HashSet<>(references("sentence/word-classes.txt"));
        Set<String> askedOfDiaries = new HashSet<>();
        for (Path file : sources()) {
            String code = code(file);
            asked.addAll(asked(code, "(?:LISTS|lists|(?<![\\w.]))\\.?(?:is|isWithin|anyOf|list)"));
            askedOfDiaries.addAll(asked(code, "DiaryWords\\s*\\.is"));
        }
        assertThat(there).isEqualTo(new TreeSet<>(asked));
        assertThat(ofDiaries).isEqualTo(new TreeSet<>(askedOfDiaries));
    }

    private static Set<String> asked(String code, String call) {
        return Pattern.compile("(?<!\\w)" + call + "\\(\\s*\"([^\"]+)\"")
                .matcher(code)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> classes(String list) throws IOException {
        return Files.readAllLines(WORDS.resolve(list)).stream()
                .filter(line -> line.contains("\t") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());
    }

    private static Set<String> references(String list) throws IOException {
        return Files.readAllLines(WORDS.resolve(list)).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Pattern.compile("@(\\S+)").matcher(line).results())
                .map(found -> found.group(1).replace('_', ' '))
                .collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            ROOMS.contains(JAVA.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Without comments. */
    private static String code(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<!:)//.*$", "");
    }
}
