package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static Article one(String name, String content) {
        ReadResult result = ArticleReader.read(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(result.faults()).isEmpty();
        assertThat(result.articles()).hasSize(1);
        return result.articles().get(0);
    }

    @Test
    void readsTheHeaderBlockAsMetadata() {
        Article article = one("trips/lima.txt", """
            Title: Minister tours the Andes
            Source: example.org (Wire)
            URL: https://example.org/lima
            Published: 2023-03-04 (evening)

            The minister landed in Lima on Friday.
            """);
        assertThat(article.id()).isEqualTo("lima");
        assertThat(article.title()).contains("Minister tours the Andes");
        assertThat(article.source()).contains("example.org (Wire)");
        assertThat(article.published())
                .isEqualTo(Published.of(LocalDate.of(2023, 3, 4), Published.From.GIVEN, "2023-03-04 (evening)"));
        assertThat(article.text()).isEqualTo("The minister landed in Lima on Friday.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2023-03-04T22:00:00Z        | 2023-03-04
        4 March 2023 at 17:54       | 2023-03-04
        Sat, March 4th, 2023        | 2023-03-04
        Sept. 4, 2023               | 2023-09-04
        not shown                   |
        March 2023                  |
        03/04/2023                  |
        2023-02-30                  |
        """)
    void readsTheDateThatAHeaderStates(String value, LocalDate expected) {
        Article article = one("a.txt", "Published: " + value + "\n\nText.");
        assertThat(article.published().date().orElse(null)).isEqualTo(expected);
    }

    /** Its address is kept as it is written: who shows it looks at it. A caption at the top of a text is none. */
    @Test
    void readsThePictureThatAnArticleOpensWith() {
        assertThat(one("a.txt", "Title: Rain\nPicture: https://media.example/a.jpg\n\nText.")
                        .picture())
                .contains("https://media.example/a.jpg");
        assertThat(one("a.jsonl", "{\"text\":\"Text.\",\"picture\":\"https://media.example/a.jpg\"}")
                        .picture())
                .contains("https://media.example/a.jpg");
        String page = "<html><head><title>Rain</title><meta property=\"og:image\""
                + " content=\"https://media.example/a.jpg\"></head><body><h1>Rain</h1><p>The queen opened a bridge"
                + " in the north on Monday, and thousands came.</p></body></html>";
        assertThat(one("a.html", page).picture()).contains("https://media.example/a.jpg");
        Article caption = one("a.txt", "Picture: The Wire\n\nThe minister landed in Lima on Friday.");
        assertThat(caption.picture()).isEmpty();
        assertThat(caption.text()).startsWith("Picture: The Wire");
    }

    @Test
    void aQuotedTitleOfFrontMatterMayGoOnInTheNextLine() {
        assertThat(one("a.md", "---\ntitle: \"Remarks in\\\n  \\ Lima by\n  Miller\\_Oram\"\n---\nWe rode on.")
                        .title())
                .contains("Remarks in Lima by Miller Oram");
        assertThat(one("a.md", "---\ntitle: \"Rain\nlocation: Lima\n---\nWe rode on.")
                        .text())
                .contains("We rode on.");
    }

    @Test
    void aPlaceThatAHeaderStatesOpensTheText() {
        assertThat(one("a.txt", "Title: Rain\nLocation: Lima, Peru\nMiles: 72\n\nWe rode on.")
                        .text())
                .isEqualTo("Location: Lima, Peru\n\nWe rode on.");
        assertThat(one("a.md", "---\ntitle: Rain\nlocation: Lima, Peru\n---\nWe rode on.")
                        .text())
                .startsWith("Location: Lima, Peru\n")
                .contains("We rode on.");
        assertThat(one("a.txt", "Title: Rain\nLocation:\n\nWe rode on.").text()).isEqualTo("We rode on.");
    }

    @Test
    void textThatOnlyLooksLikeAHeaderStaysText() {
        assertThat(one("a.txt", "Warning: rain.\n\nMore.").text()).startsWith("Warning");
    }

    @Test
    void findsTitleAndDateLineInPlainText() {
        Article article = one("a.txt", """
            Normal view

            Queen opens bridge in the north

            By Ada Miller, 7 June 2021 at 9:15

            The queen opened a bridge on Monday. Thousands came.
            Share:
            Subscribe now to keep reading
            """);
        assertThat(article.title()).contains("Queen opens bridge in the north");
        assertThat(article.published().from()).isEqualTo(Published.From.DATELINE);
        assertThat(article.published().date()).contains(LocalDate.of(2021, 6, 7));
        assertThat(article.sentences().stream()
                        .filter(Sentence::isArticle)
                        .map(s -> s.span().in(article.text())))
                .containsExactly(
                        "Queen opens bridge in the north", "The queen opened a bridge on Monday.", "Thousands came.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Effective Date",
                "Valid until:",
                "Deadline",
                "Expires",
                "Member since",
                "Date of birth:",
                "Closing date",
                "Start date",
                "Accessed",
                "Gültig bis:"
            })
    void aDateBelowTheWordOfAnotherMatterIsNoDateLine(String label) {
        Article article = ArticleText.of(
                "a",
                Published.UNKNOWN,
                "Miller Mowing Ltd\n\n" + label + "\n\nSaturday, July 25, 2020\n\nThe mill mows.");

        assertThat(article.published().date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published", "The mill moves to its new home", "Deadline passes", "Posted on"})
    void aDateBelowAHeadlineIsADateLine(String line) {
        Article article = ArticleText.of(
                "a",
                Published.UNKNOWN,
                "Miller Mowing Ltd\n\n" + line + "\n\nSaturday, July 25, 2020\n\nThe mill mows.");

        assertThat(article.published().date()).contains(LocalDate.of(2020, 7, 25));
    }

    @Test
    void aSchedulesFirstDayIsNoDateLine() {
        Article article = one(
                "a.txt",
                "The visit, day by day\n\nTuesday, 8 June 2021\n10:00 Arrival\nWednesday, 9 June 2021\n9:00 Talks\n");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
        assertThat(article.sentences()).extracting(Sentence::kind).contains(Sentence.Kind.ITEM, Sentence.Kind.HEADING);
    }

    @Test
    void readsAPage() {
        Article article = one("page.html", """
            <!doctype html><html><head><title>x</title>
            <meta property="og:title" content="King visits &lt;Oslo&gt;">
            <meta property="og:site_name" content="The Paper">
            <script type="application/ld+json">{"@graph":[{"datePublished":"2020-02-01T10:00:00+01:00"}]}</script>
            </head><body><nav>Home</nav><div class="share-bar">Share me</div>
            <article><h1>King visits &lt;Oslo&gt;</h1><p>The king arrived in <b>Oslo</b> on
            Saturday.</p><ul><li>He dines at noon</li></ul><table><tr><td>Sunday</td><td>Bergen</td></tr></table>
            <script>alert(1)</script></article></body></html>
            """);
        assertThat(article.title()).contains("King visits <Oslo>");
        assertThat(article.source()).contains("The Paper");
        assertThat(article.published().date()).contains(LocalDate.of(2020, 2, 1));
        assertThat(article.published().from()).isEqualTo(Published.From.METADATA);
        assertThat(article.text())
                .contains("The king arrived in Oslo on Saturday.\n", "• He dines at noon\n", "Sunday – Bergen\n")
                .doesNotContain("alert", "Share me", "Home");
    }

    @Test
    void readsTheDateInAnAddressWhenNothingBetterIsKnown() {
        Article article =
                one("a.jsonl", "{\"url\":\"https://example.org/2019/05/07/visit\",\"text\":\"He left Monday.\"}");
        assertThat(article.published().date()).contains(LocalDate.of(2019, 5, 7));
        assertThat(article.id()).isEqualTo("a-1");
    }

    @Test
    void oneBadLineLosesNoOther() {
        ReadResult result = ArticleReader.read(
                "a.jsonl",
                "{\"doc\":\"x\",\"text\":\"One.\"}\n{oops\n[1]\n{\"title\":\"t\"}\n\n{\"text\":\"Two.\",\"published\":null}\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(result.articles()).extracting(Article::id).containsExactly("x", "a-6");
        assertThat(result.faults()).extracting(f -> f.line().getAsInt()).containsExactly(2, 3, 4);
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.message()).doesNotContain("Exception"));
    }

    @Test
    void bytesThatAreNoArticleAreTold() {
        assertThat(faultOf(new byte[0])).contains("empty");
        assertThat(faultOf(new byte[] {1, 0, 2, 3})).contains("not text");
        assertThat(faultOf(" \n ".getBytes(StandardCharsets.UTF_8))).contains("white space");
        assertThat(faultOf("Title: x\n\n".getBytes(StandardCharsets.UTF_8))).contains("no text");
        assertThat(ArticleReader.read(java.nio.file.Path.of("no-such-file.txt"))
                        .faults()
                        .get(0)
                        .describe())
                .contains("no-such-file.txt", "does not exist");
    }

    @Test
    void oldEncodingsAreRead() {
        byte[] latin = "S\u00e3o Paulo.".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(ArticleReader.read("a.txt", latin).articles().get(0).text()).isEqualTo("São Paulo.");
        byte[] marked = "\uFEFFHe left.".getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleReader.read("a.txt", marked).articles().get(0).text()).isEqualTo("He left.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1251 | Президент прибыл в Лиму в субботу, и на следующий день он встретился с министром в старом городе. | ru
        ISO-8859-2   | Prezydent przyleciał do Limy w sobotę i spotkał się z ministrem, który nie był w mieście od roku. | pl
        Shift_JIS    | 大統領は土曜日にリマに到着し、翌日に旧市街で大臣と会談した。                                            | ja
        EUC-KR       | 대통령은 토요일 리마에 도착해 다음 날 구시가지에서 장관을 만났다.                                           | ko
        GB18030      | 总统星期六抵达利马，第二天在老城会见了部长，然后他们一起去了机场。                                          | zh
        Big5         | 總統星期六抵達利馬，第二天在老城會見了部長，然後他們一起去了機場。他的家人也在那裡。                          | zh
        UTF-16LE     | The president landed in Lima on Saturday, and met the minister in the old town on the day after.     | en
        UTF-16BE     | The president landed in Lima on Saturday, and met the minister in the old town on the day after.     | en
        """)
    void anEncodingIsToldByTheLanguageThatItGives(String encoding, String text, String language) {
        Article article = ArticleReader.read("a.txt", text.getBytes(java.nio.charset.Charset.forName(encoding)))
                .articles()
                .get(0);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Big5,Big5,總統星期六抵達利馬", "windows-1251,windows-1251,Привет", "ISO-8859-2,ISO-8859-2,Łódź",
        "Shift_JIS,Shift_JIS,リマに到着", "EUC-KR,EUC-KR,대통령은 리마에", "GB18030,GB18030,总统抵达利马",
        "gb2312,GB18030,总统朱镕基㐀", "iso-8859-1,windows-1252,“Lima” – €5", "euc-kr,x-windows-949,똠방각하",
        "UTF-8,windows-1252,Lima", "utf-16,windows-1252,São Paulo é bela",
    })
    void aPageIsReadInTheEncodingThatItDeclares(String declared, String encoding, String words) {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body><p>" + words + "</p></body></html>";
        assertThat(ArticleReader.read("a.html", page.getBytes(java.nio.charset.Charset.forName(encoding)))
                        .articles()
                        .get(0)
                        .text())
                .isEqualTo(words + "\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aMarkTellsMoreThanWhatAPageDeclares(String encoding) {
        String page = "\uFEFF<html><head><meta charset=\"iso-8859-2\"></head><body><p>Łódź</p></body></html>";
        assertThat(ArticleReader.read("a.html", page.getBytes(java.nio.charset.Charset.forName(encoding)))
                        .articles()
                        .get(0)
                        .text())
                .isEqualTo("Łódź\n");
    }

    @Test
    void aStrayByteSpoilsACharacterAndNotTheFile() {
        byte[] text = "“He left for São Paulo”, she said on Monday. Nobody knew. He came back."
                .getBytes(StandardCharsets.UTF_8);
        byte[] spoilt = text.clone();
        spoilt[text.length - 3] = (byte) 0xE9;
        assertThat(ArticleReader.read("a.txt", spoilt).articles().get(0).text()).startsWith("“He left for São Paulo”");
        spoilt[text.length - 3] = 0;
        assertThat(ArticleReader.read("a.txt", spoilt).articles().get(0).text()).startsWith("“He left for São Paulo”");
    }

    @Test
    void whatIsReadAnotherTimeStaysAsItWas() {
        Article article = one(
                "a.jsonl",
                "{\"text\":\"He left Monday.\",\"published\":\"2019-05-07\",\"publishedFrom\":\"metadata\"}");
        assertThat(article.published().from()).isEqualTo(Published.From.METADATA);
    }

    private static String faultOf(byte[] bytes) {
        List<ReadFault> faults = ArticleReader.read("a.txt", bytes).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0).describe();
    }
}
