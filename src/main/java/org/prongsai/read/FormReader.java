package org.prongsai.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Stamp;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome.Refusal;
import org.prongsai.model.Incoming;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.text.Messages;
import org.prongsai.text.ThaiText;

/** Reads a returned workbook: whose it is by its stamp, where its table is by the header labels. */
public final class FormReader {
    private final Plan plan;
    private final Messages messages;
    private final StatusReader statuses;

    public FormReader(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.statuses = new StatusReader(plan.statuses());
    }

    public FormReading read(Incoming file, byte[] content) {
        try {
            return read(file, new WorkbookReader().read(content));
        } catch (UnreadableWorkbook e) {
            return new FormReading.NotRead(e.refusal(), Optional.empty(), "");
        }
    }

    private FormReading read(Incoming file, RawWorkbook workbook) {
        Optional<Stamp> stamp = stamp(workbook);
        if (stamp.isEmpty()) {
            return new FormReading.NotRead(Refusal.NOT_OURS, Optional.empty(), "");
        }
        if (!ThaiText.same(stamp.get().organisation(), plan.organisation().name())) {
            return refuse(Refusal.OTHER_ORGANISATION, stamp.get().organisation());
        }
        if (!stamp.get().round().equals(plan.round().key())) {
            return refuse(Refusal.OTHER_ROUND, stamp.get().round());
        }
        Optional<Division> division = plan.division(stamp.get().division());
        return division.isEmpty()
                ? refuse(Refusal.UNKNOWN_DIVISION, stamp.get().division())
                : table(file, workbook, division.get());
    }

    private static FormReading refuse(Refusal refusal, String detail) {
        return new FormReading.NotRead(refusal, Optional.empty(), detail);
    }

    private static Optional<Stamp> stamp(RawWorkbook workbook) {
        return workbook.grid(FormLayout.STAMP_SHEET)
                .flatMap(grid -> Stamp.from(grid.rows().stream()
                        .map(row -> new Stamp.Row(row.text(1), row.text(2)))
                        .toList()));
    }

    private FormReading table(Incoming file, RawWorkbook workbook, Division division) {
        List<FormColumn> wanted = Arrays.asList(FormColumn.values());
        Optional<HeaderTable<FormColumn>> table = workbook.grids().stream()
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> HeaderTable.find(grid, wanted).stream())
                .max(Comparator.comparingInt(
                                (HeaderTable<FormColumn> t) -> t.columns().size())
                        .thenComparing(t -> t.grid().sheet().equals(FormLayout.SHEET)));
        List<FormColumn> missing = missing(table.map(HeaderTable::columns).orElse(Map.of()));
        if (table.isEmpty() || !missing.isEmpty()) {
            String names =
                    missing.stream().map(column -> column.label(messages)).collect(Collectors.joining(", "));
            return new FormReading.NotRead(Refusal.NO_TABLE, Optional.of(division.code()), names);
        }
        FormRows rows = new FormRows(plan, division, table.get(), statuses, workbook.date1904());
        rows.readAll();
        return new FormReading.Read(new Submission(
                file,
                division.code(),
                workbook.savedBy(),
                workbook.savedAt(),
                rows.answers(),
                rows.strays(),
                rows.repairs()));
    }

    /** Columns that can't be done without: all but one of the two that tell the guideline. */
    private static List<FormColumn> missing(Map<FormColumn, Integer> found) {
        List<FormColumn> missing = new ArrayList<>(Arrays.asList(FormColumn.values()));
        missing.removeAll(found.keySet());
        if (missing.size() > 1) {
            return missing;
        }
        missing.remove(FormColumn.GUIDELINE_ID);
        missing.remove(FormColumn.GUIDELINE);
        return missing;
    }
}
