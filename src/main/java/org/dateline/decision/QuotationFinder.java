package org.dateline.decision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Span;

/** Finds quotations in texts as they are now. */
final class QuotationFinder {
    /** Of a quote that stands in a text more often, no more places are looked at. */
    private static final int MOST_PLACES = 1_000;

    /** A quote as long as this says by itself that another article has the text of one that is gone. */
    private static final int TELLING_LETTERS = 24;

    private final Map<String, String> texts;
    private final Map<String, FoldedText> folded = new HashMap<>();

    /** @param texts by the articles' ids */
    QuotationFinder(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** Where a quotation is found. */
    record Found(String article, Span span) {}

    /**
     * @param fit how many letters around it are those of the quotation
     * @param moved how far it stands from where the quotation stood
     */
    private record Candidate(Span span, int fit, long moved) {
        static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::fit)
                .thenComparing(Comparator.comparingLong(Candidate::moved).reversed())
                .thenComparing(Comparator.comparing(Candidate::span).reversed());
    }

    /** Where the words are: in their article, or where that is gone, in one that has them now. */
    Optional<Found> find(Quotation quotation) {
        if (texts.containsKey(quotation.article())) {
            return best(quotation, quotation.article()).map(c -> new Found(quotation.article(), c.span()));
        }
        if (FoldedText.of(quotation.quote()).text().length() < TELLING_LETTERS) {
            return Optional.empty();
        }
        Optional<Found> found = Optional.empty();
        int fit = -1;
        for (String article : texts.keySet()) {
            Optional<Candidate> candidate = best(quotation, article);
            if (candidate.isPresent() && candidate.get().fit() > fit) {
                fit = candidate.get().fit();
                found = Optional.of(new Found(article, candidate.get().span()));
            }
        }
        return found;
    }

    /** Looks in another text, too: that of a source which a decision has added. */
    void add(String article, String text) {
        texts.put(article, text);
    }

    boolean has(String article) {
        return texts.containsKey(article);
    }

    private Optional<Candidate> best(Quotation quotation, String article) {
        FoldedText text = folded.computeIfAbsent(article, id -> FoldedText.of(texts.getOrDefault(id, "")));
        String quote = FoldedText.of(quotation.quote()).text().strip();
        String before = FoldedText.of(quotation.before()).text();
        String after = FoldedText.of(quotation.after()).text();
        Candidate best = null;
        int at = text.text().indexOf(quote);
        for (int places = 0; at >= 0 && places < MOST_PLACES; places++) {
            int end = at + quote.length();
            Span span = new Span(text.position(at), text.end(end));
            int fit = ends(text.text().substring(0, at), before)
                    + starts(text.text().substring(end).stripLeading(), after.stripLeading());
            long moved = quotation.start().isPresent()
                    ? Math.abs((long) span.start() - quotation.start().getAsInt())
                    : 0;
            Candidate candidate = new Candidate(span, fit, moved);
            best = best == null || Candidate.BEST.compare(candidate, best) > 0 ? candidate : best;
            at = text.text().indexOf(quote, at + 1);
        }
        return Optional.ofNullable(best);
    }

    /** How many letters both end with. */
    private static int ends(String text, String before) {
        String one = text.stripTrailing();
        String other = before.stripTrailing();
        int same = 0;
        while (same < one.length()
                && same < other.length()
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** How many letters both start with. */
    private static int starts(String text, String after) {
        int same = 0;
        while (same < text.length() && same < after.length() && text.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }
}
