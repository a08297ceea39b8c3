package org.prongsai.job.fetch;

import java.util.List;

/** Summary of what came by mail from divisions, or from one of them. */
public record FetchSummary(List<FetchedItem.OfDivision> items) {
    public FetchSummary {
        items = List.copyOf(items);
    }

    /** New files. */
    public int taken() {
        return count(FetchedItem.Taken.class);
    }

    /** Files that were in the input folder already. */
    public int there() {
        return count(FetchedItem.Known.class) + count(FetchedItem.Present.class);
    }

    /** What was left in the mailbox. */
    public int notTaken() {
        return count(FetchedItem.NotTaken.class);
    }

    /** Whether there is anything that an earlier run could not tell of. */
    public boolean hasNews() {
        return items.stream().anyMatch(FetchedItem.OfDivision::isNews);
    }

    /** Whether anything in the input folder is known to have come by mail only since this run. */
    public boolean addsToInput() {
        return taken() + count(FetchedItem.Present.class) > 0;
    }

    private int count(Class<? extends FetchedItem> kind) {
        return Math.toIntExact(items.stream().filter(kind::isInstance).count());
    }
}
