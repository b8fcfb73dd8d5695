package org.dateline.pipeline;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.dateline.article.InOrder;

/**
 * Something that is made on a thread of its own while others go on. Not of Java's common pool, whose size may not have been told yet.
 *
 * @param <T> what it is
 */
public final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins to make it. */
    public static <T> Beside<T> make(Supplier<T> making) {
        FutureTask<T> task = new FutureTask<>(making::get);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    /** Waits for it; what making it threw is thrown here. */
    public T get() {
        return InOrder.result(task);
    }
}
