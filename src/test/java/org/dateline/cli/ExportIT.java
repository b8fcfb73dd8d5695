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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline export} on the packaged program. */
class ExportIT {
    private static final String ONE =
            "Published: 2031-03-04\n\nPresident Mara Lind arrived in Madrid on Monday. She flew to Lima on Tuesday.\n";

    @Test
    void everyLinkOfEveryPageLeadsToAFileAndTheSameTripGivesTheSameSite(@TempDir Path root)
            throws IOException, InterruptedException {
        Path trips = Files.createDirectories(root.resolve("trips"));
        Files.writeString(Files.createDirectories(trips.resolve("lima")).resolve("A b & c.txt"), ONE);
        Files.writeString(
                Files.createDirectories(trips.resolve("quito")).resolve("q.txt"), ONE.replace("Lima", "Quito"));
        Path site = root.resolve("site");
        Program.Result result = new Program().run("export", "--data", trips.toString(), site.toString());
        assertThat(result.err()).contains("files written");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();

        Map<String, byte[]> files = files(site);
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "404.html",
                        "embed.js",
                        "schema/trip.json",
                        "trips/lima/index.html",
                        "trips/lima/calendar.ics",
                        "trips/lima/embed/index.theme-dark_view-map.html",
                        "trips/quito.csv",
                        "trips/quito.kml");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            assertThat(text).as(file.getKey()).doesNotContain("127.0.0.1");
            if (file.getKey().endsWith(".html") && !file.getKey().equals("404.html")) {
                expectLinksLeadToFiles(file.getKey(), text, files);
            }
        }

        Path other = root.resolve("other");
        new Program()
                .with("-Duser.timezone=Pacific/Kiritimati")
                .with("-Duser.language=tr")
                .run("export", "--data", trips.toString(), other.toString());
        assertThat(files(other)).containsExactlyEntriesOf(files);
    }

    @Test
    void aTripThatIsGoneIsTakenAwayAndTheSitesAddressIsNamedWhereItIsGiven(@TempDir Path root)
            throws IOException, InterruptedException {
        Path lima = Files.createDirectories(root.resolve("lima"));
        Files.writeString(lima.resolve("a.txt"), ONE);
        Path quito = Files.createDirectories(root.resolve("quito"));
        Files.writeString(quito.resolve("a.txt"), ONE);
        Path site = root.resolve("site");
        new Program().run("export", site.toString(), lima.toString(), quito.toString());
        assertThat(site.resolve("trips/quito.csv")).exists();
        Program.Result again =
                new Program().run("export", "--url", "https://news.example/trips/", site.toString(), lima.toString());
        assertThat(again.status()).isZero();
        assertThat(site.resolve("trips/quito.csv")).doesNotExist();
        assertThat(Files.readString(site.resolve("trips/lima/calendar.ics")))
                .contains("SOURCE;VALUE=URI:https://news.example/trips/trips/lima/calendar.ics");
        assertThat(Files.readString(site.resolve("trips/lima/index.html")))
                .contains("webcal://news.example/trips/trips/lima/calendar.ics");
    }

    @Test
    void whatCannotBeIsTold(@TempDir Path root) throws IOException, InterruptedException {
        Files.writeString(root.resolve("thesis.txt"), "x");
        Program.Result full = new Program().run("export", root.toString(), "seeds");
        assertThat(full.status()).isEqualTo(1);
        assertThat(full.err()).contains("name an empty folder").doesNotContain("\tat ");
        Program.Result wrong =
                new Program().run("export", "--url", "news", root.resolve("s").toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(new Program().run("export").status()).isEqualTo(2);
        Program.Result empty = new Program()
                .run(
                        "export",
                        root.resolve("s").toString(),
                        root.resolve("none").toString());
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
