package org.dateline.desk.work;

import java.util.concurrent.atomic.AtomicInteger;

/** How far the reading of articles is, for who waits for it; counted by those who read, looked at by others. */
public final class ReadingProgress {
    private final AtomicInteger done = new AtomicInteger();
    private volatile int all;

    void expect(int articles) {
        all = articles;
    }

    void step() {
        done.incrementAndGet();
    }

    /** How many articles are read. */
    public int done() {
        return done.get();
    }

    /** Of how many; 0 while their files are opened. */
    public int all() {
        return all;
    }
}
