package org.prongsai.read.form;

import static org.prongsai.thai.TextFuzz.hold;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusReading;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawValue;
import org.prongsai.thai.TextFuzz;
import org.prongsai.thai.ThaiText;

/** Any text as what stands in a cell: a repair is final, a status is what it says, a date is of this age. For {@code src/fuzz/run}. */
public final class WordsFuzz {
    private static final StatusReader STATUSES = new StatusReader(FormFuzz.PLAN.statuses());

    private WordsFuzz() {}

    /** What takes time once is no slow input. */
    public static void fuzzerInitialize() {
        FuzzSeeds.words().forEach(word -> fuzzerTestOneInput(word.getBytes(StandardCharsets.UTF_8)));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String typed = new String(input, StandardCharsets.UTF_8);
        TextFuzz.check(typed);
        dateInACell(new RawValue.Text(typed));
        if (input.length >= Double.BYTES) {
            dateInACell(new RawValue.Numeric(ByteBuffer.wrap(input).getDouble()));
        }
        status(typed);
        if (!ThaiText.key(typed).isEmpty()) {
            statusOfThePlan(typed);
        }
    }

    private static void dateInACell(RawValue value) {
        for (boolean date1904 : new boolean[] {false, true}) {
            CellDates.read(value, date1904)
                    .date()
                    .ifPresent(date -> hold("year", true, date.getYear() >= 1857 && date.getYear() <= 9999 - 543));
        }
    }

    private static void status(String typed) {
        StatusReading read = STATUSES.read(typed).reading();
        if (read instanceof StatusReading.Listed listed) {
            hold("as written", typed, listed.asWritten());
            hold("own label", listed.status(), listed(STATUSES, listed.status().label()));
            hold(
                    "repaired",
                    listed.status(),
                    listed(STATUSES, ThaiText.repair(typed).text()));
        }
    }

    /** Whatever the plan calls a status by is read as that status. */
    private static void statusOfThePlan(String label) {
        Status done = new Status("done", label, List.of(), Progress.ACHIEVED);
        StatusReader reader = new StatusReader(new StatusList(List.of(
                done,
                new Status("some", label + "ก", List.of(label + "ข"), Progress.IN_PROGRESS),
                new Status("none", label + "ค", List.of(), Progress.NOT_STARTED))));
        hold("the plan's own", done, listed(reader, label));
        if (ThaiText.repair(label).text().equals(label)) {
            hold("nothing to repair", List.of(), reader.read(label).repairs());
        }
    }

    private static Status listed(StatusReader reader, String typed) {
        StatusReading read = reader.read(typed).reading();
        if (read instanceof StatusReading.Listed listed) {
            return listed.status();
        }
        throw new AssertionError("“" + typed + "” is " + read);
    }
}
