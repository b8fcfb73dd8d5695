package org.dateline.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dateline.article.Span;

/**
 * A piece of text with what it is.
 *
 * @param mark {@code ""}, {@code date}, {@code place}, or {@code date place} where both stand over each other
 * @param href address of the event that it tells of; empty where there is none
 * @param title what it was read as; empty where there is nothing to say
 */
public record Segment(String text, String mark, String href, String title) {
    /** A marked stretch of a text. */
    record Marked(Span span, String mark, String href, String title) {}

    /**
     * Cuts the stretch of a text at the edges of its marks: the pieces joined give the stretch again, whatever the marks.
     */
    static List<Segment> of(String text, Span stretch, List<Marked> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        List<Marked> within = marks.stream()
                .filter(m -> m.span().length() > 0 && m.span().overlaps(stretch))
                .sorted(Comparator.comparing(Marked::mark).thenComparing(Marked::span))
                .toList();
        for (Marked mark : within) {
            cuts.add(Math.max(stretch.start(), mark.span().start()));
            cuts.add(Math.min(stretch.end(), mark.span().end()));
        }
        List<Segment> pieces = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            Span piece = new Span(from, to);
            pieces.add(piece(
                    piece.in(text),
                    within.stream().filter(m -> m.span().contains(piece)).toList()));
            from = to;
        }
        return pieces;
    }

    private static Segment piece(String text, List<Marked> marks) {
        String kinds = String.join(
                " ", marks.stream().map(Marked::mark).distinct().sorted().toList());
        String href = marks.stream()
                .map(Marked::href)
                .filter(h -> !h.isEmpty())
                .findFirst()
                .orElse("");
        String title = String.join(
                "; ",
                marks.stream()
                        .map(Marked::title)
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .toList());
        return new Segment(text, kinds, href, title);
    }
}
