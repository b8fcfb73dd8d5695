package org.dateline.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.time.EntryDate;
import org.dateline.time.EntryDateReader;

/**
 * The lines of an article that date what is written below them, in the order of the text.
 *
 * @param title the date in the article's title: "Day 7 / 16.7. Back on the road"
 */
record EntryHeadings(Article article, Optional<EntryDate> title, List<Heading> all) {
    /** So many dated lines are a list, whatever else the article says. */
    private static final int LIST = 3;

    /**
     * A line that dates what is below it.
     *
     * @param start where its entry begins
     * @param span where the date stands in the article
     */
    record Heading(EntryDate date, int start, Span span) {}

    static EntryHeadings of(Article article) {
        List<Heading> headings = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            boolean opens = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            boolean may = opens && sentence.kind() != Sentence.Kind.FURNITURE && sentence.kind() != Sentence.Kind.TITLE;
            if (may) {
                find(article, sentence).ifPresent(headings::add);
            }
        }
        return new EntryHeadings(article, article.title().flatMap(EntryDateReader::inTitle), headings);
    }

    private static Optional<Heading> find(Article article, Sentence sentence) {
        boolean heading = sentence.kind() != Sentence.Kind.PROSE;
        int start = sentence.span().start();
        return EntryDateReader.read(sentence.span().in(article.text()), heading)
                .map(date -> new Heading(
                        date,
                        start,
                        new Span(
                                start + date.span().start(), start + date.span().end())));
    }

    /** Whether the article is a list of dated lines: of shows, of a ship's days. */
    boolean isList() {
        return all.stream().filter(heading -> !heading.date().days().isEmpty()).count() >= LIST;
    }
}
