package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void givesWhatComesOfEachInTheirOrder() {
        assertThat(SideBySide.each(NUMBERS, n -> n * 2))
                .isEqualTo(NUMBERS.stream().map(n -> n * 2).toList());
        assertThat(SideBySide.each(List.<Integer>of(), n -> n * 2)).isEmpty();
    }

    @Test
    void asksForTheSameAgainOnItsOwnThread() {
        Set<String> others = ConcurrentHashMap.newKeySet();
        List<Integer> sums = SideBySide.each(NUMBERS, n -> {
            Thread here = Thread.currentThread();
            return SideBySide.each(List.of(n, n + 1, n + 2), m -> {
                        if (!Thread.currentThread().equals(here)) {
                            others.add(here.getName());
                        }
                        return m;
                    })
                    .stream()
                    .mapToInt(m -> m)
                    .sum();
        });
        assertThat(sums).isEqualTo(NUMBERS.stream().map(n -> 3 * n + 3).toList());
        assertThat(others).isEmpty();
    }

    @Test
    void endsWithWhatOneOfThemThrowsAndGoesOnBeingOfUse() {
        assertThatThrownBy(() -> SideBySide.each(NUMBERS, n -> {
                    if (n == 700) {
                        throw new IllegalStateException("not this one");
                    }
                    return n;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("not this one");
        assertThat(SideBySide.each(NUMBERS, n -> n)).isEqualTo(NUMBERS);
    }
}
