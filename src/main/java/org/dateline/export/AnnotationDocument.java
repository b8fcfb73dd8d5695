package org.dateline.export;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.pipeline.Reading;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * An article's dates and places as one line of JSON. Offsets count UTF-16 code units, end exclusive.
 *
 * <pre>{@code
 * {"doc":"a","published":"2025-10-26","publishedFrom":"given",
 *  "timex":[{"start":12,"end":18,"text":"Sunday","type":"DATE","value":"2025-10-26", …
 * }</pre>
 */
public record AnnotationDocument(
        String doc,
        @Nullable String published,
        String publishedFrom,
        List<TimexDocument> timex,
        List<ToponymDocument> toponyms) {

    /** A date expression, by TimeML TIMEX3. */
    public record TimexDocument(
            int start,
            int end,
            String text,
            String type,
            String value,
            @Nullable String mod,
            @Nullable String edtf,
            @Nullable DateConflictDocument conflict) {
        static TimexDocument of(DateMention mention) {
            return new TimexDocument(
                    mention.span().start(),
                    mention.span().end(),
                    mention.text(),
                    mention.type().name(),
                    mention.value(),
                    mention.mod().orElse(null),
                    Notation.edtf(mention.when()),
                    mention.conflict().map(DateConflictDocument::of).orElse(null));
        }
    }

    /** What is wrong with a date. */
    public record DateConflictDocument(String kind, String message, List<String> candidates) {
        static DateConflictDocument of(DateConflict conflict) {
            return new DateConflictDocument(Notation.name(conflict.kind()), conflict.message(), conflict.candidates());
        }
    }

    /** A place's name; the place's fields are null where the name is surely a place's but is not known. */
    public record ToponymDocument(
            int start,
            int end,
            String text,
            @Nullable String name,
            @Nullable String kind,
            String role,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Long geonameid) {
        static ToponymDocument of(PlaceMention mention) {
            @Nullable Place place = mention.place().orElse(null);
            @Nullable PlaceDocument known = place == null ? null : PlaceDocument.of(place);
            return new ToponymDocument(
                    mention.span().start(),
                    mention.span().end(),
                    mention.text(),
                    known == null ? null : known.name(),
                    known == null ? null : known.kind(),
                    Notation.name(mention.role()),
                    known == null ? null : known.country(),
                    known == null ? null : known.lat(),
                    known == null ? null : known.lon(),
                    known == null ? null : known.geonameid());
        }
    }

    public static AnnotationDocument of(Reading reading) {
        Article article = reading.article();
        return new AnnotationDocument(
                article.id(),
                article.published().date().map(Object::toString).orElse(null),
                Notation.name(article.published().from()),
                reading.dates().stream().map(TimexDocument::of).toList(),
                reading.places().stream().map(ToponymDocument::of).toList());
    }
}
