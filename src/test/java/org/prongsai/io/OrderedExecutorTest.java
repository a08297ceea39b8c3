package org.prongsai.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class OrderedExecutorTest {
    @Test
    void results_come_in_the_lists_order_each_once_however_long_each_takes() {
        List<Integer> taken = new ArrayList<>();
        OrderedExecutor.each("test", 500, i -> slowly(i, i % 7 == 0 ? 2 : 0), taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    private static int slowly(int value, int millis) throws InterruptedException {
        Thread.sleep(millis);
        return value;
    }

    @Test
    void no_more_wait_than_a_few_for_each_processor() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OrderedExecutor.each(
                "test",
                2_000,
                i -> {
                    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                    return i;
                },
                i -> {
                    if (i % 100 == 0) {
                        pause();
                    }
                    waiting.decrementAndGet();
                });
        assertThat(most.get()).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_first_failure_is_thrown_after_all_before_it_were_taken() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> OrderedExecutor.each(
                        "test",
                        1_000,
                        i -> {
                            if (i >= 20) {
                                throw new IllegalArgumentException("item " + i);
                            }
                            return i;
                        },
                        taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 20");
        assertThat(taken).hasSize(20);
    }

    @Test
    void an_empty_list_is_done_at_once() {
        OrderedExecutor.each("test", 0, i -> i, i -> assertThat(i).isNull());
    }
}
