package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.junit.jupiter.api.Test;

class ArticlePartsTest {
    private static final String LINE =
            "{\"text\": \"Ada Miller arrived in Lima on Monday. Señora Oram will fly to Quito on Wednesday. %d\"}\n";

    @Test
    void partsHoldWhatTheWholeHolds() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; lines.length() < 3 * ArticleParts.PART; i++) {
            lines.append(i % 5000 == 77 ? "not JSON\n" : i % 5000 == 78 ? "\n" : String.format(LINE, i));
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        List<ReadResult> parts = parts("news.jsonl", bytes);
        ReadResult whole = ArticleReader.read("news.jsonl", bytes);
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(articles(parts)).isEqualTo(whole.articles());
        assertThat(faults(parts)).isEqualTo(whole.faults()).isNotEmpty();
    }

    @Test
    void aLineIsNeverParted() throws IOException {
        String text = "Ada Miller arrived in Lima. ".repeat(ArticleParts.PART / 10);
        byte[] bytes = (String.format(LINE, 1) + "{\"text\": \"" + text + "\"}\n" + String.format(LINE, 3))
                .getBytes(StandardCharsets.UTF_8);
        List<Article> articles = articles(parts("news.jsonl", bytes));
        assertThat(articles).extracting(Article::id).containsExactly("news-1", "news-2", "news-3");
        assertThat(articles.get(1).text()).isEqualTo(text);
    }

    @Test
    void lettersOfTwoBytesAndOtherFormatsAreReadWhole() throws IOException {
        String lines = String.format(LINE, 1).repeat(ArticleParts.PART / 80);
        assertThat(parts("news.jsonl", lines.getBytes(Charset.forName("UTF-16"))))
                .hasSize(1);
        assertThat(parts("news.txt", lines.getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    private static List<ReadResult> parts(String name, byte[] bytes) throws IOException {
        List<ReadResult> parts = new ArrayList<>();
        ArticleReader.readPieces(name, new ByteArrayInputStream(bytes), new Pieces() {
            @Override
            public void read(ReadResult result) {
                parts.add(result);
            }

            @Override
            public void unread(Supplier<ReadResult> piece) {
                parts.add(piece.get());
            }
        });
        return parts;
    }

    private static List<Article> articles(List<ReadResult> parts) {
        return parts.stream().flatMap(part -> part.articles().stream()).toList();
    }

    private static List<ReadFault> faults(List<ReadResult> parts) {
        return parts.stream().flatMap(part -> part.faults().stream()).toList();
    }
}
