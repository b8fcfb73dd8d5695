package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code dateline export} on the packaged program. */
@Execution(ExecutionMode.CONCURRENT)
class ExportIT {
    private static final String ONE =
            "Published: 2031-03-04\n\nPresident Mara Lind arrived in Madrid on Monday. She flew to Lima on Tuesday.\n";

    @TempDir
    static Path root;

    /** Each export starts the application, so the tests share the sites. */
    @BeforeAll
    static void writeArticles() throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("trips/lima")).resolve("A b & c.txt"), ONE);
        Files.writeString(
                Files.createDirectories(root.resolve("trips/quito")).resolve("q.txt"), ONE.replace("Lima", "Quito"));
    }

    private static String at(String name) {
        return root.resolve(name).toString();
    }

    @Test
    void everyLinkOfEveryPageLeadsToAFileAndTheSameTripGivesTheSameSiteUntilATripIsGone()
            throws IOException, InterruptedException {
        Program.Result result = new Program().run("export", "--data", at("trips"), at("site"));
        assertThat(result.err()).contains("files written");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        Map<String, byte[]> files = files(root.resolve("site"));
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "404.html",
                        "embed.js",
                        "schema/trip.json",
                        "trips/lima/index.html",
                        "trips/lima/calendar.ics",
                        "trips/lima/embed/index.theme-dark_view-map.html",
                        "trips/lima/beside/quito/index.html",
                        "trips/lima/beside/quito/index.lang-de.html",
                        "trips/quito.csv",
                        "trips/quito.kml");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            assertThat(text).as(file.getKey()).doesNotContain("127.0.0.1");
            if (file.getKey().endsWith(".html") && !file.getKey().equals("404.html")) {
                expectLinksLeadToFiles(file.getKey(), text, files);
            }
        }

        new Program()
                .with("-Duser.timezone=Pacific/Kiritimati")
                .with("-Duser.language=tr")
                .run("export", "--data", at("trips"), at("other"));
        assertThat(files(root.resolve("other"))).containsExactlyEntriesOf(files);
        expectATripThatIsGoneToBeTakenAway(root.resolve("other"));
    }

    /** The same site again, of one trip less, and with the site's address. */
    private static void expectATripThatIsGoneToBeTakenAway(Path site) throws IOException, InterruptedException {
        assertThat(site.resolve("trips/quito.csv")).exists();
        Program.Result again =
                new Program().run("export", "--url", "https://news.example/trips/", site.toString(), at("trips/lima"));
        assertThat(again.status()).isZero();
        assertThat(site.resolve("trips/quito.csv")).doesNotExist();
        assertThat(Files.readString(site.resolve("trips/lima/calendar.ics")))
                .contains("SOURCE;VALUE=URI:https://news.example/trips/trips/lima/calendar.ics");
        assertThat(Files.readString(site.resolve("trips/lima/index.html")))
                .contains("webcal://news.example/trips/trips/lima/calendar.ics");
    }

    @Test
    void whatCannotBeIsTold() throws IOException, InterruptedException {
        Path full = Files.createDirectories(root.resolve("full"));
        Files.writeString(full.resolve("thesis.txt"), "x");
        Program.Result refused = Program.here("export", full.toString(), "seeds");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("name an empty folder").doesNotContain("\tat ");
        assertThat(Program.here("export", "--url", "news", at("s")).status()).isEqualTo(2);
        assertThat(Program.here("export").status()).isEqualTo(2);
        Program.Result empty = new Program().run("export", at("s"), at("none"));
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).contains("no trip to export");
    }

    private static void expectLinksLeadToFiles(String page, String html, Map<String, byte[]> files) {
        for (Element element : Jsoup.parse(html).select("a[href], link[href], script[src], img[src], iframe[src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (link.startsWith("#") || link.contains(":")) {
                continue;
            }
            String path = URI.create("http://x/" + page).resolve(link).getPath().substring(1);
            // A folder's name, which its page answers to.
            assertThat(files.containsKey(path) || files.containsKey(path + "/index.html"))
                    .as(page + " leads to " + link)
                    .isTrue();
        }
    }

    private static Map<String, byte[]> files(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
