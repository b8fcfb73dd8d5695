package org.dateline.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works on every core at one thing behind the other, and hands on what comes of them in their order. A few are held at a time; who adds
 * one helps with them when they are too many. Of one thread.
 *
 * @param <R> what comes of one; not null
 */
public final class InOrder<R> {
    /** So many wait for each core. */
    private static final int AHEAD = 4;

    private final int cores = ForkJoinPool.getCommonPoolParallelism() + 1;
    private final Deque<FutureTask<R>> tasks = new ArrayDeque<>();
    private final Consumer<? super R> taking;

    /** @param taking is handed what comes of each, by the thread that adds them */
    public InOrder(Consumer<? super R> taking) {
        this.taking = taking;
    }

    /** @param work what it throws is thrown here, when its turn is come */
    public void add(Supplier<? extends R> work) {
        FutureTask<R> task = new FutureTask<>(() -> SideBySide.alone(work));
        tasks.add(task);
        if (cores > 1) {
            ForkJoinPool.commonPool().execute(task);
        }
        while (tasks.size() > cores * AHEAD) {
            takeFirst();
        }
    }

    /** Waits for all that was added. */
    public void finish() {
        while (!tasks.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        FutureTask<R> first = tasks.getFirst();
        for (FutureTask<R> task : tasks) {
            if (first.isDone()) {
                break;
            }
            task.run(); // does nothing where it is begun
        }
        tasks.removeFirst();
        taking.accept(result(first));
    }

    /** Waits for it; what making it threw is thrown here. */
    public static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof Error error) {
                throw error;
            }
            throw fault.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
