package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an {@link Article} of plain text. */
public final class ArticleText {
    private ArticleText() {}

    /** An article of text alone, as the tests and the annotate command use it. */
    public static Article of(String id, Published published, String text) {
        return new Article(id, Optional.empty(), Optional.empty(), Optional.empty(), published, text, sentences(text));
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean newline = at == text.length() || text.charAt(at) == '\n';
            boolean stop = newline
                    || (at > start
                            && Character.isWhitespace(text.charAt(at))
                            && ".!?".indexOf(text.charAt(at - 1)) >= 0);
            if (stop) {
                if (!text.substring(start, at).isBlank()) {
                    sentences.add(new Sentence(new Span(start, at), Sentence.Kind.PROSE, paragraph));
                }
                start = at + 1;
                if (newline) {
                    paragraph++;
                }
            }
        }
        return sentences;
    }
}
