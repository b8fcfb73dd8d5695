package org.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * What was written.
 *
 * @param id name of the article within its trip: the file's name without its ending, or the JSON field {@code doc}
 * @param title headline, where one is known
 * @param source publisher, where one is known
 * @param url address as written in the metadata (not checked: escape it, and link it only if it is http or https)
 * @param picture address of the picture that the article opens with, as written in its metadata (not checked either)
 * @param published when, and how that is known
 * @param text the text without its header block, otherwise unchanged; every {@link Span} counts in it
 * @param sentences in order of their place in the text, not overlapping
 */
public record Article(
        String id,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url,
        Optional<String> picture,
        Published published,
        String text,
        List<Sentence> sentences) {
    /** One without a picture. */
    public Article(
            String id,
            Optional<String> title,
            Optional<String> source,
            Optional<String> url,
            Published published,
            String text,
            List<Sentence> sentences) {
        this(id, title, source, url, Optional.empty(), published, text, sentences);
    }

    public Article {
        sentences = List.copyOf(sentences);
        for (Sentence sentence : sentences) {
            if (sentence.end() > text.length()) {
                throw new IllegalArgumentException("sentence outside the text: " + sentence.span());
            }
        }
    }

    /** The title, or where none is known the id. */
    public String displayTitle() {
        return title.orElse(id);
    }

    /** The text's language as a tag of BCP 47; {@code und} where too little is written to tell. */
    public String language() {
        return Languages.of(text);
    }

    /** Whether it is in a language that is not read: no sentence is taken from such a text. */
    public boolean isForeign() {
        return sentences.isEmpty() && !Languages.isRead(language());
    }

    /** A line of an article, such as its title, as one of a single sentence. */
    public static Article line(
            String id, Optional<String> source, Published published, String text, Sentence.Kind kind) {
        return new Article(
                id,
                Optional.empty(),
                source,
                Optional.empty(),
                Optional.empty(),
                published,
                text,
                List.of(new Sentence(new Span(0, text.length()), kind, 0)));
    }

    public Article withPublished(Published other) {
        return new Article(id, title, source, url, picture, other, text, sentences);
    }

    /** The sentence that holds the position, if any does. */
    public Optional<Sentence> findSentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (position < sentence.start()) {
                high = middle - 1;
            } else if (position >= sentence.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
