package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.dateline.export.Version;
import org.junit.jupiter.api.Test;

/** What others made and we ship is named, and its licence travels with it. */
class ThirdPartyIT {
    private static final Path TARGET = Path.of("target");
    private static final Path APP = TARGET.resolve("quarkus-app");
    private static final String LICENCES = "META-INF/licenses/";
    private static final Path KEPT = Path.of("src/main/resources/META-INF/licenses");
    private static final Path SCRIPTS = TARGET.resolve("classes/META-INF/resources/licenses.txt");

    /** @param where the beginning of a jar's name; without a full stop something in our own jar */
    private record Part(String name, String where, String licence, String text) {
        boolean isLibrary() {
            return where.contains(".");
        }
    }

    private final List<Part> parts = Repository.read(KEPT.resolve("third-party.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> new Part(cells[0], cells[1], cells[2], cells[3]))
            .toList();

    @Test
    void everyLibraryThatShipsIsListedAndEveryListedOneShips() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String folder : List.of("lib/main", "lib/boot")) {
            try (Stream<Path> files = Files.list(APP.resolve(folder))) {
                files.forEach(file -> jars.add(file.getFileName().toString()));
            }
        }
        List<Part> libraries = parts.stream().filter(Part::isLibrary).toList();
        assertThat(jars)
                .isNotEmpty()
                .allMatch(jar -> libraries.stream().anyMatch(part -> jar.startsWith(part.where())));
        assertThat(libraries).allMatch(part -> jars.stream().anyMatch(jar -> jar.startsWith(part.where())));
    }

    /** The list of what Dateline is made of reads licences from the libraries themselves. */
    @Test
    void theirLicencesAreTheOnesTheyState() throws IOException {
        Map<String, Set<String>> stated = new TreeMap<>();
        for (JsonNode component :
                new ObjectMapper().readTree(TARGET.resolve("bom.json").toFile()).path("components")) {
            Set<String> ids = new TreeSet<>();
            component
                    .path("licenses")
                    .forEach(each -> ids.add(each.path("license").path("id").asText()));
            stated.put(
                    component.path("group").asText() + "."
                            + component.path("name").asText(),
                    ids);
        }
        assertThat(stated).isNotEmpty();
        stated.forEach((component, ids) -> {
            boolean known = ids.stream().anyMatch(id -> !id.isEmpty());
            assertThat(parts)
                    .as(component + " " + ids)
                    .anyMatch(part -> component.startsWith(part.where()) && (!known || ids.contains(part.licence())));
        });
    }

    @Test
    void everyListedPartIsInTheNoticeAndItsTextInTheJars() throws IOException {
        String notice = Repository.read(Path.of("NOTICE")).replaceAll("\\s+", " ");
        assertThat(parts).allMatch(part -> notice.contains(part.name()));
        for (String ending : List.of(".jar", "-core.jar")) {
            Path file = TARGET.resolve("dateline-" + Version.number() + ending);
            try (JarFile jar = new JarFile(file.toFile())) {
                assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
                assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
                assertThat(parts).allMatch(part -> jar.getEntry(LICENCES + part.text()) != null);
            }
        }
    }

    @Test
    void noTextIsKeptOfWhatDoesNotShip() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals("third-party.tsv")
                            || parts.stream().anyMatch(part -> part.text().equals(name)));
        }
    }

    @Test
    void whatScriptsAreMadeOfIsListedWithItsLicence() throws IOException {
        String listed = Files.readString(SCRIPTS);
        JsonNode declared = new ObjectMapper()
                .readTree(Path.of("frontend/package-lock.json").toFile())
                .path("packages");
        for (String name :
                List.of("@fontsource/newsreader", "maplibre-gl", "vis-data", "vis-timeline", "world-atlas")) {
            String version =
                    declared.path("node_modules/" + name).path("version").asText();
            assertThat(listed).contains("\n## " + name + " - " + version + " (");
        }
        assertThat(listed).contains("Redistribution and use", "SIL OPEN FONT LICENSE");
    }
}
