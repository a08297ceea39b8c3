package org.prongsai.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class OnceTaskTest {
    @Test
    void the_work_is_done_once_whoever_runs_it() {
        AtomicInteger times = new AtomicInteger();
        OnceTask<Integer> task = new OnceTask<>(times::incrementAndGet);
        task.run();
        task.run();

        assertThat(task.result()).isEqualTo(1);
        assertThat(task.result()).isEqualTo(1);
    }

    @Test
    void a_failure_is_told_as_it_was_thrown() {
        IllegalArgumentException own = new IllegalArgumentException("own");
        OnceTask<String> wrong = OnceTask.begun("test", () -> {
            throw own;
        });
        OnceTask<String> exhausted = OnceTask.begun("test", () -> {
            throw new StackOverflowError();
        });
        OnceTask<String> checked = OnceTask.begun("test", () -> {
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
        OnceTask<String> task = OnceTask.begun("test", () -> {
            Thread.sleep(50);
            return "done";
        });
        Thread.currentThread().interrupt();

        assertThat(task.result()).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
    }
}
