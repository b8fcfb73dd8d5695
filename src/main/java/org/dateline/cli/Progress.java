package org.dateline.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * A bar on a terminal, with how many a second and how much longer: {@code [#########           ] 84/183 files, 12 a second, 8 s
 * left}. Anywhere else it stays silent.
 */
final class Progress {
    private static final int WIDTH = 30;
    private static final int LINE = WIDTH + 60;
    private static final long NANOS = 1_000_000_000L;
    /** Drawn no more often, so that a terminal keeps up. */
    private static final long PAUSE = NANOS / 5;

    private final PrintStream err;
    private final long total;
    private final String things;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long done;
    private long count;
    private long drawn = start - PAUSE;
    private boolean dirty;

    /**
     * @param total how much there is to do, in files or bytes; 0 where nobody knows
     * @param things what is counted: "articles"
     */
    Progress(Console console, long total, String things) {
        this.things = things;
        this.err = console.err();
        this.total = total;
        this.shown = console.terminal() && total != 1;
    }

    /** One more is done. */
    void step() {
        step(done + 1, 1);
    }

    /**
     * @param reached how much of the total is done
     * @param more how many things that was
     */
    void step(long reached, long more) {
        done = reached;
        count += more;
        long now = System.nanoTime();
        if (shown && now - drawn >= PAUSE) {
            drawn = now;
            dirty = true;
            err.print("\r" + line(now - start));
            err.flush();
        }
    }

    /** What is shown after so many nanoseconds. */
    String line(long nanos) {
        String rate = String.format(Locale.ROOT, "%,d a second", count * NANOS / Math.max(1, nanos));
        if (total <= 0) {
            return String.format(Locale.ROOT, "%,d %s, %s", count, things, rate);
        }
        int filled = (int) (Math.min(done, total) * WIDTH / total);
        long left = done == 0 ? 0 : Math.max(0, (long) ((double) nanos / done * (total - done))) / NANOS;
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d %s, %s, %s left",
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                count,
                things,
                rate,
                left >= 120 ? left / 60 + " min" : left + " s");
    }

    /** Wipes the bar, so that what is told next starts on a clean line. */
    void clear() {
        if (dirty) {
            err.print("\r" + " ".repeat(LINE) + "\r");
            err.flush();
            dirty = false;
        }
    }
}
