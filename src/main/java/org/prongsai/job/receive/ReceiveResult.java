package org.prongsai.job.receive;

import java.util.List;
import java.util.Optional;
import org.prongsai.message.LocalizedMessage;

/**
 * Result of receiving files.
 *
 * @param items in the order in which the files were given; fewer than {@code given} when it was stopped
 * @param given how many files there were
 * @param stopped why the rest was not looked at, when something broke
 */
public record ReceiveResult(List<ReceivedItem> items, int given, Optional<LocalizedMessage> stopped) {
    public ReceiveResult {
        items = List.copyOf(items);
        if (stopped.isPresent() == (items.size() == given)) {
            throw new IllegalArgumentException(items.size() + " of " + given);
        }
    }

    /** New files. */
    public int taken() {
        return count(ReceivedItem.Taken.class);
    }

    /** Files that were in the input folder already. */
    public int present() {
        return count(ReceivedItem.Present.class);
    }

    /** Files that were refused or could not be read. */
    public int notTaken() {
        return count(ReceivedItem.NotTaken.class);
    }

    /** Files that nobody got to. */
    public int left() {
        return given - items.size();
    }

    private int count(Class<? extends ReceivedItem> kind) {
        return Math.toIntExact(items.stream().filter(kind::isInstance).count());
    }
}
