package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Does the same with each of many things on every core, one thing at a time, so that no core waits while another has some left. What
 * is done with one thing and asks for the same again is done on its own core.
 */
public final class SideBySide {
    /** Whether the thread is at work on one of many already. */
    private static final ThreadLocal<Boolean> BUSY = ThreadLocal.withInitial(() -> false);

    private SideBySide() {}

    /**
     * What comes of each, in the order of the things.
     *
     * @param <T> what the things are
     * @param <R> what comes of one; not null
     * @param doing may be asked by several threads at once; what it throws ends the whole
     */
    public static <T, R> List<R> each(List<T> things, Function<? super T, ? extends R> doing) {
        int cores = Math.min(things.size(), ForkJoinPool.getCommonPoolParallelism() + 1);
        if (cores < 2 || BUSY.get()) {
            List<R> results = new ArrayList<>(things.size());
            things.forEach(thing -> results.add(doing.apply(thing)));
            return results;
        }
        return onCores(cores, List.copyOf(things), doing);
    }

    private static <T, R> List<R> onCores(int cores, List<T> things, Function<? super T, ? extends R> doing) {
        Object[] results = new Object[things.size()];
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, cores).parallel().forEach(core -> {
            BUSY.set(true);
            try {
                for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                    results[i] = doing.apply(things.get(i));
                }
            } catch (RuntimeException | Error fault) {
                next.set(results.length);
                throw fault;
            } finally {
                BUSY.set(false);
            }
        });
        return cast(Arrays.asList(results));
    }

    /** Does something on its own core, also what in it could be done side by side. */
    static <R> R alone(Supplier<? extends R> work) {
        boolean before = BUSY.get();
        BUSY.set(true);
        try {
            return work.get();
        } finally {
            BUSY.set(before);
        }
    }

    @SuppressWarnings("unchecked") // each was put in by a function that gives nothing else
    private static <R> List<R> cast(List<Object> results) {
        return (List<R>) results;
    }
}
