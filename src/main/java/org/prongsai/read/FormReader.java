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
import org.prongsai.layout.StampCode;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome.Refusal;
import org.prongsai.model.FormMarks;
import org.prongsai.model.Incoming;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.text.Messages;

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
            return refuse(e.refusal(), "");
        } catch (RuntimeException ourBug) {
            return refuse(Refusal.READER_FAILED, String.valueOf(ourBug));
        }
    }

    private FormReading read(Incoming file, RawWorkbook workbook) {
        Optional<Identity> identity = new MarksReader(plan).identify(workbook);
        if (identity.isEmpty()) {
            return refuse(Refusal.NOT_OURS, "");
        }
        StampCode code = identity.get().code();
        if (identity.get().contradictory()) {
            return refuse(Refusal.MARKS_CONTRADICT, "");
        }
        if (!code.organisation()
                .equals(Stamp.organisationDigest(plan.organisation().name()))) {
            return refuse(Refusal.OTHER_ORGANISATION, identity.get().organisation());
        }
        if (!code.round().equals(plan.round().key())) {
            return refuse(Refusal.OTHER_ROUND, code.round());
        }
        if (!FormLayout.ACCEPTED_VERSIONS.contains(code.version())) {
            return refuse(Refusal.FORM_VERSION, code.version());
        }
        Optional<Division> division = plan.division(code.division());
        return division.isEmpty()
                ? refuse(Refusal.UNKNOWN_DIVISION, code.division())
                : table(file, workbook, division.get(), identity.get());
    }

    private static FormReading refuse(Refusal refusal, String detail) {
        return new FormReading.NotRead(refusal, Optional.empty(), detail);
    }

    private FormReading table(Incoming file, RawWorkbook workbook, Division division, Identity identity) {
        List<FormColumn> wanted = Arrays.asList(FormColumn.values());
        Optional<HeaderTable<FormColumn>> table = workbook.grids().stream()
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> HeaderTable.find(grid, wanted).stream())
                .max(Comparator.comparingInt(
                                (HeaderTable<FormColumn> t) -> t.columns().size())
                        .thenComparing(t -> t.grid().sheet().equals(FormLayout.SHEET)));
        List<FormColumn> missing = missing(table.map(HeaderTable::columns).orElse(Map.of()));
        if (table.isEmpty() || !missing.isEmpty()) {
            return new FormReading.NotRead(Refusal.NO_TABLE, Optional.of(division.code()), names(missing));
        }
        if (!table.get().doubled().isEmpty()) {
            List<FormColumn> doubled = List.copyOf(table.get().doubled());
            return new FormReading.NotRead(Refusal.COLUMN_TWICE, Optional.of(division.code()), names(doubled));
        }
        FormRows rows = new FormRows(plan, division, table.get(), statuses, workbook.date1904());
        rows.readAll();
        return new FormReading.Read(new Submission(
                file,
                division.code(),
                workbook.savedBy(),
                workbook.savedAt(),
                marks(identity, division),
                rows.answers(),
                rows.strays(),
                new UnreadCells(table.get(), messages).list(),
                rows.repairs()));
    }

    private FormMarks marks(Identity identity, Division division) {
        boolean ofThisPlan =
                identity.code().plan().equals(Stamp.of(plan, division).code().plan());
        return new FormMarks(identity.code().version(), ofThisPlan, identity.asked(), identity.lost());
    }

    private String names(List<FormColumn> columns) {
        return columns.stream().map(column -> column.label(messages)).collect(Collectors.joining(", "));
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
