package org.prongsai.job.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold more than the memory does when they are read side by side, and each less when it is read alone. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MemoryBudgetTest {
    private static final int FILES = 3;
    private static final long LARGE = 1L << 40;

    private final MemoryBudget memory = new MemoryBudget();
    private final AtomicInteger inside = new AtomicInteger();

    private String guarded(long bytes, Supplier<String> work) {
        return memory.guarded(bytes, work, () -> "refused");
    }

    /** As Java says that there is no memory left, on the heap or for calls in calls. */
    private static Error exhausted(boolean heap) {
        return heap ? new OutOfMemoryError() : new StackOverflowError();
    }

    /** Something that takes a while, so that others would come to it meanwhile. */
    private int insideMeanwhile() {
        int most = inside.incrementAndGet();
        for (int i = 0; i < 20; i++) {
            pause();
            most = Math.max(most, inside.get());
        }
        inside.decrementAndGet();
        return most;
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sideBySide(IntFunction<String> work) throws InterruptedException {
        String[] results = new String[FILES];
        List<Thread> threads = IntStream.range(0, FILES)
                .mapToObj(i -> new Thread(() -> results[i] = work.apply(i), "reading-" + i))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return List.of(results);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void files_that_are_too_much_together_are_read_again_each_alone(boolean heap) throws InterruptedException {
        CyclicBarrier allBegan = new CyclicBarrier(FILES);
        List<String> results = sideBySide(file -> {
            AtomicInteger attempt = new AtomicInteger();
            return guarded(0, () -> {
                if (attempt.incrementAndGet() == 1) {
                    await(allBegan);
                    throw exhausted(heap);
                }
                return "read beside " + (insideMeanwhile() - 1);
            });
        });
        assertThat(results).containsOnly("read beside 0");
    }

    @Test
    void the_second_attempt_waits_for_those_that_are_still_at_their_first() throws InterruptedException {
        CyclicBarrier allBegan = new CyclicBarrier(FILES);
        List<String> results = sideBySide(file -> {
            AtomicInteger attempt = new AtomicInteger();
            return guarded(0, () -> {
                if (attempt.incrementAndGet() == 1) {
                    await(allBegan);
                    if (file == 0) {
                        throw exhausted(true);
                    }
                    insideMeanwhile();
                    return "read";
                }
                return "read beside " + (insideMeanwhile() - 1);
            });
        });
        assertThat(results).containsExactly("read beside 0", "read", "read");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_that_is_too_much_even_alone_is_refused_and_the_others_are_read(boolean heap) {
        AtomicInteger attempts = new AtomicInteger();
        assertThat(guarded(LARGE, () -> {
                    attempts.incrementAndGet();
                    throw exhausted(heap);
                }))
                .isEqualTo("refused");
        assertThat(attempts).hasValue(2);
        assertThat(guarded(LARGE, () -> "read")).isEqualTo("read");
    }

    @Test
    void what_fails_otherwise_fails_at_once_and_leaves_its_room_to_the_others() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> guarded(LARGE, () -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("disk");
                }))
                .hasMessage("disk");
        assertThat(attempts).hasValue(1);
        assertThat(memory.within(LARGE, () -> "read")).isEqualTo("read");
    }
}
