package org.dateline.web.desk;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.EventForm;
import org.dateline.event.Event;
import org.dateline.export.EventText;
import org.dateline.export.WhenText;

/**
 * A sentence that tells of an event.
 *
 * @param key names it in the form
 * @param read what was read of it
 */
public record ClaimRow(String key, String quote, String article, String source, String read) {
    static List<ClaimRow> of(Draft draft, Event event) {
        return event.claims().stream().map(claim -> of(draft, claim)).toList();
    }

    private static ClaimRow of(Draft draft, Claim claim) {
        String source = draft.read()
                .flatMap(trip -> trip.findReading(claim.article()))
                .map(reading -> name(reading.article()))
                .orElse(claim.article());
        String place = claim.place().map(at -> ", " + EventText.placeName(at)).orElse("");
        return new ClaimRow(
                EventForm.key(claim),
                claim.quote(),
                claim.article(),
                source,
                WhenText.of(claim.when()) + place + ", " + claim.status().name().toLowerCase(java.util.Locale.ROOT));
    }

    static String name(Article article) {
        return article.source().map(source -> source + ", ").orElse("") + "“" + article.displayTitle() + "”"
                + article.published().date().map(day -> " (" + day + ")").orElse("");
    }
}
