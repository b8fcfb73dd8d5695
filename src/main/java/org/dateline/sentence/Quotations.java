package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/** Where an article has others speak: what stands between marks of quotation, paragraph by paragraph. */
public final class Quotations {
    private final List<Span> quoted;

    private Quotations(List<Span> quoted) {
        this.quoted = List.copyOf(quoted);
    }

    public static Quotations of(Article article) {
        List<Span> quoted = new ArrayList<>();
        List<Sentence> sentences = article.sentences();
        int from = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i + 1 == sentences.size()
                    || sentences.get(i + 1).paragraph() != sentences.get(from).paragraph();
            if (last) {
                Span paragraph =
                        new Span(sentences.get(from).start(), sentences.get(i).end());
                addQuoted(article.text(), paragraph, quoted);
                from = i + 1;
            }
        }
        return new Quotations(quoted);
    }

    private static void addQuoted(String text, Span paragraph, List<Span> quoted) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '"' && open < 0;
            boolean closes = c == '”' || c == '"' && open >= 0;
            if (closes && open >= 0) {
                quoted.add(new Span(open, i + 1));
                open = -1;
            } else if (opens) {
                open = i;
            }
        }
        if (open >= 0) {
            quoted.add(new Span(open, paragraph.end()));
        }
    }

    /** Whether somebody else says what stands there. */
    public boolean hold(int position) {
        return quoted.stream().anyMatch(span -> span.start() <= position && position < span.end());
    }
}
