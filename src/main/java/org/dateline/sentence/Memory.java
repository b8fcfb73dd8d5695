package org.dateline.sentence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was found of one article, for who asks it again: a trip of which one article changed is read anew without taking the others
 * apart. The articles of who reads once have none. May be shared between threads.
 */
public final class Memory {
    /** Of an article that is read once: nothing is kept. */
    public static final Memory NONE = new Memory(Optional.empty());

    /** More than are asked of an article while a trip is read, the days that an undated one is tried on included. */
    private static final int MOST = 400;

    private final Optional<Map<Question<?>, Object>> answers;

    private Memory(Optional<Map<Question<?>, Object>> answers) {
        this.answers = answers;
    }

    /**
     * What can be asked of an article; equal questions have one answer.
     *
     * @param <A> the answer, which is immutable and depends on question and article alone
     */
    public interface Question<A> {}

    /** One that keeps what is asked last. */
    static Memory keeping() {
        return new Memory(Optional.of(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question<?>, Object> eldest) {
                return size() > MOST;
            }
        }));
    }

    /** For the same article with something else in it: empty, and keeping if this one keeps. */
    Memory anew() {
        return answers.isPresent() ? keeping() : NONE;
    }

    /** The answer that is known, or else is found now. */
    public <A> A answer(Question<A> question, Supplier<A> find) {
        return answers.map(known -> answer(known, question, find)).orElseGet(find);
    }

    @SuppressWarnings("unchecked") // an answer is put in under its own question alone
    private static <A> A answer(Map<Question<?>, Object> known, Question<A> question, Supplier<A> find) {
        synchronized (known) {
            Object before = known.get(question);
            if (before != null) {
                return (A) before;
            }
        }
        A found = find.get();
        synchronized (known) {
            Object other = known.putIfAbsent(question, found);
            return other == null ? found : (A) other;
        }
    }
}
