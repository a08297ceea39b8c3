package org.prongsai.desk.round;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.desk.round.Work.WorkOrder;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.ProgressListener;

/** Worker for all windows: one job at a time, the long ones on a thread of their own. */
public final class JobWorker {
    /** Seconds that a short job waits for a long one before its window is told. */
    private static final long PATIENCE = 120;

    private final ReentrantLock working = new ReentrantLock(true);
    private final Consumer<Exception> bugs;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "desk-job");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Work current;

    /** @param bugs told what should not have happened */
    public JobWorker(Consumer<Exception> bugs) {
        this.bugs = bugs;
    }

    /** The long job that is under way; empty when there is none. */
    public Optional<Work> current() {
        return Optional.ofNullable(current);
    }

    /**
     * Begins a long job, unless one is under way.
     *
     * @param watchers told after each step
     * @return the one that was begun, or the one that is under way
     */
    public synchronized Work begin(WorkOrder order, Runnable watchers, Function<ProgressListener, WorkResult> job) {
        Work running = current;
        if (running != null) {
            return running;
        }
        Work work = new Work(order, watchers);
        current = work;
        thread.execute(() -> run(work, job));
        return work;
    }

    private void run(Work work, Function<ProgressListener, WorkResult> job) {
        WorkResult result;
        working.lock();
        try {
            result = job.apply(work);
        } catch (JobFailure failed) {
            result = new WorkResult.Failed(failed.sentence());
        } catch (RuntimeException bug) {
            bugs.accept(bug);
            result = new WorkResult.Failed(LocalizedMessage.of("failure.bug", String.valueOf(bug)));
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            result = new WorkResult.Failed(LocalizedMessage.of("failure.memory"));
        } finally {
            working.unlock();
        }
        current = null;
        work.ended(result);
    }

    /**
     * Does a short job once no other is under way.
     *
     * @throws JobFailure of the job, or when a long one takes too long
     */
    public <T> T alone(Supplier<T> job) {
        try {
            if (!working.tryLock(PATIENCE, TimeUnit.SECONDS)) {
                throw new JobFailure(LocalizedMessage.of("desk.busy"), null);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new JobFailure(LocalizedMessage.of("desk.busy"), ending);
        }
        try {
            return job.get();
        } finally {
            working.unlock();
        }
    }

    /** Waits for nothing more to come. */
    public void close() {
        thread.shutdown();
    }
}
