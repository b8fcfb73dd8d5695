package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.antlr.runtime.Lexer;
import org.apache.fontbox.FontBoxFont;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.dateline.export.Version;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natty.Parser;
import org.netpreserve.jwarc.WarcReader;
import org.slf4j.Logger;

/** The library without server and command line: what its front door shows works, with nothing else beside it. */
class CoreJarIT {
    private static final Path JAR = Path.of("target", "dateline-" + Version.number() + "-core.jar");
    private static final Path DOOR = Path.of("src/main/java/org/dateline/DatelineReader.java");
    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\\R(.*?)\\R \\* }</pre>", Pattern.DOTALL);

    /** Java's own, and annotations that compilers alone read. */
    private static final Pattern ALWAYS = Pattern.compile("java\\.|javax\\.xml\\.|org\\.jspecify\\.annotations\\.");

    /** All that README names beside the jar. */
    private static final List<Class<?>> LIBRARIES = List.of(
            JsonFactory.class,
            ObjectMapper.class,
            JsonProperty.class,
            Jsoup.class,
            Node.class,
            TablesExtension.class,
            PDDocument.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            MimeTokenStream.class,
            WarcReader.class,
            Parser.class,
            Lexer.class,
            Logger.class);

    @TempDir
    Path folder;

    @Test
    void theExampleOfTheFrontDoorPrintsWhatItSays() throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(DOOR))
                .results()
                .map(found -> found.group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ \\* ?", ""))
                        .collect(Collectors.joining("\n")))
                .toList();
        assertThat(blocks).hasSize(2);

        compile(blocks.get(0));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + classPath(),
                        "Example")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed.strip()).isEqualToNormalizingNewlines(blocks.get(1));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void noClassNeedsMoreThanTheJarAndItsLibraries() throws Exception {
        Set<String> there = new HashSet<>();
        for (Path each : Stream.concat(Stream.of(JAR), libraries()).toList()) {
            try (JarFile jar = new JarFile(each.toFile())) {
                jar.stream().forEach(entry -> there.add(entry.getName()));
            }
        }
        Set<String> missing = new TreeSet<>();
        for (JavaClass each : new ClassFileImporter().importPath(JAR)) {
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !target.isPrimitive()
                            && !ALWAYS.matcher(target.getName()).lookingAt())
                    .filter(target -> !there.contains(target.getName().replace('.', '/') + ".class"))
                    .forEach(target -> missing.add(each.getName() + " needs " + target.getName()));
        }
        assertThat(there).contains("org/dateline/DatelineReader.class");
        assertThat(missing).isEmpty();
    }

    @Test
    void itIsAModuleWithLicencesAndWithoutPages() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("org.dateline");
            assertThat(jar.stream().map(Object::toString))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/jsoup-MIT.txt")
                    .noneMatch(name -> name.startsWith("META-INF/resources/") || name.startsWith("templates/"));
        }
    }

    private void compile(String example) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(source, """
            import java.util.*;
            import org.dateline.*;
            import org.dateline.claim.*;
            import org.dateline.event.*;
            import org.dateline.export.*;
            import org.dateline.itinerary.*;
            import org.dateline.pipeline.*;

            public class Example {
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """.formatted(example));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", classPath()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(said::toString).isTrue();
        }
    }

    private static String classPath() {
        return Stream.concat(Stream.of(JAR), libraries())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> libraries() {
        return LIBRARIES.stream().map(CoreJarIT::jarOf);
    }

    private static Path jarOf(Class<?> type) {
        URL jar = type.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(jar.toString()));
    }
}
