package org.dateline.web.view;

import java.util.List;

/**
 * One source's sentence.
 *
 * @param number of the article in the list of sources
 * @param source its short name
 * @param quote the sentence with its date and place marked
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
    public ClaimView {
        quote = List.copyOf(quote);
        notes = List.copyOf(notes);
    }
}
