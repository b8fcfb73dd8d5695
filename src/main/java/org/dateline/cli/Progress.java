package org.dateline.cli;

import java.io.PrintStream;

/** A bar on a terminal: {@code [#########           ] 84/183 articles}. Anywhere else it stays silent. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final int total;
    private final String things;
    private final boolean shown;
    private int done;
    private int drawn = -1;

    /** @param things what is counted: "articles" */
    Progress(Console console, int total, String things) {
        this.things = things;
        this.err = console.err();
        this.total = total;
        this.shown = console.terminal() && total > 1;
    }

    void step() {
        done++;
        int filled = (int) ((long) done * WIDTH / total);
        if (shown && filled != drawn) {
            drawn = filled;
            err.print(
                    "\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total + " " + things);
            err.flush();
        }
    }

    /** Wipes the bar, so that what is told next starts on a clean line. */
    void clear() {
        if (drawn >= 0) {
            err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            err.flush();
            drawn = -1;
        }
    }
}
