package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, reading ends, throws nothing, and every span holds what it says. */
class FuzzTest {
    private static final DateReader READER = Loaded.dates();
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2024, 2, 29), Published.From.GIVEN, "the test");
    private static final String[] PIECES = {
        "Monday",
        "May",
        "31",
        "2024",
        "29",
        "February",
        ",",
        ".",
        "-",
        "–",
        "—",
        "(",
        ")",
        "'",
        "’",
        "s",
        "th",
        "st",
        "the",
        "of",
        "last",
        "next",
        "this",
        "following",
        "day",
        "days",
        "week",
        "year",
        "ago",
        "later",
        "earlier",
        "quarter",
        "third",
        "second",
        "half",
        "and",
        "a",
        "to",
        "from",
        "between",
        "17:54",
        "p.m.",
        "UTC",
        "noon",
        "Christmas",
        "Easter",
        "1980s",
        "'80s",
        "99",
        "00",
        "0",
        "1/2",
        "31/12/2024",
        "2024-13-45",
        "9999-99-99",
        "twenty",
        "hundred",
        "thousand",
        "nineteen",
        "night",
        "morning",
        "every",
        "weekend",
        "summer",
        "\n",
        "\n\n",
        "\u00A0",
        "\uD83D\uDE00",
        "\uD83D",
        "will",
        "said",
        "in",
        "on",
        "now",
        "century",
        "decade",
        "month",
        "million",
        "99999999999999999999",
        "first",
        "year-ago",
        "-old",
        "Q3",
        "XII",
        "I",
        "٣",
        "İ",
        "ß"
    };

    @Test
    void survivesWordsOfDatesInAnyOrder() {
        Random random = new Random(42);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    @Test
    void survivesAnyCharacters() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
            }
            check(text.toString());
        }
    }

    /** Memory asked for is the measure of work, which no other program's load can change: ten times a line may cost forty. */
    @ParameterizedTest
    @ValueSource(strings = {"a ", "1 ", "May ", "the ", "hundred ", "1-", "1/", "1:", "Monday ", "'", "Day 1 "})
    void theWorkOnALongLineOfOneKindGrowsWithItsLength(String piece) {
        long some = work(piece.repeat(20_000 / piece.length()));
        long tenTimes = work(piece.repeat(200_000 / piece.length()));
        assertThat(tenTimes).isLessThan(40 * some);
    }

    private static long work(String text) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        check(text);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void readsTheSameInTurkishAndFarAway() {
        String text =
                "DİYARBAKIR, FRIDAY, MAY 3 — It will open on FRIDAY, JUNE 14, 2024 at 9 A.M., said Irina I. on Monday.";
        List<DateMention> here = READER.read(ArticleText.of("a", PUBLISHED, text), PUBLISHED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            DateReader there = DateReader.load();
            assertThat(there.read(ArticleText.of("a", PUBLISHED, text), PUBLISHED))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).extracting(DateMention::value).contains("2024-06-14T09:00");
    }

    private static void check(String text) {
        Article article = ArticleText.of("fuzz", PUBLISHED, text);
        List<DateExpression> expressions = READER.find(article);
        for (Published published : List.of(PUBLISHED, Published.UNKNOWN)) {
            int last = 0;
            for (DateMention mention : READER.resolve(article, expressions, published)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(mention.text()).isEqualTo(mention.span().in(text)).isNotBlank();
                assertThat(mention.value()).isNotBlank();
                last = mention.span().end();
            }
        }
    }
}
