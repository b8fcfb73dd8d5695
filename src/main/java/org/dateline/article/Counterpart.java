package org.dateline.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds in a copy of an article what stands in the original. */
public final class Counterpart {
    private final Article original;
    private final Article copy;
    private final Map<Long, Span> sentences = new HashMap<>();

    public Counterpart(Article original, Article copy) {
        this.original = original;
        this.copy = copy;
        for (Sentence sentence : copy.sentences()) {
            sentences.putIfAbsent(SentenceKey.of(sentence.span().in(copy.text())), sentence.span());
        }
    }

    /** The sentence of the copy that says what this one of the original says. */
    public Optional<Span> sentence(Span ofOriginal) {
        return Optional.ofNullable(sentences.get(SentenceKey.of(ofOriginal.in(original.text()))));
    }

    /** The same words in the copy, where their sentence is there and has them in the same place, counted from its end. */
    public Optional<Span> words(Span ofOriginal) {
        Optional<Span> from = original.findSentenceAt(ofOriginal.start()).map(Sentence::span);
        Optional<Span> to = from.flatMap(this::sentence);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        int shift = to.get().end() - from.get().end();
        int start = ofOriginal.start() + shift;
        int end = ofOriginal.end() + shift;
        boolean inside = start >= 0 && end <= copy.text().length();
        return inside && copy.text().substring(start, end).equals(ofOriginal.in(original.text()))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }
}
