package org.dateline.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    private static final Origins AT = new Origins("http://127.0.0.1:4000", Optional.of("https://news.example/x"));
    private static final Origins ANYWHERE = new Origins("http://127.0.0.1:4000", Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "/, true, index.html",
        "/trips/asia, true, trips/asia/index.html",
        "/trips/asia/embed?view=map&theme=dark, true, trips/asia/embed/index.theme-dark_view-map.html",
        "/trips/asia.csv, false, trips/asia.csv",
        "/trips/asia/calendar.ics?kind=meal, false, trips/asia/calendar.kind-meal.ics",
        "/oembed?format=json, false, oembed.format-json.json",
        "/trips/asia/articles/a%20b, true, trips/asia/articles/a-b-c8687a08/index.html",
        "/trips/asia/articles/.., true, trips/asia/articles/--5ec1f7e7/index.html",
        "/trips/asia/articles/%2e%2e%2fx, true, trips/asia/articles/-x-d6b96a97/index.html",
    })
    void everyAddressHasAFile(String address, boolean page, String file) {
        assertThat(FileNames.of(Address.of(address), page)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "trips/asia/index.html, assets/a.js, ../../assets/a.js",
        "trips/asia/index.html, trips/asia/calendar.ics, calendar.ics",
        "trips/asia/index.html, trips/asia.csv, ../asia.csv",
        "index.html, trips/asia/index.html, trips/asia/index.html",
        "trips/asia/index.html, trips/asia/index.html, index.html",
    })
    void filesNameEachOther(String from, String to, String name) {
        assertThat(FileNames.relative(from, to)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "/trips/asia#e4, /trips/asia",
        "?view=map&theme=dark, /trips/asia/embed?theme=dark&view=map",
        "http://127.0.0.1:4000/trips/b, /trips/b",
        "http://127.0.0.1:40001/trips/b, ",
        "https://news.example/x/trips/b, /trips/b",
        "webcal://news.example/x/trips/b/calendar.ics, /trips/b/calendar.ics",
        "https://news.example/xy, ",
        "https://elsewhere.example/trips/b, ",
        "mailto:a@example.org, ",
        "javascript:alert(1), ",
        "'http://[', ",
        "#e4, ",
    })
    void linksLeadInsideOrOutside(String link, String inside) {
        assertThat(Address.of("/trips/asia/embed").resolve(link, AT).map(Address::toString))
                .isEqualTo(Optional.ofNullable(inside));
    }

    @Test
    void aPageNamesFilesAndForgetsItsServer() {
        String written = write(ANYWHERE);
        assertThat(written)
                .contains("<a href=\"calendar.ics\">", "src=\"../../assets/a.js\"", "<a href=\"embed\" data-embed")
                .contains("content=\"default-src 'none'\"", "href=\"https://elsewhere.example/\"")
                .doesNotContain("127.0.0.1", "canonical");
    }

    @Test
    void aPageWhoseAddressIsKnownNamesItWhereItMust() {
        assertThat(write(AT))
                .contains("<link rel=\"canonical\" href=\"https://news.example/x/trips/asia/\">")
                .contains("webcal://127.0.0.1".replace("127.0.0.1", "news.example/x/trips/asia/calendar.ics"))
                .contains("src=\"../../assets/a.js\"")
                .doesNotContain("127.0.0.1");
    }

    private static String write(Origins origins) {
        String base = origins.target().orElse(origins.source());
        Page page = new Page(
                Address.of("/trips/asia"),
                "<!doctype html><html><head><link rel=canonical href='" + base + "/trips/asia'>"
                        + "<script src=/assets/a.js></script></head><body><a href='webcal"
                        + base.substring(base.indexOf("://")) + "/trips/asia/calendar.ics'>S</a>"
                        + "<a href=/trips/asia/embed data-embed>E</a><a href=https://elsewhere.example/>X</a>",
                origins);
        assertThat(page.addresses())
                .extracting(Address::path)
                .contains("/assets/a.js", "/trips/asia/calendar.ics", "/trips/asia/embed");
        return page.write(
                "trips/asia/index.html",
                Map.of(
                        Address.of("/trips/asia"), "trips/asia/index.html",
                        Address.of("/trips/asia/embed"), "trips/asia/embed/index.html",
                        Address.of("/trips/asia/calendar.ics"), "trips/asia/calendar.ics",
                        Address.of("/assets/a.js"), "assets/a.js"),
                Optional.of("default-src 'none'; frame-ancestors *"));
    }

    @Test
    void aFolderKeepsWhatIsNotItsOwn(@TempDir Path root) throws IOException {
        Path site = root.resolve("site");
        SiteFolder first = new SiteFolder(site);
        assertThat(first.objection()).isEmpty();
        first.write("a/old.html", bytes("old"));
        first.write("b.html", bytes("b"));
        assertThat(first.finish()).isEqualTo(2);
        Files.writeString(site.resolve("CNAME"), "news.example");
        SiteFolder second = new SiteFolder(site);
        assertThat(second.objection()).isEmpty();
        second.write("b.html", bytes("b"));
        assertThat(second.finish()).isEqualTo(1);
        assertThat(site.resolve("a/old.html")).doesNotExist();
        assertThat(site.resolve("CNAME")).exists();
    }

    @Test
    void aListThatWasTamperedWithReachesNothingOutside(@TempDir Path root) throws IOException {
        Path site = Files.createDirectories(root.resolve("site"));
        Path outside = Files.writeString(root.resolve("outside.txt"), "x");
        Files.writeString(site.resolve(".dateline-site"), "../outside.txt\n\n");
        new SiteFolder(site).finish();
        assertThat(outside).exists();
    }

    @Test
    void aFolderOfOtherFilesIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "x");
        assertThat(new SiteFolder(folder).objection().orElse("")).contains("empty folder");
        assertThat(new SiteFolder(file).objection().orElse("")).contains("name a folder");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
