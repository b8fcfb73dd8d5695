package org.dateline.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What some words of a sentence belong to: its dates, places or people. Most sentences have one at most, which takes no more than the
 * numbers of its words. Immutable.
 */
final class Marks<T> {
    private static final Marks<Object> NONE = new Marks<>(List.of(), (char) 0, (char) 0, null);

    private final List<T> all;

    /** The first word that belongs to one. */
    private final char from;

    /** Behind the last. */
    private final char to;

    /** From the first word on, of each the number in the list of what it belongs to, counted from 1; none where there is but one. */
    private final char @Nullable [] numbers;

    private Marks(List<T> all, char from, char to, char @Nullable [] numbers) {
        this.all = all;
        this.from = from;
        this.to = to;
        this.numbers = numbers;
    }

    @SuppressWarnings("unchecked") // there is nothing in it
    static <T> Marks<T> none() {
        return (Marks<T>) NONE;
    }

    /** Marks whole words of a sentence; of two mentions that share a word it belongs to the later. */
    static <T> Marks<T> of(List<T> mentions, SentenceTokens words, Function<T, Span> where) {
        List<T> all = List.copyOf(mentions);
        if (all.isEmpty()) {
            return none();
        }
        char[] numbers = new char[words.size()];
        int from = numbers.length;
        int to = 0;
        for (int n = 0; n < all.size(); n++) {
            Span span = where.apply(all.get(n));
            for (int i = words.tokenAt(span.start()); i < numbers.length && words.end(i) <= span.end(); i++) {
                if (span.start() <= words.start(i)) {
                    numbers[i] = (char) (n + 1);
                    from = Math.min(from, i);
                    to = Math.max(to, i + 1);
                }
            }
        }
        if (from >= to) {
            return new Marks<>(all, (char) 0, (char) 0, null);
        }
        return new Marks<>(all, (char) from, (char) to, all.size() == 1 ? null : Arrays.copyOfRange(numbers, from, to));
    }

    List<T> all() {
        return all;
    }

    /** What a word belongs to. */
    @Nullable
    T at(int word) {
        if (word < from || word >= to) {
            return null;
        }
        if (numbers == null) {
            return all.get(0);
        }
        int number = numbers[word - from];
        return number == 0 ? null : all.get(number - 1);
    }
}
