package org.dateline.web.view;

import java.util.List;
import java.util.Optional;

/**
 * An article with its dates and places marked.
 *
 * @param blocks its paragraphs, headings and items
 * @param events the events it tells of
 * @param asRead how many dates and places were found, in words
 * @param lang the language of its text, where that is not the page's; else empty
 * @param notRead why nothing was read from it
 */
public record ArticleView(
        String id,
        String title,
        String source,
        String published,
        Optional<String> publishedWhy,
        Optional<String> original,
        List<Block> blocks,
        List<Told> events,
        String asRead,
        String lang,
        Optional<String> notRead) {
    /**
     * A block of text.
     *
     * @param kind title, heading, prose, item, byline or furniture
     */
    public record Block(String kind, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence.
     *
     * @param id anchor: {@code s120} for the sentence that starts at 120
     * @param lead white space that stood before it
     * @param event the first event that it tells of; empty where it tells of none
     */
    public record Line(String id, String lead, List<Segment> segments, String event, String eventTitle) {
        public Line {
            segments = List.copyOf(segments);
        }
    }

    /** An event that the article tells of, and the sentence's anchor. */
    public record Told(String href, String title, String when, String sentence, String status) {}

    public ArticleView {
        blocks = List.copyOf(blocks);
        events = List.copyOf(events);
    }
}
