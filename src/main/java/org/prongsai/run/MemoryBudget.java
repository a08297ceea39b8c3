package org.prongsai.run;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How much is read at a time: large files wait for each other, for a zip of little may inflate to much. */
final class MemoryBudget {
    private static final int MEGA = 20;
    /** What any file may inflate to, in MB, and how much more than its size, and what none may. */
    private static final long LEAST = 16;

    private static final long RATIO = 100;
    private static final long MOST = 128;

    private final int budget = (int) Math.max(LEAST, Runtime.getRuntime().maxMemory() >> (MEGA + 1));
    private final Semaphore megabytes = new Semaphore(budget, true);

    /** @param bytes the size of the file that the work is about */
    <T> T within(long bytes, Supplier<T> work) {
        long inflated = Math.min(MOST, Math.max(LEAST, (RATIO * bytes) >> MEGA));
        int weight = (int) Math.min(budget, inflated);
        megabytes.acquireUninterruptibly(weight);
        try {
            return work.get();
        } finally {
            megabytes.release(weight);
        }
    }
}
