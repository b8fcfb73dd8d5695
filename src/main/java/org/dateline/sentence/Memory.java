package org.dateline.sentence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one article, for who asks it again: a trip of which one article changed is read anew without taking the others
 * apart. Of an article that is read once only answers are kept that take no room. May be shared between threads.
 */
public final class Memory {
    /** More than are asked of an article while a trip is read, the days that an undated one is tried on included. */
    private static final int MOST = 400;

    private final boolean keepsAll;

    /** None before the first is kept; those of an article that is read once are few. */
    private @Nullable Map<Question<?>, Object> answers;

    private Memory(boolean keepsAll) {
        this.keepsAll = keepsAll;
    }

    /**
     * What can be asked of an article; equal questions have one answer.
     *
     * @param <A> the answer, which is immutable and depends on question and article alone
     */
    public interface Question<A> {
        /** Whether the answer takes no room to speak of: a number, a day. */
        default boolean isSmall() {
            return false;
        }
    }

    /** One of an article that is read once. */
    static Memory brief() {
        return new Memory(false);
    }

    /** One that keeps what is asked last. */
    static Memory keeping() {
        return new Memory(true);
    }

    private static Map<Question<?>, Object> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question<?>, Object> eldest) {
                return size() > MOST;
            }
        };
    }

    /** Whether every answer is kept. */
    boolean keepsAll() {
        return keepsAll;
    }

    /** For the same article with something else in it: empty, and keeping as much as this one. */
    Memory anew() {
        return keepsAll ? keeping() : brief();
    }

    /** The answer that is known, or else is found now. */
    @SuppressWarnings("unchecked") // an answer is put in under its own question alone
    public <A> A answer(Question<A> question, Supplier<A> find) {
        if (!keepsAll && !question.isSmall()) {
            return find.get();
        }
        synchronized (this) {
            Object before = answers == null ? null : answers.get(question);
            if (before != null) {
                return (A) before;
            }
        }
        A found = find.get();
        synchronized (this) {
            if (answers == null) {
                answers = keepsAll ? latest() : new HashMap<>(4);
            }
            Object other = answers.putIfAbsent(question, found);
            return other == null ? found : (A) other;
        }
    }
}
