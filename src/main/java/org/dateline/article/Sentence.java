package org.dateline.article;

import static java.util.Objects.requireNonNull;

/** One statement of an article: a sentence of prose, a heading, an item of a list or a line of a schedule. Three numbers, since many are kept. */
public final class Sentence {
    private static final Kind[] KINDS = Kind.values();
    private static final int KIND_BITS = 3;

    private final int start;
    private final int end;

    /** The number of the paragraph, with that of the kind in the last bits. */
    private final int place;

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

    /**
     * A sentence.
     *
     * @param span where it stands, without surrounding white space
     * @param kind what it is on the page
     * @param paragraph number of its paragraph (a block of lines without a blank line, or one line that stands
     *     for itself), counted from 0
     */
    public Sentence(Span span, Kind kind, int paragraph) {
        this.start = span.start();
        this.end = span.end();
        this.place = paragraph << KIND_BITS | requireNonNull(kind).ordinal();
    }

    /** Where it starts in the text. */
    public int start() {
        return start;
    }

    /** Where it ends in the text, exclusive. */
    public int end() {
        return end;
    }

    /** Where it stands; made anew for each who asks. */
    public Span span() {
        return new Span(start, end);
    }

    public Kind kind() {
        return KINDS[place & (1 << KIND_BITS) - 1];
    }

    public int paragraph() {
        return place >>> KIND_BITS;
    }

    /** Whether the article itself says this (furniture and bylines are the site's). */
    public boolean isArticle() {
        return kind() != Kind.FURNITURE && kind() != Kind.BYLINE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that && start == that.start && end == that.end && place == that.place;
    }

    @Override
    public int hashCode() {
        return (start * 31 + end) * 31 + place;
    }

    @Override
    public String toString() {
        return kind() + " [" + start + ", " + end + ")";
    }
}
