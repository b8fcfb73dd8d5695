package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.pipeline.Reading;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.time.When;
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
        List<ToponymDocument> toponyms,
        Optional<String> publishedWhy) {

    /**
     * Why a date has its value.
     *
     * @param rule the grammar's rule that found it, by its name in rules.txt
     * @param anchor what it was counted from ("published 2025-10-26"); null where it needs nothing
     */
    public record DateWhy(String rule, @Nullable String anchor) {}

    /**
     * Why a name is taken for a place, and for this one.
     *
     * @param confidence of the choice, in [0, 1]
     * @param runnersUp the other places it may be, likelier first
     */
    public record PlaceWhy(String rule, double confidence, List<PlaceDocument> runnersUp) {}

    /** A date expression, by TimeML TIMEX3. */
    public record TimexDocument(
            int start,
            int end,
            String text,
            String type,
            String value,
            @Nullable String mod,
            @Nullable String edtf,
            @Nullable String zone,
            @Nullable DateConflictDocument conflict,

            Optional<DateWhy> why)
            implements Json.Told {
        @Override
        public void fields(JsonGenerator json) throws IOException {
            json.writeNumberField("start", start);
            json.writeNumberField("end", end);
            json.writeStringField("text", text);
            json.writeStringField("type", type);
            json.writeStringField("value", value);
            json.writeStringField("mod", mod);
            json.writeStringField("edtf", edtf);
            json.writeStringField("zone", zone);
            Json.any("conflict", conflict, json);
            Json.optional("why", why, json);
        }

        static TimexDocument of(DateMention mention, boolean explain) {
            return new TimexDocument(
                    mention.span().start(),
                    mention.span().end(),
                    mention.text(),
                    mention.type().name(),
                    mention.value(),
                    mention.mod().orElse(null),
                    Notation.edtf(mention.when()),
                    mention.when() instanceof When.Day day
                            ? day.offset().map(ZoneOffset::getId).orElse(null)
                            : null,
                    mention.conflict().map(DateConflictDocument::of).orElse(null),
                    explain
                            ? Optional.of(
                                    new DateWhy(mention.rule(), mention.anchor().orElse(null)))
                            : Optional.empty());
        }
    }

    /** What is wrong with a date. */
    public record DateConflictDocument(String kind, String message, List<String> candidates) {
        static DateConflictDocument of(DateConflict conflict) {
            return new DateConflictDocument(
                    Notation.name(conflict.kind()),
                    ConflictText.of(conflict),
                    conflict.candidates().stream().map(When::edtf).toList());
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
            @Nullable Long geonameid,

            Optional<PlaceWhy> why)
            implements Json.Told {
        @Override
        public void fields(JsonGenerator json) throws IOException {
            json.writeNumberField("start", start);
            json.writeNumberField("end", end);
            json.writeStringField("text", text);
            json.writeStringField("name", name);
            json.writeStringField("kind", kind);
            json.writeStringField("role", role);
            json.writeStringField("country", country);
            Json.any("lat", lat, json);
            Json.any("lon", lon, json);
            Json.any("geonameid", geonameid, json);
            Json.optional("why", why, json);
        }

        static ToponymDocument of(PlaceMention mention, boolean explain) {
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
                    known == null ? null : known.geonameid(),
                    explain ? Optional.of(why(mention)) : Optional.empty());
        }

        private static PlaceWhy why(PlaceMention mention) {
            return new PlaceWhy(
                    mention.rule(),
                    mention.confidence(),
                    mention.runnersUp().stream().map(PlaceDocument::of).toList());
        }
    }

    /**
     * What was read in an article.
     *
     * @param explain whether to tell the rule and the anchor of each date, and the rule, the confidence and the
     *     runners-up of each place
     */
    public static AnnotationDocument of(Reading reading, boolean explain) {
        Article article = reading.article();
        return new AnnotationDocument(
                article.id(),
                article.published().date().map(Object::toString).orElse(null),
                Notation.name(article.published().from()),
                reading.dates().stream()
                        .map(date -> TimexDocument.of(date, explain))
                        .toList(),
                reading.places().stream()
                        .map(place -> ToponymDocument.of(place, explain))
                        .toList(),
                explain ? Optional.of(article.published().evidence()) : Optional.empty());
    }
}
