package org.dateline.sentence;

import java.time.LocalDate;
import org.dateline.article.Span;
import org.dateline.time.DateMention;

/**
 * A part of an article that was written on a day of its own: an entry of a diary or log, a letter, a row of a list of
 * shows; or the whole of a post.
 *
 * @param span from its heading to the next
 * @param heading where its day is told: the words in the text, or nothing at the start of the entry
 * @param first the day of the entry
 * @param last the last of its days; mostly the same
 * @param mention its day as a date of the article
 * @param preface whether it is what stands before the first entry: its day counts dates, and dates nothing itself
 */
public record DatedEntry(
        Span span, Span heading, LocalDate first, LocalDate last, DateMention mention, boolean preface) {
    public DatedEntry {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an entry that ends before it begins: " + first + " to " + last);
        }
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
