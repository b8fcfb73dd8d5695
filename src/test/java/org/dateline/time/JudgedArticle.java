package org.dateline.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;

/**
 * An article whose weekdays were judged by a reader.
 *
 * @param days the days that are meant, by the offset of the weekday's name
 * @param source the file that it is of; empty for a sentence of tense.txt or weekdays.txt, written for the purpose
 * @param weight what its weekdays count in a fit
 */
record JudgedArticle(
        String text,
        List<DateExpression> expressions,
        LocalDate published,
        Map<Integer, LocalDate> days,
        String source,
        double weight) {
    /** A sentence that was written for the purpose weighs so much of one that was found. */
    private static final double OWN = 3;

    private static final int AROUND = 120;
    static final DateFinder FINDER = DateFinder.load();

    boolean isOwn() {
        return source.isEmpty();
    }

    String around(DateExpression expression) {
        int from = Math.max(0, expression.span().start() - AROUND);
        int to = Math.min(text.length(), expression.span().end() + AROUND / 2);
        return (text.substring(from, expression.span().start()) + "[" + expression.text() + "]"
                        + text.substring(expression.span().end(), to))
                .replace('\n', ' ');
    }

    /** The articles of a file, one JSON object a line. */
    static List<JudgedArticle> read(Path file, double weight) throws IOException {
        List<JudgedArticle> judged = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            Map<Integer, LocalDate> days = new TreeMap<>();
            String text = row.get("text").asText();
            for (JsonNode weekday : row.get("weekdays")) {
                String day = weekday.get("day").asText();
                if (day.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    days.put(text.offsetByCodePoints(0, weekday.get("start").asInt()), LocalDate.parse(day));
                }
            }
            judged.add(judged(
                    text,
                    LocalDate.parse(row.get("published").asText()),
                    days,
                    file.getFileName().toString(),
                    weight));
        }
        return judged;
    }

    /** The sentences of tense.txt and weekdays.txt. */
    static List<JudgedArticle> corpus() throws IOException {
        List<JudgedArticle> judged = corpus("tense.txt");
        judged.addAll(corpus("weekdays.txt"));
        return judged;
    }

    private static List<JudgedArticle> corpus(String file) throws IOException {
        List<JudgedArticle> judged = new ArrayList<>();
        Optional<LocalDate> published = Optional.empty();
        for (String line : CorpusTest.lines(file)) {
            if (line.startsWith("published: ")) {
                String day = line.substring("published: ".length());
                published = day.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(day));
            }
            if (line.startsWith("#") || !line.contains(" =>") || published.isEmpty()) {
                continue;
            }
            String marked = line.substring(0, line.indexOf(" =>"));
            String[] values = line.substring(line.indexOf(" =>") + 3).strip().split("; ?");
            Map<Integer, LocalDate> days = new TreeMap<>();
            int at = marked.indexOf('[');
            for (int i = 0; at >= 0; i++) {
                String value = values[i].replaceFirst("^[A-Z]+ ", "");
                if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
                    days.put(at - 2 * i, LocalDate.parse(value.substring(0, 10)));
                }
                at = marked.indexOf('[', at + 1);
            }
            String text = marked.replace("[", "").replace("]", "");
            judged.add(judged(text, published.get(), days, "", OWN));
        }
        return judged;
    }

    private static JudgedArticle judged(
            String text, LocalDate published, Map<Integer, LocalDate> days, String source, double weight) {
        Article article = ArticleText.of("a", Published.of(published, Published.From.GIVEN, "the file"), text);
        return new JudgedArticle(text, Ranges.complete(FINDER.find(article)), published, days, source, weight);
    }
}
