package org.dateline.export;

import java.util.Locale;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Rule;
import org.dateline.pipeline.Whereabout;
import org.jspecify.annotations.Nullable;

/**
 * Where an article tells somebody to be, as one line of JSON. Offsets count UTF-16 code units, end exclusive.
 *
 * <pre>{@code
 * {"doc":"a","who":"Ada Miller","person":{"name":"Ada Miller","kind":"person"},
 *  "place":{"name":"Lima", … },"when":"2025-10-26","edtf":"2025-10-26","status":"happened","confidence":0.83,
 *  "rule":"day own, place there","start":12,"end":80,"quote":"Miller landed there on Sunday."}
 * }</pre>
 *
 * @param when the day, month or interval; null where none is told
 * @param rule by which rules of {@link Rule} day and place were found: "day heading, place own"
 * @param start of the quote in the article's text
 */
public record WhereaboutsDocument(
        String doc,
        String who,
        PersonDocument person,
        @Nullable PlaceDocument place,
        @Nullable String when,
        @Nullable String edtf,
        String status,
        double confidence,
        String rule,
        int start,
        int end,
        String quote) {
    /** Whose whereabouts they are. */
    public record PersonDocument(String name, String kind) {}

    public static WhereaboutsDocument of(Whereabout told) {
        Assertion assertion = told.assertion();
        Claim claim = assertion.claim();
        Span span = claim.span();
        String name = told.who().name();
        return new WhereaboutsDocument(
                claim.article(),
                name,
                new PersonDocument(name, Notation.name(told.who().kind())),
                claim.place().map(PlaceDocument::of).orElse(null),
                Notation.value(claim.when()),
                Notation.edtf(claim.when()),
                Notation.name(claim.status()),
                Notation.confidence(told.confidence()),
                "day " + name(assertion.day().rule()) + ", place "
                        + name(assertion.place().rule()),
                span.start(),
                span.end(),
                claim.quote());
    }

    /** {@code HOST_COUNTRY} is "host-country". */
    private static String name(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
