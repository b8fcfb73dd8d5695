package org.dateline.article;

import static java.util.Objects.requireNonNull;

/**
 * One statement of an article: a sentence of prose, a heading, an item of a list or a line of a schedule.
 *
 * @param span where it stands, without surrounding white space
 * @param kind what it is on the page
 * @param paragraph number of its paragraph (a block of lines without a blank line, or one line that stands
 *     for itself), counted from 0
 */
public record Sentence(Span span, Kind kind, int paragraph) {
    /** What a sentence is on the page. */
    public enum Kind {
        /** The article's headline, repeated in the text. */
        TITLE,
        /** A line that names what follows: "Talks in the north", "Thursday, March 7 (Lima)". */
        HEADING,
        /** Running text. */
        PROSE,
        /** An item of a list or schedule, with or without a bullet. */
        ITEM,
        /** The article's own date line or byline: "25 October 2025 at 17:54". */
        BYLINE,
        /** Site furniture, which is not the article: "Share:", "Subscribe now". */
        FURNITURE
    }

    public Sentence {
        requireNonNull(span);
        requireNonNull(kind);
    }

    /** Whether the article itself says this (furniture and bylines are the site's). */
    public boolean isArticle() {
        return kind != Kind.FURNITURE && kind != Kind.BYLINE;
    }
}
