package org.prongsai.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TaskTest {
    @Test
    void the_work_is_done_once_whoever_runs_it() {
        AtomicInteger times = new AtomicInteger();
        Task<Integer> task = new Task<>(times::incrementAndGet);
        task.run();
        task.run();

        assertThat(task.result()).isEqualTo(1);
        assertThat(task.result()).isEqualTo(1);
    }

    @Test
    void a_failure_is_told_as_it_was_thrown() {
        IllegalArgumentException own = new IllegalArgumentException("own");
        Task<String> wrong = Task.begun("test", () -> {
            throw own;
        });
        Task<String> exhausted = Task.begun("test", () -> {
            throw new StackOverflowError();
        });
        Task<String> checked = Task.begun("test", () -> {
            throw new IOException("disk");
        });

        assertThatThrownBy(wrong::result).isSameAs(own);
        assertThatThrownBy(exhausted::result).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(checked::result)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void who_is_interrupted_while_waiting_gets_the_result_and_stays_interrupted() {
        Task<String> task = Task.begun("test", () -> {
            Thread.sleep(50);
            return "done";
        });
        Thread.currentThread().interrupt();

        assertThat(task.result()).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
    }
}
