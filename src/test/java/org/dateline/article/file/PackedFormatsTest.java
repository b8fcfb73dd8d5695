package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.article.ReadResult;
import org.junit.jupiter.api.Test;

/** Formats that are a ZIP inside: Word, EPUB, and ZIP of any other. */
class PackedFormatsTest {
    @Test
    void aWordDocumentIsReadAsItStands() throws IOException {
        String body = """
            <w:p><w:r><w:t>Minister to </w:t></w:r><w:r><w:t>visit Peru</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space='preserve'>Ada Miller will </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>soon</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> fly</w:t><w:tab/><w:t>to Lima.</w:t></w:r>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>Quito.</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t> Then home.</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Talks</w:t><w:br/><w:t>at noon</w:t></w:r></w:p>
            <w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Friday</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Cusco,</w:t></w:r></w:p>\
            <w:p><w:r><w:t>Puno</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Once.</w:t></w:r></w:p></mc:Choice>\
            <mc:Fallback><w:p><w:r><w:t>Once.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
            """;
        String properties = "<dc:title>A plan</dc:title><dc:creator>Press Office</dc:creator>"
                + "<dcterms:created>2023-03-01T08:00:00Z</dcterms:created><dcterms:modified>2023-03-03T08:00:00Z</dcterms:modified>";
        assertThat(read("plan.docx", Zips.docx(body, properties))).isEqualTo("""
            {"doc":"plan","title":"A plan","source":"Press Office","url":null,"published":"2023-03-03","publishedFrom":"metadata","language":"und"}
            Minister to visit Peru
            Ada Miller will soon fly to Lima. Then home.
            • Talks
            at noon
            Friday – Cusco, Puno
            Once.
            """);
    }

    @Test
    void aDocumentMadeOfAnOldOneHasNoDayAndOneThatStatesADayHasThat() throws IOException {
        String old =
                "<dcterms:created>2014-03-01T08:00:00Z</dcterms:created><dcterms:modified>2023-03-03T08:00:00Z</dcterms:modified>";
        assertThat(read("a.docx", Zips.docx("<w:p><w:r><w:t>He left.</w:t></w:r></w:p>", old)))
                .contains("\"published\":null");
        String stated = "<w:p><w:r><w:t>Queen opens bridge in the north</w:t></w:r></w:p><w:p><w:r><w:t>Published: 7"
                + " June 2021</w:t></w:r></w:p><w:p><w:r><w:t>She came on Monday.</w:t></w:r></w:p>";
        assertThat(read("a.docx", Zips.docx(stated, old)))
                .contains("\"published\":\"2021-06-07\",\"publishedFrom\":\"dateline\"");
    }

    @Test
    void chaptersOfABookAreArticles() throws IOException {
        byte[] book = Zips.epub(
                "<dc:title>Down the coast</dc:title><dc:creator>Ada Miller</dc:creator><dc:date>2019-05-07</dc:date>",
                "<html xmlns:epub='e'><body epub:type='cover'><p>Down the coast</p></body></html>",
                "<html><head><title>x</title></head><body><h2>To Lima</h2><p>We woke up in <i>Lima</i> on"
                        + " Monday.</p></body></html>",
                "<html><body><p>Then on to Cusco.</p></body></html>",
                "<html><body><img src='map.png'/></body></html>");
        assertThat(read("coast.epub", book)).isEqualTo("""
            {"doc":"coast-1","title":"To Lima","source":"Ada Miller","url":null,"published":"2019-05-07","publishedFrom":"metadata","language":"und"}
            To Lima
            We woke up in Lima on Monday.
            {"doc":"coast-2","title":"Down the coast","source":"Ada Miller","url":null,"published":"2019-05-07","publishedFrom":"metadata","language":"und"}
            Then on to Cusco.
            """);
    }

    @Test
    void whatIsInAZipIsReadAsInAFolderAndOneFaultLosesNoOther() throws IOException {
        byte[] inner = Zips.of("b/text.txt", "The minister left Quito.", "b/broken.pdf", "%PDF-1.7 no more");
        byte[] zip = Zips.of(
                "__MACOSX/._a.txt",
                "x",
                "a/día.txt",
                "Published: 2023-03-04\n\nThe minister landed in Lima.",
                "picture.png",
                "x",
                "inner.zip",
                inner,
                "empty.md",
                "");
        assertThat(read("all.zip", zip)).isEqualTo("""
            {"doc":"día","title":null,"source":null,"url":null,"published":"2023-03-04","publishedFrom":"given","language":"und"}
            The minister landed in Lima.
            {"doc":"text","title":null,"source":null,"url":null,"published":null,"publishedFrom":"unknown","language":"und"}
            The minister left Quito.
            ! all.zip/inner.zip/b/broken.pdf: is broken or was cut off; fetch or save it again
            ! all.zip/empty.md: is empty; an article needs text
            """);
    }

    @Test
    void theFormatIsToldByTheContent() throws IOException {
        byte[] document = Zips.docx("<w:p><w:r><w:t>The minister left Quito.</w:t></w:r></w:p>", "");
        for (String name : new String[] {"a.docx", "a.zip", "a.txt", "stdin", "a.pdf"}) {
            assertThat(read(name, document)).contains("The minister left Quito.");
        }
        Path corpus = Path.of("src/test/resources/org/dateline/article/file");
        for (String file :
                new String[] {"letter.eml", "feed.rss", "feed.atom", "rdf.xml", "saved.mhtml", "crawl.warc"}) {
            byte[] bytes = Files.readAllBytes(corpus.resolve(file));
            String named = read(file, bytes);
            String id = file.substring(0, file.indexOf('.'));
            assertThat(read(id, bytes)).isEqualTo(named.replace("! " + file, "! " + id));
        }
    }

    @Test
    void whatIsNotReadIsToldByWhatItIs() throws IOException {
        assertThat(read("a.zip", Zips.of("a.png", "x"))).contains("holds no articles");
        assertThat(read("a.xlsx", Zips.of("[Content_Types].xml", "x", "xl/workbook.xml", "x")))
                .contains("save it as .docx");
        assertThat(read("a.docx", Zips.of("b.txt", "x"))).contains("holds no Word document");
        assertThat(read("a.pdf", "<!doctype html><p>Sign in to read on.".getBytes(StandardCharsets.UTF_8)))
                .contains("Sign in to read on.");
        assertThat(read("a.pdf", "Not found".getBytes(StandardCharsets.UTF_8))).contains("is no .pdf file");
        assertThat(read("a.doc", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                }))
                .contains("save it as .docx or .eml");
        assertThat(read("a.rtf", "{\\rtf1 He left.}".getBytes(StandardCharsets.UTF_8)))
                .contains("rich text");
    }

    @Test
    void aZipThatWasCutOffGivesWhatIsWhole() throws IOException {
        byte[] zip = Zips.of("a.txt", "The minister landed in Lima.", "b.txt", "The minister left Quito.");
        byte[] cut = Arrays.copyOf(zip, zip.length * 2 / 5);
        assertThat(read("a.zip", cut)).contains("landed in Lima", "was cut off");
    }

    @Test
    void filesWhoseSizeStandsBehindThemAreRead() throws IOException {
        byte[] zip = Zips.withSizesBehind("a.txt", "The minister landed in Lima.", "b.txt", "The minister left Quito.");
        assertThat(ArticleReader.read("a.zip", zip).articles())
                .extracting(article -> article.text().strip())
                .containsExactly("The minister landed in Lima.", "The minister left Quito.");
    }

    static String read(String name, byte[] bytes) throws IOException {
        ReadResult result = ArticleReader.read(name, bytes);
        return FormatsTest.shown(result);
    }
}
