package org.prongsai.desk.round;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.prongsai.round.ProgressListener;

/**
 * Work that was begun: what it is, how far it is, and what it came to. It goes on when nobody watches.
 */
public final class Work implements ProgressListener {
    private final WorkOrder order;
    private final Runnable watchers;
    private final AtomicReference<Stretch> stretch = new AtomicReference<>(new Stretch("progress.reading", 0, 0));
    private final AtomicReference<Optional<WorkResult>> result = new AtomicReference<>(Optional.empty());

    /**
     * Stretch of the way: its bundle key, the steps that are done and those there are.
     */
    public record Stretch(String key, int done, int steps) {}

    /**
     * Order of such a job, which can be given once more.
     *
     * @param action its word in an address
     * @param round id of the round it is about
     * @param fields of the form that ordered it
     */
    public record WorkOrder(String action, String round, Map<String, String> fields) {
        public WorkOrder {
            fields = Map.copyOf(fields);
        }
    }

    /** @param watchers told after each step */
    Work(WorkOrder order, Runnable watchers) {
        this.order = order;
        this.watchers = watchers;
    }

    public WorkOrder order() {
        return order;
    }

    public Stretch stretch() {
        return Objects.requireNonNull(stretch.get());
    }

    /** What it came to; empty while it is under way. */
    public Optional<WorkResult> result() {
        return Objects.requireNonNull(result.get());
    }

    void ended(WorkResult came) {
        result.set(Optional.of(came));
        watchers.run();
    }

    @Override
    public void begin(String key, int steps) {
        stretch.set(new Stretch(key, 0, steps));
        watchers.run();
    }

    @Override
    public void step() {
        stretch.updateAndGet(now -> new Stretch(now.key(), now.done() + 1, now.steps()));
        watchers.run();
    }

    @Override
    public void end() {}
}
