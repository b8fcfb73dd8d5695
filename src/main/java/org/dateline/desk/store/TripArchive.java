package org.dateline.desk.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.decision.file.CorrectionsWriter;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.Publication;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.WatchedFeed;

/**
 * A trip as one ZIP, which unpacked is a folder as Dateline reads it: its articles and {@code corrections.json}. Beside them, what such a
 * folder doesn't know: {@code hidden/} with the articles that are left out, and {@code history.json}.
 */
final class TripArchive {
    static final String HISTORY = "history.json";
    static final String HIDDEN = "hidden/";
    static final int VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Articles articles;

    /**
     * What a ZIP is made of.
     *
     * @param articles all of the trip's
     */
    record Contents(
            DeskTrip trip,
            List<StoredArticle> articles,
            List<LoggedDecision> decisions,
            List<Publication> publications,
            List<WatchedFeed> feeds) {}

    TripArchive(Articles articles) {
        this.articles = articles;
    }

    /** Equal contents give equal bytes: entries carry the times at which they were taken in, or none. */
    void write(Contents contents, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        begin(zip, HISTORY, contents.trip().created());
        history(contents, text);
        text.flush();
        begin(zip, CorrectionsReader.NAME, contents.trip().created());
        CorrectionsWriter.write(
                contents.decisions().stream().map(LoggedDecision::decision).toList(), text);
        text.flush();
        for (StoredArticle article : contents.articles()) {
            begin(zip, (article.hidden() ? HIDDEN : "") + article.name(), article.taken());
            zip.write(articles.bytes(article.id()));
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    private static void history(Contents contents, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("slug", contents.trip().slug());
            json.writeStringField("title", contents.trip().title());
            json.writeArrayFieldStart("articles");
            for (StoredArticle article : contents.articles()) {
                article(json, article);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("publications");
            for (Publication publication : contents.publications()) {
                publication(json, publication, contents.articles());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("feeds");
            for (WatchedFeed feed : contents.feeds()) {
                json.writeString(feed.address());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void article(JsonGenerator json, StoredArticle article) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", article.name());
        json.writeStringField("mediaType", article.mediaType());
        if (article.address().isPresent()) {
            json.writeStringField("address", article.address().get());
        }
        json.writeStringField("taken", article.taken().toString());
        json.writeStringField("sha256", article.digest());
        json.writeEndObject();
    }

    private static void publication(JsonGenerator json, Publication publication, List<StoredArticle> articles)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", publication.number());
        json.writeStringField("note", publication.note());
        json.writeStringField("who", publication.actor().name());
        json.writeStringField("made", publication.made().toString());
        json.writeStringField("visibleFrom", publication.visibleFrom().toString());
        json.writeNumberField("decisions", publication.version());
        json.writeArrayFieldStart("articles");
        for (StoredArticle article : articles) {
            if (publication.articles().contains(article.id())) {
                json.writeString(article.name());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
