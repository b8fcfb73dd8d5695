package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Progress progress(boolean terminal, long total) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Progress(new Console(new ByteArrayOutputStream(), stream, terminal), total, "articles");
    }

    @Test
    void tellsTheRateAndTheTimeLeft() {
        Progress progress = progress(false, 4000);
        progress.step(1000, 2500);
        assertThat(progress.line(10 * SECOND))
                .isEqualTo("[#######                       ] 2,500 articles, 250 a second, 30 s left");
        progress.step(10, 0);
        assertThat(progress.line(10 * SECOND)).endsWith("66 min left");
    }

    @Test
    void withoutATotalItCounts() {
        Progress progress = progress(false, 0);
        progress.step(1000, 40);
        assertThat(progress.line(2 * SECOND)).isEqualTo("40 articles, 20 a second");
    }

    @Test
    void isDrawnOnATerminalAloneAndWiped() {
        Progress silent = progress(false, 3);
        silent.step();
        silent.clear();
        assertThat(err.size()).isZero();
        Progress shown = progress(true, 3);
        shown.step();
        shown.clear();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 articles").endsWith(" \r");
    }
}
