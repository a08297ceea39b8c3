package org.prongsai.io;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Executor that works a list off on all of the machine's processors and hands the results over one after the other, in
 * the list's order. No more results wait than a few for each processor, however long the list is.
 */
public final class OrderedExecutor {
    private static final int AHEAD = 3;

    private OrderedExecutor() {}

    /** What becomes of the item at an index. */
    @FunctionalInterface
    public interface Work<T> {
        T of(int index) throws Exception;
    }

    /**
     * @param each called by this thread; while it waits for a result it works on others
     * @throws RuntimeException what work on the first item that failed threw, after all before it were handed over
     */
    public static <T> void each(String name, int count, Work<T> work, Consumer<T> each) {
        List<@Nullable OnceTask<T>> tasks = new ArrayList<>(count);
        IntStream.range(0, count).forEach(i -> tasks.add(new OnceTask<>(() -> work.of(i))));
        Semaphore room = new Semaphore(AHEAD * Runtime.getRuntime().availableProcessors());
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        OnceTask.onOtherProcessors(name, () -> {
            while (true) {
                room.acquireUninterruptibly();
                int mine = next.getAndIncrement();
                if (mine >= count || over.get()) {
                    room.release(count + 1);
                    return;
                }
                run(tasks, mine);
            }
        });
        try {
            for (int i = 0; i < count; i++) {
                each.accept(result(tasks, i, next, room));
                tasks.set(i, null);
                room.release();
            }
        } finally {
            over.set(true);
            room.release(count + 1);
        }
    }

    private static <T> T result(List<@Nullable OnceTask<T>> tasks, int wanted, AtomicInteger next, Semaphore room) {
        OnceTask<T> task = task(tasks, wanted);
        while (!task.isDone() && room.tryAcquire()) {
            int mine = next.getAndIncrement();
            if (mine >= tasks.size()) {
                room.release();
                break;
            }
            run(tasks, mine);
        }
        // The first that nobody took yet, when there is no room to take it in turn.
        return task.result();
    }

    private static <T> void run(List<@Nullable OnceTask<T>> tasks, int index) {
        OnceTask<T> task = tasks.get(index);
        if (task != null) {
            task.run();
        }
    }

    private static <T> OnceTask<T> task(List<@Nullable OnceTask<T>> tasks, int index) {
        OnceTask<T> task = tasks.get(index);
        if (task == null) {
            throw new IllegalStateException("handed over before: " + index);
        }
        return task;
    }
}
