package org.prongsai.job.review;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.prongsai.archive.InflationLimits;

/** Budget of memory for reading: large files wait for each other, for a zip of little may inflate to much. */
public final class MemoryBudget {
    private static final int MEGA = 20;

    private final int budget = (int)
            Math.max(InflationLimits.FREE_BYTES >> MEGA, Runtime.getRuntime().maxMemory() >> (MEGA + 1));
    private final Semaphore megabytes = new Semaphore(budget, true);

    /** @param bytes the size of the file that the work is about */
    <T> T within(long bytes, Supplier<T> work) {
        return weighing(weight(bytes), work);
    }

    /**
     * The same for a file that may hold more than the memory does: it is tried again alone, and refused when even that is
     * too much.
     *
     * @param refusal what it comes to then
     */
    public <T> T guarded(long bytes, Supplier<T> work, Supplier<T> refusal) {
        try {
            return weighing(weight(bytes), work);
        } catch (OutOfMemoryError | StackOverflowError maybeAnothers) {
            try {
                return weighing(budget, work);
            } catch (OutOfMemoryError | StackOverflowError evenAlone) {
                return refusal.get();
            }
        }
    }

    private int weight(long bytes) {
        return (int) Math.min(budget, InflationLimits.ofBundle(bytes) >> MEGA);
    }

    private <T> T weighing(int weight, Supplier<T> work) {
        megabytes.acquireUninterruptibly(weight);
        try {
            return work.get();
        } finally {
            megabytes.release(weight);
        }
    }
}
