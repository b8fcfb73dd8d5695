package org.dateline.article;

/**
 * A stretch of an article's text, in UTF-16 code units, end exclusive.
 *
 * <p>{@code new Span(3, 7).in("on Monday")} is {@code "Mond"}.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Asked very often, and quicker than what Java makes for a record. */
    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    /** Earlier first; of two that start together, the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
