package org.dateline.article.page;

import org.jsoup.nodes.Element;

/**
 * A line of a page that holds a date.
 *
 * @param owner the element that is the line
 * @param text its text, long ones cut
 * @param label what stands in the cell or line before it, where that is short: "Published" beside "19 May 2017"
 * @param behindTitle how many lines it stands behind the headline; negative before it
 * @param named whether names tell it to be a date
 */
record DatedLine(Element owner, String text, String label, int behindTitle, boolean named) {
    DatedLine behind(int lines) {
        return new DatedLine(owner, text, label, lines, named);
    }

    /** With what stands before it. */
    String labelled() {
        return label.isEmpty() ? text : label + " " + text;
    }
}
