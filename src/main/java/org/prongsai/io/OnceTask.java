package org.prongsai.io;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Task that is done once, by whichever thread comes to it first, and whose result or failure is everybody's. A failure
 * is told to whoever asks as it was thrown.
 */
public final class OnceTask<T> implements Runnable {
    private final FutureTask<T> work;

    public OnceTask(Callable<T> work) {
        this.work = new FutureTask<>(work);
    }

    /** Begins at once, beside what the caller goes on with. */
    public static <T> OnceTask<T> begun(String name, Callable<T> work) {
        OnceTask<T> task = new OnceTask<>(work);
        beside(name, task);
        return task;
    }

    /** Runs something beside what the caller goes on with; it does not keep the program from ending. */
    public static void beside(String name, Runnable what) {
        Thread thread = new Thread(what, "prongsai-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins work on the machine's other processors; the caller goes through the same itself. */
    public static void onOtherProcessors(String name, Runnable work) {
        for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
            beside(name, work);
        }
    }

    /** Does the work; nothing when it was begun before. */
    @Override
    public void run() {
        work.run();
    }

    /** Whether {@link #result} would not wait. */
    public boolean isDone() {
        return work.isDone();
    }

    /** Waits for the result; the work must have been begun. */
    public T result() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(ExecutionException problem) {
        if (problem.getCause() instanceof Error error) {
            throw error;
        }
        return problem.getCause() instanceof RuntimeException own ? own : new IllegalStateException(problem);
    }
}
