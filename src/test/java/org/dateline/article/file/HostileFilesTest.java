package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.file.PackedFormatsTest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were cut off, or made to fill memory or to keep a reader busy for ever: each is told, and harms nothing. */
class HostileFilesTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @MethodSource("org.dateline.article.file.FormatsTest#files")
    void aFileOfTheCorpusMayBeCutOffAnywhere(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/org/dateline/article/file", file));
        cutEverywhere(file, bytes, 7);
    }

    @Test
    void aPackedFileMayBeCutOffAnywhere() throws IOException {
        byte[] letter = Files.readAllBytes(Path.of("src/test/resources/org/dateline/article/file/letter.eml"));
        cutEverywhere("a.zip", Zips.of("a.eml", letter, "b.txt", "He left Lima."), 3);
        cutEverywhere("a.docx", Zips.docx("<w:p><w:r><w:t>He left Lima.</w:t></w:r></w:p>", ""), 3);
        cutEverywhere("a.epub", Zips.epub("", "<html><body><p>He left Lima.</p></body></html>"), 3);
        cutEverywhere(
                "a.warc.gz",
                gzip(Files.readAllBytes(Path.of("src/test/resources/org/dateline/article/file/crawl.warc"))),
                3);
        try (Pdfs pdf = new Pdfs()) {
            cutEverywhere(
                    "a.pdf", pdf.page().lines(60, 700, 10, "He left Lima.").bytes(), 3);
        }
    }

    private static void cutEverywhere(String name, byte[] bytes, int step) {
        for (int length = 0; length < bytes.length; length += step) {
            ReadResult result = ArticleReader.read(name, Arrays.copyOf(bytes, length));
            assertThat(result.articles().size() + result.faults().size()).isPositive();
            assertThat(result.faults())
                    .extracting(ReadFault::message)
                    .allSatisfy(message -> assertThat(message)
                            .matches("(?s)(is|holds|has|unpacks|draws) .*[;,(].*")
                            .doesNotContain("Exception"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.html", "a.xml", "a.eml", "a.docx", "a.epub", "a.mhtml"})
    void partsWithinPartsWithoutEnd(String name) throws IOException {
        byte[] file = switch (name) {
            case "a.md" -> text("> ".repeat(MANY) + "*a **b ".repeat(MANY) + "[".repeat(MANY));
            case "a.html" -> text("<div>".repeat(MANY) + "He left.");
            case "a.xml" -> text("<rss><channel><item><description>" + "<b>".repeat(MANY) + "He left.");
            case "a.docx" -> Zips.docx("<w:tbl><w:tr><w:tc>".repeat(MANY) + "<w:p/>", "");
            case "a.epub" -> Zips.epub("", "<html><body>" + "<div>".repeat(MANY) + "He left.");
            default -> {
                StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
                for (int i = 0; i < MANY / 50; i++) {
                    mail.append("Content-Type: multipart/mixed; boundary=b")
                            .append(i)
                            .append("\n\n--b")
                            .append(i)
                            .append('\n');
                }
                yield text(mail.append("\nHe left.").toString());
            }
        };
        ReadResult result = ArticleReader.read(name, file);
        assertThat(result.articles().size() + result.faults().size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>",
                "<p><b>",
                "<table><tr><td>",
                "<article><h1>Lima</h1><p>He left.",
                "<div hidden>He left.</div>",
                "<time>7 June 2021</time>",
                "<a href=a><div>"
            })
    void aPageOfMoreElementsThanPeopleWriteIsTold(String part) throws IOException {
        byte[] page = text("<html><body>" + part.repeat(MANY) + "He left Lima.");
        for (String name : List.of("a.html", "a.md")) {
            assertThat(read(name, page)).contains("has more than 100,000 elements of HTML");
        }
        assertThat(read("a.epub", Zips.epub("", new String(page, StandardCharsets.UTF_8))))
                .contains("has more than 100,000 elements of HTML");
    }

    @Test
    void aDeepPageIsReadToItsEnd() throws IOException {
        assertThat(read("a.html", text("<div>".repeat(MANY / 20) + "<p>He left Lima.")))
                .contains("He left Lima.");
    }

    @Test
    void entitiesOfEntitiesAreNotRead() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        laughs.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]>");
        String feed = laughs
                + "<rss><channel><item><title>&a39;</title><description>He left &file;"
                + " &a39;.</description></item></channel></rss>";
        assertThat(read("a.rss", text(feed))).contains("He left &file; &a39;.");
        byte[] document = Zips.of(
                "word/document.xml",
                laughs + "<w:document xmlns:w='w'><w:p><w:r><w:t>&a39;&file;</w:t></w:r></w:p></w:document>");
        assertThat(read("a.docx", document)).startsWith("! a.docx: ");
    }

    @Test
    void whatUnpacksToMoreThanMemoryIsTold() throws IOException {
        byte[] zeros = new byte[200 << 20];
        assertThat(read("a.zip", Zips.of("a.txt", "He left.", "b.txt", zeros)))
                .contains("He left.", "more than 128 MiB");
        assertThat(read("a.docx", Zips.of("word/document.xml", zeros))).contains("more than 128 MiB");
        byte[] packed = Zips.of("a.png", zeros);
        byte[] bomb = Zips.of("1.zip", packed, "2.zip", packed, "3.zip", packed, "4.txt", "He left.");
        assertThat(read("a.zip", bomb)).contains("unpacks to more than 512 MiB");
        byte[] warc = gzip(
                text("WARC/1.0\r\n"
                        + "WARC-Type: resource\r\n"
                        + "Content-Type: text/html\r\n"
                        + "WARC-Target-URI: http://a/\r\n"
                        + "WARC-Record-ID: <urn:a:b>\r\n"
                        + "WARC-Date: 2024-01-07T12:00:00Z\r\n"
                        + "Content-Length: 999999999999\r\n\r\n"),
                zeros);
        assertThat(read("a.warc.gz", warc)).contains("more than 128 MiB");
    }

    @Test
    void filesInFilesEndSomewhere() throws IOException {
        byte[] zip = Zips.of("a.txt", "He left.");
        for (int i = 0; i < 20; i++) {
            zip = Zips.of("a.zip", zip);
        }
        assertThat(read("a.zip", zip)).contains("is packed in too many files");
        Object[] many = new Object[2 * (Budget.MOST_FILES + 10)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".png";
            many[i + 1] = "";
        }
        assertThat(read("a.zip", Zips.of(many))).contains("holds more than 20,000 files");
    }

    /** Several entries of the directory that name the same bytes: they are read once. */
    @Test
    void overlappingEntriesAreReadOnce() throws IOException {
        byte[] zip = Zips.of("a.txt", "He left Lima.");
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        int end = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\5\6");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(zip, 0, directory);
        for (int i = 0; i < 1000; i++) {
            bomb.write(zip, directory, end - directory);
        }
        bomb.write(zip, end, zip.length - end);
        assertThat(ArticleReader.read("a.zip", bomb.toByteArray()).articles()).hasSize(1);
    }

    /** A directory by which a file would go on into the next one. */
    @Test
    void sizesBehindFilesThatOverlapAreNotFollowed() throws IOException {
        byte[] zip = Zips.withSizesBehind("a.txt", "He left Lima.", "b.txt", "She left Quito.");
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 20] = 100;
        zip[directory + 24] = 100;
        assertThat(read("a.zip", zip)).contains("is broken or was cut off");
        cutEverywhere("a.zip", Zips.withSizesBehind("a.txt", "He left Lima."), 1);
    }

    @Test
    void aPdfThatUnpacksToGigabytesOrDrawsForEverIsTold() throws IOException {
        byte[] zeros = deflate(new byte[200 << 20]);
        assertThat(read("a.pdf", pdf("/Filter /FlateDecode", zeros))).contains("unpacks to more than");
        assertThat(read("a.pdf", pdf("/Filter [/Fl#61teDecode /FlateDecode]", deflate(zeros))))
                .contains("unpacks to more than");
        assertThat(read("a.pdf", formsWithinForms())).startsWith("! a.pdf: ");
        assertThat(read("a.pdf", pdf("", text("q ".repeat(MANY) + "[".repeat(MANY)))))
                .startsWith("! a.pdf: ");
    }

    /** A page whose parent is itself, among its kids. */
    @Test
    void aPdfThatGoesRoundInCirclesEnds() throws IOException {
        String circle = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 /Parent 2 0 R>> endobj\n"
                + "trailer <</Root 1 0 R /Prev 0>>\nstartxref\n0\n%%EOF";
        assertThat(read("a.pdf", text(circle))).startsWith("! a.pdf: ");
    }

    @Test
    void fiftyMegabytesOfEachAreReadOrTold() {
        String words = "The minister left Lima for Quito on Monday, said a spokesman of the ministry. ";
        String much = words.repeat((50 << 20) / words.length());
        List<String> files =
                List.of("a.md", "", "a.eml", "", "a.xml", "<rss><channel><item><description>", "a.html", "<p>");
        for (int i = 0; i < files.size(); i += 2) {
            ReadResult result = ArticleReader.read(files.get(i), text(files.get(i + 1) + much));
            assertThat(result.articles().size() + result.faults().size()).isPositive();
        }
    }

    private static byte[] formsWithinForms() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n"
                + "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</XObject <</F"
                + " 10 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length 5>> stream\n"
                + "/F Do\n"
                + "endstream endobj\n");
        for (int i = 10; i < 30; i++) {
            pdf.append(
                    "%d 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 600 800] /Length 60 /Resources <</XObject <</F %d 0 R>>>>>> stream\n"
                            .formatted(i, i + 1));
            pdf.append("/F Do ".repeat(10)).append("\nendstream endobj\n");
        }
        return text(pdf + "trailer <</Root 1 0 R>>\n%%EOF");
    }

    private static byte[] pdf(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(text("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R>> endobj\n"
                + "4 0 obj <</Length " + content.length + " " + filter + ">> stream\n"));
        pdf.write(content);
        pdf.write(text("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF"));
        return pdf.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
