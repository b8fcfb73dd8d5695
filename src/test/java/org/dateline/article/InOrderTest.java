package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final int MANY = 1000;

    @Test
    void handsOnWhatComesOfEachInTheirOrder() {
        List<Integer> taken = new ArrayList<>();
        InOrder<Integer> order = new InOrder<>(taken::add);
        for (int i = 0; i < MANY; i++) {
            int n = i;
            order.add(() -> SideBySide.each(List.of(n, n), m -> m).get(0) * 2);
        }
        order.finish();
        assertThat(taken)
                .isEqualTo(IntStream.range(0, MANY).mapToObj(n -> n * 2).toList());
    }

    @Test
    void holdsAFewAtATime() {
        AtomicInteger added = new AtomicInteger();
        int most = 4 * (ForkJoinPool.getCommonPoolParallelism() + 1);
        InOrder<Integer> order = new InOrder<>(n -> assertThat(added.get() - n).isLessThanOrEqualTo(most + 1));
        for (int i = 0; i < MANY; i++) {
            int n = i;
            added.incrementAndGet();
            order.add(() -> n);
        }
        order.finish();
    }

    @Test
    void throwsWhatOneOfThemThrowsBehindTheOnesBefore() {
        List<Integer> taken = new ArrayList<>();
        InOrder<Integer> order = new InOrder<>(taken::add);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < MANY; i++) {
                        int n = i;
                        order.add(() -> {
                            if (n == 700) {
                                throw new IllegalStateException("not this one");
                            }
                            return n;
                        });
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not this one");
        assertThat(taken).isEqualTo(IntStream.range(0, 700).boxed().toList());
    }
}
