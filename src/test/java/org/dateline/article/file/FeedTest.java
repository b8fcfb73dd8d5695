package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a feed that is watched, whoever wrote it. */
class FeedTest {
    private static Feed read(String xml) throws Unreadable {
        return Feed.read(xml.getBytes(StandardCharsets.UTF_8), 50);
    }

    private static Feed.Item only(String item) throws Unreadable {
        Feed feed = read("<rss version='2.0'><channel><title>Gazette</title>" + item + "</channel></rss>");
        assertThat(feed.items()).hasSize(1);
        return feed.items().get(0);
    }

    @Test
    void anItemOfRssIsReadWithAllThatTellsOfIt() throws Unreadable {
        Feed.Item item = only("<item><title>Kestrel in Lima</title><link> https://news.test/lima </link>"
                + "<guid isPermaLink='false'>tag-7</guid><pubDate>Thu, 08 May 2031 23:30:00 -0500</pubDate>"
                + "<description>&lt;p&gt;She arrived.&lt;/p&gt;</description></item>");
        assertThat(item.id()).contains("tag-7");
        assertThat(item.title()).isEqualTo("Kestrel in Lima");
        assertThat(item.address()).contains("https://news.test/lima");
        assertThat(item.published()).contains(LocalDate.of(2031, 5, 8));
        assertThat(item.text().strip()).isEqualTo("She arrived.");
    }

    @Test
    void anEntryOfAtomIsRead() throws Unreadable {
        Feed feed = read("<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry>"
                + "<id>urn:uuid:1</id><title type='html'>Kestrel &amp;amp; Oram</title>"
                + "<link rel='self' href='https://post.test/1.atom'/><link rel='alternate' href='https://post.test/1'/>"
                + "<updated>2031-05-09T01:00:00Z</updated><summary>They met.</summary></entry></feed>");
        assertThat(feed.title()).isEqualTo("Post");
        assertThat(feed.items())
                .containsExactly(new Feed.Item(
                        Optional.of("urn:uuid:1"),
                        "Kestrel & Oram",
                        Optional.of("https://post.test/1"),
                        Optional.of(LocalDate.of(2031, 5, 9)),
                        feed.items().get(0).text()));
        assertThat(feed.items().get(0).text().strip()).isEqualTo("They met.");
    }

    @Test
    void markupInTitlesIsTextOrNothing() throws Unreadable {
        Feed.Item item = only("<item><title>&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;Lima&lt;/b&gt;</title>"
                + "<description>&lt;img src=x onerror=alert(1)&gt;Told.</description></item>");
        assertThat(item.title()).isEqualTo("Lima");
        assertThat(item.text().strip()).isEqualTo("Told.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript://news.test/%0aalert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "https://news.test/a b",
                "news.test/lima",
            })
    void addressesThatAreNoneOfTheWebAreLeftOut(String address) throws Unreadable {
        assertThat(only("<item><title>Lima</title><link>" + address + "</link></item>")
                        .address())
                .isEmpty();
    }

    @Test
    void entitiesThatAFeedDefinesAreNeitherReadNorFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Zyxomma");
        Feed feed = read("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'><!ENTITY % y SYSTEM 'http://127.0.0.1:1/x.dtd'> %y;]>"
                + "<rss><channel><item><title>A &x; b</title><description>&x;</description></item></channel></rss>");
        assertThat(feed.items()).hasSize(1);
        assertThat(feed.toString()).doesNotContain("Zyxomma");
    }

    @Test
    void entitiesOfEntitiesStayAsTheyAreWritten() throws Unreadable {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'laugh'>");
        for (int i = 1; i < 40; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        Feed feed = read(dtd + "]><rss><channel><item><title>&a39;</title></item></channel></rss>");
        assertThat(feed.items()).extracting(Feed.Item::title).allMatch(title -> title.length() < 100);
    }

    @Test
    void partsWithinPartsWithoutEndAreCutOff() throws Unreadable {
        Feed feed = read("<rss><channel><item><title>Lima</title><description>" + "<a>".repeat(200_000)
                + "</description></item></channel></rss>");
        assertThat(feed.items()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void anItemOfMoreMarkupThanPeopleWriteHasNoText() throws Unreadable {
        Feed.Item item = only("<item><title>Lima</title><link>https://news.test/lima</link><description>"
                + "&lt;i&gt;".repeat(100_001) + "</description></item>");
        assertThat(item.text()).isEmpty();
        assertThat(item.address()).isPresent();
    }

    @Test
    void aFeedOfManyItemsIsReadFromTheFirst() throws Unreadable {
        Feed feed = read("<rss><channel>" + "<item><title>Lima</title></item>".repeat(60) + "</channel></rss>");
        assertThat(feed.items()).hasSize(50);
    }

    @Test
    void aFeedWithoutItemsIsOne() throws Unreadable {
        assertThat(read("<rss><channel><title>Quiet</title></channel></rss>"))
                .isEqualTo(new Feed("Quiet", java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body><p>Lima</p></body></html>", "Lima.", "{}", "<svg/>", "%PDF-1.7", "\0\1\2\3"})
    void whatIsNoFeedIsTold(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class);
    }
}
