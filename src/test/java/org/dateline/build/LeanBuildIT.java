package org.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.dateline.build.Checkout.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The build that {@code ./dateline} starts, with the project's own pom.xml and settings but next to no sources, from an
 * empty Maven repository and npm cache. What it fetches comes from a registry of our own, which has what the running
 * build has fetched itself, and which goes silent in the midst of an answer.
 */
@Execution(ExecutionMode.CONCURRENT)
class LeanBuildIT {
    private static final List<String> PLUGINS = List.of(
            "exec-maven-plugin",
            "maven-compiler-plugin",
            "maven-jar-plugin",
            "maven-resources-plugin",
            "quarkus-maven-plugin");

    /** Libraries of our tests that Quarkus's own build asks for too: for its continuous testing, and its page for developers. */
    private static final List<String> ALSO_OF_QUARKUS =
            List.of("org/junit/jupiter/junit-jupiter-params/", "com/networknt/json-schema-validator/");

    @TempDir
    Path folder;

    @Test
    void fetchesWhatRunningTakesAndOutlivesSilence() throws Exception {
        Path packed = pack("pages-tool");
        try (SilentRegistry registry = SilentRegistry.start(repository()).with("pages-tool", packed)) {
            Result result = checkout(registry, packed).run("it");
            assertThat(result.status()).as(String.join("\n", result.err())).isZero();
            assertThat(result.out()).isEqualTo("runs it\n");
            assertThat(result.err()).contains("dateline: a connection broke; trying again (2 of 3)");

            List<String> asked = registry.asked();
            assertThat(registry.silenced())
                    .hasSize(2)
                    .allSatisfy(
                            name -> assertThat(asked).filteredOn(name::equals).hasSizeGreaterThanOrEqualTo(2));
            List<String> checks = checks();
            // Only jars: some library of a plugin may name one of them, and so its pom is read.
            assertThat(asked)
                    .filteredOn(name -> name.endsWith(".jar"))
                    .isNotEmpty()
                    .noneMatch(name -> checks.stream().anyMatch(name::startsWith));
            assertThat(asked).doesNotContain("checks-tool");
            assertThat(plugins(asked)).hasSameElementsAs(PLUGINS);
        }
    }

    private Checkout checkout(SilentRegistry registry, Path packed) throws IOException {
        Checkout checkout = Checkout.in(Files.createDirectory(folder.resolve("project")));
        for (String name : List.of("pom.xml", "mvnw", ".mvn/jvm.config", ".mvn/wrapper/maven-wrapper.properties")) {
            checkout.copy(name);
        }
        checkout.copy("frontend/scripts/packages.mjs");
        checkout.write(".mvn/maven.config", patient(Path.of(".mvn/maven.config"), "requestTimeout"));
        checkout.write("frontend/scripts/maven.mjs", "");
        checkout.write("src/main/java/org/dateline/cli/Dateline.java", """
            package org.dateline.cli;

            @io.quarkus.runtime.annotations.QuarkusMain
            public class Dateline {
                public static void main(String... args) {
                    System.out.println("runs " + args[0]);
                }
            }
            """);
        checkout.write("src/main/java/org/dateline/place/GazetteerCompiler.java", """
            package org.dateline.place;

            public class GazetteerCompiler {
                public static void main(String... args) {}
            }
            """);
        npmPackage(checkout, "gazetteer", "", "");
        npmPackage(checkout, "frontend", """
            "dependencies": {"pages-tool": "1.0.0"}, "devDependencies": {"checks-tool": "1.0.0"}\
            """, """
                , "node_modules/pages-tool": {"version": "1.0.0", "integrity": "%1$s"},
                "node_modules/checks-tool": {"version": "1.0.0", "integrity": "%1$s", "dev": true}\
                """.formatted(SilentRegistry.integrity(packed)));
        Path settings = folder.resolve("settings.xml");
        Files.writeString(settings, """
            <settings><mirrors><mirror>
              <id>stub</id><mirrorOf>*</mirrorOf><url>%s/maven/</url>
            </mirror></mirrors></settings>
            """.formatted(registry.address()));
        return checkout.set("MAVEN_ARGS", "-s " + settings + " -Dmaven.repo.local=" + folder.resolve("repository"))
                .set("npm_config_registry", registry.address() + "/npm/")
                .set("npm_config_cache", folder.resolve("npm").toString())
                .set("NO_PROXY", "127.0.0.1")
                .set("no_proxy", "127.0.0.1");
    }

    private void npmPackage(Checkout checkout, String name, String uses, String locked) throws IOException {
        checkout.write(name + "/.npmrc", patient(Path.of(name, ".npmrc"), "fetch-timeout"));
        String more = uses.isEmpty() ? "" : ", " + uses;
        checkout.write(name + "/package.json", "{\"name\": \"%s\", \"private\": true%s}".formatted(name, more));
        checkout.write(name + "/package-lock.json", """
            {"name": "%s", "lockfileVersion": 3, "requires": true, "packages": {"": {"name": "%1$s"%s}%s}}
            """.formatted(name, more, locked));
    }

    /** The project's settings as they are: with less patience, a busy machine would be taken for a silent one. */
    private static String patient(Path settings, String name) throws IOException {
        String text = Files.readString(settings);
        Matcher patience = Pattern.compile(Pattern.quote(name) + "=(\\d+)").matcher(text);
        assertThat(patience.find()).as("%s in %s", name, settings).isTrue();
        assertThat(Integer.parseInt(patience.group(1))).isBetween(10_000, 30_000);
        return text;
    }

    /** A package of npm's with nothing but a name, packed. */
    private Path pack(String name) throws IOException, InterruptedException {
        Path inside = Files.createDirectories(folder.resolve("packed/package"));
        Files.writeString(inside.resolve("package.json"), "{\"name\": \"%s\", \"version\": \"1.0.0\"}".formatted(name));
        Path packed = folder.resolve(name + ".tgz");
        int status = new ProcessBuilder(
                        "tar",
                        "-czf",
                        packed.toString(),
                        "-C",
                        folder.resolve("packed").toString(),
                        "package")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
        return packed;
    }

    /** Where the running build keeps what it fetched. */
    private static Path repository() {
        Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return Path.of(System.getProperty("localRepository", usual.toString()));
    }

    /** What only checks, by the pom: libraries of tests, what the compiler checks with, and Spotless. */
    private static List<String> checks() {
        try {
            Document pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile());
            XPath path = XPathFactory.newInstance().newXPath();
            NodeList found = (NodeList) path.evaluate(
                    "//dependency[scope='test'] | //annotationProcessorPaths/path | //plugin[starts-with(artifactId,"
                            + " 'spotless')]",
                    pom,
                    XPathConstants.NODESET);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                Element each = (Element) found.item(i);
                names.add(text(each, "groupId").replace('.', '/') + "/" + text(each, "artifactId") + "/");
            }
            names.removeAll(ALSO_OF_QUARKUS);
            assertThat(names).hasSizeGreaterThan(8);
            return names;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> plugins(List<String> asked) {
        Pattern plugin = Pattern.compile(".*/((?:maven-[a-z-]+|[a-z-]+-maven)-plugin)/[^/]+/[^/]+\\.jar");
        return asked.stream()
                .map(plugin::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .distinct()
                .collect(Collectors.toList());
    }
}
