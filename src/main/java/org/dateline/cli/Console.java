package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the commands write, in UTF-8 whatever the locale: results to standard output, messages to standard error.
 *
 * @param out left unbuffered: who writes much wraps it
 * @param err for people
 * @param terminal whether {@code err} is a terminal, which Java cannot tell by itself: the start script does
 */
record Console(OutputStream out, PrintStream err, boolean terminal) {
    static Console ofProcess() {
        OutputStream err = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err));
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("dateline.terminal"));
    }

    /** A message with the program's name in front, on a line of its own. */
    void tell(String message) {
        err.println("dateline: " + printable(message));
    }

    /** Standard output for text. */
    PrintWriter printer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Standard error for text. */
    PrintWriter errPrinter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** Without the control characters by which a hostile file name could steer a terminal. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> printable.appendCodePoint(Character.isISOControl(point) ? '?' : point));
        return printable.toString();
    }
}
