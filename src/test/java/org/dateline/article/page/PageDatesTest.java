package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.article.Published;
import org.dateline.article.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
    private static final String TEXT =
            "<p>The minister landed in Lima, and met the president at the palace in the evening.</p>";

    private static Published published(String head, String body) throws Unreadable {
        String html = "<html><head><title>Minister tours the Andes</title>" + head + "</head><body>" + body + TEXT
                + "</body></html>";
        return PageReader.read("a", html).published();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <meta property="article:published_time" content="2021-06-07T09:15:00Z">                     | 2021-06-07
        <meta name="datePublished" content="2021-06-07">                                            | 2021-06-07
        <meta name="DC.date.issued" content="7 June 2021">                                          | 2021-06-07
        <meta name="parsely-pub-date" content="20210607T091500Z">                                   | 2021-06-07
        <meta name="timestamp" content="1623057300">                                                | 2021-06-07
        <meta property="article:modified_time" content="2021-06-09">                                | 2021-06-09
        <meta name="article.published" content="2021-06-07"><meta name="date" content="2021-06-09"> | 2021-06-07
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2009-01-01"},{"@type":"NewsArticle","datePublished":"2021-06-07"}]}</script> | 2021-06-07
        <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Another story","datePublished":"2020-02-02"},{"@type":"Article","headline":"Minister tours the Andes","datePublished":"2021-06-07"}]</script> | 2021-06-07
        <script>var page = {"publishedAt": "2021-06-07 09:15"};</script>                            | 2021-06-07
        <link rel="canonical" href="https://example.org/2021/06/07/andes">                          | 2021-06-07
        <link rel="canonical" href="https://example.org/2021/06/07/andes"><meta name="date" content="2021-06-08T03:00:00Z"> | 2021-06-07
        <link rel="canonical" href="https://example.org/2021/06/07/andes"><meta name="date" content="2021-09-30">           | 2021-06-07
        <link rel="canonical" href="https://example.org/2021-06-07-andes">                          | 2021-06-07
        <link rel="canonical" href="https://example.org/2021/jun/7/andes">                          | 2021-06-07
        <link rel="canonical" href="https://example.org/20210607/andes">                            | 2021-06-07
        <link rel="canonical" href="https://example.org/article/A2021060709150001">                 |
        <link rel="canonical" href="https://example.org/article/A20210607091500">                   | 2021-06-07
        <link rel="canonical" href="https://example.org/2021/06/12-ministers-tour-the-andes">       |
        <link rel="canonical" href="https://example.org/2021/06/12-ministers-tour-the-andes"><meta name="date" content="2021-06-17"> | 2021-06-17
        <meta name="date" content="2021-02-30">                                                     |
        <script type="application/ld+json">{"@type":"WebPage","datePublished":"2021-06-07"}</script>| 2021-06-07
        <meta property="my-site:publishing_time" content="2021-06-07 09:15">                        | 2021-06-07
        <meta name="event-start-date" content="2021-06-07">                                         |
        <meta name="pub-unpublished-until" content="2021-06-07">                                    |
        <script>window.state = {story: {firstPublishDate: 1623057300000, viewed: 1623999999}};</script> | 2021-06-07
        <script>var user = {"birthDate": "1993-02-03", "sessionStart": "2021-06-11"};</script>      |
        <meta name="date" content="Mon Jun 07 09:15:00 EST 2021">                                   | 2021-06-07
        <meta name="date" content="07-Jun-2021">                                                    | 2021-06-07
        """)
    void readsWhatIsStatedForMachines(String head, LocalDate expected) throws Unreadable {
        assertThat(published(head, "").date().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <h1>Minister tours the Andes</h1><span class="entry-date">June 7, 2021</span>               | 2021-06-07
        <h1>Minister tours the Andes</h1><div class="posted-on">7 juin 2021</div>                   | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="byline">Von Ada Miller, 7. Juni 2021</p>         | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">07.06.2021</p>                             | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">07.06.21</p>                               | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 de junio de 2021</p>                     | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 giugno 2021</p>                          | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 juni 2021</p>                            | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 de junho de 2021</p>                     | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">2021년 6월 7일</p>                          | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">06/07/2021</p>                             |
        <h1>Minister tours the Andes</h1><p class="date">06/07/2021</p><p class="comment">06/21/2021</p> | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">07/06/2021</p><p class="comment">21/06/2021</p> | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">06/07/2021</p><p>Some write 21/06/2021 and others write 06/22/2021, which tells nothing of how the day above this line is to be read.</p> |
        <h1>Minister tours the Andes</h1><p class="date">2021. június 7.</p>                        | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">2021 m. birželio 7 d.</p>                  | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">junio 7 de 2021</p>                        | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 जून 2021</p>                             | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">٧ يونيو ٢٠٢١</p>                           | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 มิถุนายน 2564</p>                        | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">Stand: 07.06.2021 18:00 Uhr</p>            | 2021-06-07
        <h1>Minister tours the Andes<br><small>07.06.2021 • Politics, South America, the Andes and all the countries of the region</small></h1> | 2021-06-07
        <div class="article-header_date">June 7, 2021</div><h1>Minister tours the Andes</h1>        | 2021-06-07
        <div class="page-header_date">June 11, 2021</div><h1>Minister tours the Andes</h1>          |
        <h1>Minister tours the Andes</h1><span class="updated" title="2021-06-07T18:52:11+00:00"></span> | 2021-06-07
        <h1>Minister tours the Andes</h1><span property="dc:date dc:created" content="2021-06-07T09:00:00+02:00">Monday</span> | 2021-06-07
        <h1>Minister tours the Andes</h1><div data-story-published="2021/06/07">Monday</div>        | 2021-06-07
        <h1>Minister tours the Andes</h1><p>Copyright © 2021 Harbour Herald</p>                     |
        <h1>Minister tours the Andes</h1><p>Updated: 9 June 2021 Published: 7 June 2021</p>         | 2021-06-07
        <h1>Minister tours the Andes</h1><abbr class="published" title="2021-06-07">Monday</abbr>   | 2021-06-07
        <h1>Minister tours the Andes</h1><time datetime="2021-06-07T09:15">Monday</time>            | 2021-06-07
        <h1>Minister tours the Andes</h1><p class="date">7 حزيران / يونيو 2021</p>                  | 2021-06-07
        <time>7 June 2021</time><h1>Minister tours the Andes</h1><ul><li><time>1 May 2021</time> A road reopens</li><li><time>2 May 2021</time> A mine shuts</li><li><time>3 May 2021</time> A mill burns</li></ul> | 2021-06-07
        <header><div class="date">Friday, June 11, 2021</div></header><h1>Minister tours the Andes</h1><div class="date">June 7, 2021</div> | 2021-06-07
        <h1>Minister tours the Andes</h1><div class="sidebar"><p class="date">June 11, 2021</p></div><p class="date">June 7, 2021</p> | 2021-06-07
        """)
    void readsWhatIsShown(String body, LocalDate expected) throws Unreadable {
        assertThat(published("", body).date().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <meta name="date" content="2021-06-08T02:00:00Z"> | <h1>Minister tours the Andes</h1><p class="date">June 7, 2021</p> | 2021-06-07 | DATELINE
        <meta name="pubdate" content="2021-06-08T02:00:00Z"> | <h1>Minister tours the Andes</h1><p class="date">June 3, 2021</p> | 2021-06-08 | METADATA
        <meta name="date" content="2021-06-02T02:00:00Z"> | <h1>Minister tours the Andes</h1><p class="date">June 3, 2021</p> | 2021-06-03 | DATELINE
        <meta name="dcterms.created" content="2021-06-02"> | <h1>Minister tours the Andes</h1><p class="date">June 3, 2021</p> | 2021-06-03 | DATELINE
        <meta name="date" content="2021-06-02"> | <h1>Minister tours the Andes</h1><p class="date">Updated June 3, 2021</p> | 2021-06-02 | METADATA
        <meta name="date" content="2021-06-02"> | <div class="date">June 11, 2021</div><h1>Minister tours the Andes</h1> | 2021-06-02 | METADATA
        <meta name="date" content="2021-06-08T02:00:00Z"> | <h1>Minister tours the Andes</h1><p>June 7, 2021, 11:15 PM</p> | 2021-06-07 | DATELINE
        <link rel="canonical" href="https://example.org/2021/06/07/andes"><meta name="pubdate" content="2021-06-08T02:00:00Z"> | <h1>Minister tours the Andes</h1><p class="date">June 8, 2021</p> | 2021-06-08 | METADATA
        """)
    void theDayShownDecidesBetweenZones(String head, String body, LocalDate expected, Published.From from)
            throws Unreadable {
        assertThat(published(head, body).date()).contains(expected);
        assertThat(published(head, body).from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"timezone":"America/Lima"}                                     | 2021-06-07
        {"timeZone":{"short":"PET","long":"America/Lima"}}              | 2021-06-07
        var timezone = 'America/Lima';                                  | 2021-06-07
        {"timezone":"America/Lima","reader":{"timezone":"Asia/Tokyo"}}  | 2021-06-08
        {"timezone":"America/Atlantis_City"}                            | 2021-06-08
        {"place":"America/Lima"}                                        | 2021-06-08
        """)
    void aStampInUniversalTimeIsOfTheDayAtThePaper(String script, LocalDate expected) throws Unreadable {
        String stamp = "<meta property='article:published_time' content='2021-06-08T02:54:29.000Z'>";
        assertThat(published(stamp + "<script>" + script + "</script>", "").date())
                .contains(expected);
        assertThat(published(
                                stamp.replace("Z'", "+09:00'") + "<script>" + script + "</script>",
                                "<h1>Minister tours the Andes</h1>")
                        .date())
                .contains(LocalDate.of(2021, 6, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <div class="headline__footer"><div class="timestamp">Published 8:00 PM, Mon June 7, 2021</div></div>             | 2021-06-07
        <div class="card-footer article-header"><span class="timestamp">June 7, 2021</span></div>                        | 2021-06-07
        <aside class="meta"><p><time>June 7, 2021</time></p></aside>                                                     | 2021-06-07
        <aside><ul class="content-meta"><li class="date">June 7, 2021</li></ul></aside>                                  | 2021-06-07
        <h3 class="teaser-meta">June 7, 2021</h3>                                                                        | 2021-06-07
        <p><span class="text-date">June 7, 2021.</span> The minister left in the morning, with two aides and a guard.</p> | 2021-06-07
        <dl><dt>Published</dt><dd>June 7, 2021</dd></dl>                                                                 | 2021-06-07
        <table><tr><td>Posted on</td><td>June 7, 2021</td></tr></table>                                                  | 2021-06-07
        <p class="date">Joined: May 3, 2009</p><p class="date">June 7, 2021</p>                                          | 2021-06-07
        <dl class="dates"><dt>Effective date</dt><dd>June 3, 2021</dd><dt>Published</dt><dd>June 7, 2021</dd></dl>       | 2021-06-07
        <aside><a href="/mine"><time>May 5, 2021</time> A mine shuts</a></aside><p class="date">June 7, 2021</p>         | 2021-06-07
        <div class="related"><p class="date">May 5, 2021</p></div><p class="date">June 7, 2021</p>                       | 2021-06-07
        <p class="date">Member since May 3, 2009</p>                                                                     |
        <p class="date">It is currently June 11, 2021, 7:22 pm</p>                                                       |
        <p class="date">Deadline: June 30, 2021</p>                                                                      |
        <div class="today">Friday, June 11, 2021</div>                                                                   |
        """)
    void partsBelowTheHeadlineAreToldApart(String below, LocalDate expected) throws Unreadable {
        assertThat(published("", "<h1>Minister tours the Andes</h1>" + below)
                        .date()
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void whatHoldsMostOfThePageIsThePage() throws Unreadable {
        String body = "<h1>The Harbour Herald</h1><div class='layout-right-sidebar'><p class='date'>June 7, 2021</p>"
                + TEXT.repeat(5) + "</div>";
        assertThat(published("", body).date()).contains(LocalDate.of(2021, 6, 7));
    }

    @Test
    void theDayOnWhichAPageWasArchivedIsNotItsOwn() throws Unreadable {
        String head = "<link rel='canonical' href='https://web.archive.org/web/20230218174457/http://example.org/%s'>";
        assertThat(published(head.formatted("2021/06/07/andes"), "").date()).contains(LocalDate.of(2021, 6, 7));
        assertThat(published(head.formatted("andes"), "").date()).isEmpty();
    }

    private static final String CAME_OUT_AND_CHANGED =
            "<meta property='article:published_time' content='2021-06-07T09:00:00Z'><meta"
                    + " property='article:modified_time' content='2021-09-30T09:00:00Z'>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p class="date">Updated September 30, 2021</p>  | 2021-06-07
        <p class="date">September 30, 2021</p>          | 2021-09-30
        <p class="date">October 2, 2021</p>             | 2021-06-07
        <p class="date">June 7, 2021</p>                | 2021-06-07
        <p>Nothing</p>                                  | 2021-06-07
        """)
    void aChangeCountsWhereThePageShowsItAsItsDay(String line, LocalDate expected) throws Unreadable {
        assertThat(published(CAME_OUT_AND_CHANGED, "<h1>Minister tours the Andes</h1>" + line)
                        .date())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'June 7, 2021',2021-06-07",
        "'August 19, 2021',2021-08-19",
        "'Updated June 8, 2021',2021-08-19",
        "'July 1, 2021',2021-08-19"
    })
    void ofStatementsThatDisagreeTheOneThatIsShownStands(String shown, LocalDate expected) throws Unreadable {
        String head = """
            <meta property="article:published_time" content="2021-08-19">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-06-07"}</script>\
            """;
        assertThat(published(head, "<h1>Minister tours the Andes</h1><p class='date'>" + shown + "</p>")
                        .date())
                .contains(expected);
    }

    @Test
    void aChangeOnTheNextDayIsNoOtherZone() throws Unreadable {
        String head = "<meta property='article:published_time' content='2021-06-07T21:00:00Z'>";
        assertThat(published(head, "<h1>Minister tours the Andes</h1><p>Updated June 8, 2021 4:04 AM</p>")
                        .date())
                .contains(LocalDate.of(2021, 6, 7));
    }
}
