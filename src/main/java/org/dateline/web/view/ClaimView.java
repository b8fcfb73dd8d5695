package org.dateline.web.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One source's sentence.
 *
 * @param number of the article in the list of sources
 * @param source its short name
 * @param quote the sentence with its date and place marked; nothing where the title above it is that sentence
 * @param href the article's page, at this sentence
 * @param when the day as this source has it, in words
 * @param notes what the sentence alone doesn't show: a date from an earlier sentence, a plan
 */
public record ClaimView(
        String articleId,
        int number,
        String articleTitle,
        String source,
        String published,
        List<Segment> quote,
        String href,
        String edtf,
        String when,
        String place,
        String status,
        List<String> notes) {
    /** Letters that a quote may have beyond a title and say no more than it. */
    private static final int SMALL_REST = 12;

    public ClaimView {
        quote = List.copyOf(quote);
        notes = List.copyOf(notes);
    }

    /** Without the quote where a title says the same word for word. */
    ClaimView below(String title) {
        String said = quote.stream().map(Segment::text).collect(Collectors.joining());
        return said.startsWith(title) && said.length() - title.length() < SMALL_REST
                ? new ClaimView(
                        articleId,
                        number,
                        articleTitle,
                        source,
                        published,
                        List.of(),
                        href,
                        edtf,
                        when,
                        place,
                        status,
                        notes)
                : this;
    }
}
