package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.export.Version;
import org.junit.jupiter.api.Test;

/** The version stands in one place. */
class VersionTest {
    private static final Pattern OWN =
            Pattern.compile("<artifactId>dateline</artifactId>.*?<version>(.+?)</version>", Pattern.DOTALL);

    @Test
    void theBuildTellsTheVersionOfThePom() {
        Matcher pom = OWN.matcher(Repository.read(Path.of("pom.xml")));
        assertThat(pom.find()).isTrue();
        assertThat(Version.number()).isEqualTo(pom.group(1));
    }

    @Test
    void nothingElseSpellsIt() {
        String number = Version.number().replaceFirst("-SNAPSHOT$", "");
        Pattern spelled = Pattern.compile(
                "(?i)dateline[ /:_-]*(version *)?\\Q" + number + "\\E|\"version\": \"\\Q" + number + "\\E");
        List<Path> spelling = Stream.of(
                        ".java", ".md", ".html", ".properties", ".ts", ".mjs", ".yml", ".yaml", "Dockerfile", "run")
                .flatMap(ending -> Repository.listFiles(ending).stream())
                .filter(file -> spelled.matcher(Repository.read(file)).find())
                .toList();
        assertThat(spelling).isEmpty();
    }

    @Test
    void ourNpmPackagesHaveNoneOfTheirOwn() {
        List<Path> packages = Repository.listFiles("package.json");
        assertThat(packages)
                .isNotEmpty()
                .noneMatch(file -> Repository.read(file).contains("\"version\":"));
    }
}
