package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void tellsTheLinesThatDifferWithThoseBefore() {
        assertThat(Snapshot.difference("1\n2\n3\n4\nLima\n5\n", "1\n2\n3\n4\nQuito\nPuno\n5\n"))
                .isEqualTo("from line 5:\n  2\n  3\n  4\n- Lima\n+ Quito\n+ Puno");
    }

    @Test
    void tellsOfALineMoreAndALineLess() {
        assertThat(Snapshot.difference("1\n1\n", "1\n1\n1\n")).isEqualTo("from line 3:\n  1\n  1\n+ 1");
        assertThat(Snapshot.difference("1\n", "")).isEqualTo("from line 1:\n- 1");
    }

    @Test
    void tellsOfManyLinesOnlyTheFirst() {
        List<String> many = IntStream.range(0, 40).mapToObj(String::valueOf).toList();
        assertThat(Snapshot.difference("", String.join("\n", many)))
                .contains("\n+ 11\n+ … and 28 lines more")
                .doesNotContain("+ 12");
    }
}
