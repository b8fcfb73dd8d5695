package org.dateline.decision;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;

/**
 * A place in an article's text that is found again after the text around it has changed: by its words and those around them, and of
 * several such places by where it stood. So W3C's Web Annotation Data Model ties a note to a text (TextQuoteSelector,
 * TextPositionSelector).
 *
 * @param article the article's id
 * @param start where the quote stood, in UTF-16 code units; empty where nobody noted it
 * @param before some of the text before it
 * @param after some of the text behind it
 * @param reads what was read of it, where one sentence tells of several things
 */
public record Quotation(
        String article, OptionalInt start, String quote, String before, String after, Optional<Reads> reads) {
    /** So many letters of the text around a quote tell it from others. */
    private static final int CONTEXT = 32;

    public Quotation {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a quotation needs words");
        }
    }

    /** What a claim is read as. */
    public record Reads(EventKind kind, Optional<String> date, Optional<String> place) {
        static Reads of(Claim claim) {
            return new Reads(claim.kind(), claim.dateText(), claim.placeText());
        }

        /** How much of it both have, from 0 to 3. */
        int agreement(Reads other) {
            return (kind == other.kind ? 1 : 0)
                    + (date.equals(other.date) ? 1 : 0)
                    + (place.equals(other.place) ? 1 : 0);
        }
    }

    /**
     * Where a claim stands.
     *
     * @param text of its article
     */
    public static Quotation of(Claim claim, String text) {
        Span span = claim.span();
        return new Quotation(
                claim.article(),
                OptionalInt.of(span.start()),
                claim.quote(),
                text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()),
                text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))),
                Optional.of(Reads.of(claim)));
    }

    /** The position, moved back out of a pair of surrogates. */
    private static int whole(String text, int at) {
        boolean split = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }
}
