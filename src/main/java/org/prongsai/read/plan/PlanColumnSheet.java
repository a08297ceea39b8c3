package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.layout.AnswersColumn;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.layout.PreviousColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Guideline;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.StatusList;
import org.prongsai.thai.ThaiText;

/** The plan's sheet of columns of its own (คอลัมน์เพิ่มเติม). */
final class PlanColumnSheet {
    /** What answers.csv calls columns of its own by, or may. */
    private static final Set<String> TAKEN = Set.of(
            "guideline_id",
            "guideline",
            "goal",
            "division",
            "status",
            "status_label",
            "status_as_written",
            "details",
            "evidence",
            "completed_on",
            "file",
            "sheet",
            "row",
            "agency",
            "province");

    private static final List<Labelled> OURS = List.of(
            FormColumn.GUIDELINE_ID,
            FormColumn.GUIDELINE,
            FormColumn.STATUS,
            FormColumn.DETAILS,
            FormColumn.EVIDENCE,
            FormColumn.COMPLETED_ON,
            new PreviousColumn(FieldKey.STATUS),
            new PreviousColumn(FieldKey.DETAILS));

    private static final String AS_WRITTEN = "_as_written";
    private static final Set<String> BY_PLAN = Set.of("แผน", "plan");
    private static final Set<String> BY_DIVISION = Set.of("", "ส่วนราชการ", "division");
    private static final Set<String> YES = Set.of("", "ใช่", "yes", "true");
    private static final Set<String> NO = Set.of("ไม่", "ไม่ใช่", "no", "false");
    /** Letters of a heading with its unit, and of a code. */
    private static final int MAX_HEADING = 100;

    private static final int MAX_CODE = 40;

    private final PlanFaults faults;
    private final Messages messages;
    private final PlanLists codes = new PlanLists(code -> code);
    private final PlanLists headings = new PlanLists(ThaiText::key);

    PlanColumnSheet(PlanFaults faults, Messages messages) {
        this.faults = faults;
        this.messages = messages;
    }

    /** The columns, whoever fills them in; what is no column is a fault. */
    List<FieldSpec> read(PlanTables tables, Optional<StatusList> statuses, List<Guideline> guidelines) {
        List<PlanRow> rows = tables.rows(PlanSheet.COLUMNS);
        Map<FieldKey, ColumnConditions.ColumnShape> shapes = new LinkedHashMap<>();
        Map<FieldKey, PlanRow> byKey = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            Optional<FieldKey> key = key(row);
            Optional<FieldType> type = type(row);
            if (key.isPresent() && type.isPresent()) {
                shapes.put(
                        key.get(),
                        new ColumnConditions.ColumnShape(type.get(), new ColumnChoices(row, faults).read(type.get())));
                byKey.put(key.get(), row);
            }
        }
        List<FieldSpec> columns = new ArrayList<>();
        byKey.forEach(
                (key, row) -> column(key, row, shapes, statuses, guidelines).ifPresent(columns::add));
        return columns;
    }

    private Optional<FieldKey> key(PlanRow row) {
        Optional<String> code = row.need(PlanColumn.COLUMN_CODE, faults);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!FieldKey.isOne(code.get()) || code.get().length() > MAX_CODE) {
            faults.at(row.cell(PlanColumn.COLUMN_CODE), code.get(), "column-code", code.get());
            return Optional.empty();
        }
        if (TAKEN.contains(code.get()) || code.get().endsWith(AS_WRITTEN)) {
            faults.at(row.cell(PlanColumn.COLUMN_CODE), code.get(), "column-code-taken", code.get());
            return Optional.empty();
        }
        return codes.isFirst(code.get(), row, PlanColumn.COLUMN_CODE, faults)
                ? Optional.of(new FieldKey(code.get()))
                : Optional.empty();
    }

    private Optional<FieldType> type(PlanRow row) {
        Optional<String> written = row.need(PlanColumn.COLUMN_TYPE, faults);
        Optional<ColumnTypeWord> word = written.flatMap(ColumnTypeWord::called);
        if (written.isPresent() && word.isEmpty()) {
            faults.at(
                    row.cell(PlanColumn.COLUMN_TYPE),
                    written.get(),
                    "choice",
                    written.get(),
                    messages.list(ColumnTypeWord.labels(messages)));
        }
        return word.map(ColumnTypeWord::type);
    }

    private Optional<FieldSpec> column(
            FieldKey key,
            PlanRow row,
            Map<FieldKey, ColumnConditions.ColumnShape> shapes,
            Optional<StatusList> statuses,
            List<Guideline> guidelines) {
        ColumnConditions conditions = new ColumnConditions(row, shapes, faults);
        ColumnConditions.ColumnShape shape = Objects.requireNonNull(shapes.get(key));
        Optional<String> heading = heading(row);
        Optional<Need> need = conditions.need(statuses);
        Optional<Limit> least = conditions.limit(PlanColumn.LEAST, key, shape.type());
        Optional<Limit> most = conditions.limit(PlanColumn.MOST, key, shape.type());
        boolean given = isOneOf(row, PlanColumn.FILLED_BY, BY_PLAN, BY_DIVISION);
        boolean hidden = isOneOf(row, PlanColumn.PUBLISHED, NO, YES);
        if (isAbove(least, most)) {
            faults.at(row.cell(PlanColumn.MOST), row.text(PlanColumn.MOST), "column-limit-order");
        }
        if (heading.isEmpty() || need.isEmpty()) {
            return Optional.empty();
        }
        OwnColumn column = new OwnColumn(
                heading.get(),
                given ? FilledBy.PLAN : FilledBy.DIVISION,
                shape.choices(),
                need.get(),
                least,
                most,
                conditions.askedOf(guidelines),
                conditions.summary(key, shape.type()),
                row.text(PlanColumn.UNIT),
                row.text(PlanColumn.HINT),
                row.text(PlanColumn.EXAMPLE),
                !hidden,
                row.text(PlanColumn.PART));
        return Optional.of(new FieldSpec(key, shape.type(), column));
    }

    /** A heading by which no other column of a form is called. */
    private Optional<String> heading(PlanRow row) {
        Optional<String> heading = row.need(PlanColumn.COLUMN_HEADING, faults);
        if (heading.isEmpty()) {
            return heading;
        }
        String written = heading.get();
        boolean ours = Stream.of(OURS, List.of(AnswersColumn.values()), PlanSheet.GUIDELINES.columns())
                        .flatMap(List::stream)
                        .anyMatch(column -> column.isCalled(written))
                || FormLayout.isCheckColumn(written)
                || written.startsWith(FormLayout.HELPER_PREFIX);
        if (OwnColumn.title(written, row.text(PlanColumn.UNIT)).length() > MAX_HEADING) {
            faults.at(row.cell(PlanColumn.COLUMN_HEADING), written, "column-heading-long", MAX_HEADING);
            return Optional.empty();
        }
        if (ours) {
            faults.at(row.cell(PlanColumn.COLUMN_HEADING), written, "column-heading-taken", written);
            return Optional.empty();
        }
        // With its unit behind it, it is no other's either: that is how forms are headed.
        String title = OwnColumn.title(written, row.text(PlanColumn.UNIT));
        return heading.filter(name -> headings.isFirst(name, row, PlanColumn.COLUMN_HEADING, faults))
                .filter(name -> name.equals(title) || headings.isFirst(title, row, PlanColumn.COLUMN_HEADING, faults));
    }

    private boolean isOneOf(PlanRow row, PlanColumn column, Set<String> these, Set<String> others) {
        String written = row.text(column).toLowerCase(Locale.ROOT);
        boolean one = these.contains(written);
        if (!one && !others.contains(written)) {
            String words = String.join(
                    ", ",
                    Stream.of(these, others)
                            .flatMap(Set::stream)
                            .filter(word -> !word.isEmpty())
                            .sorted()
                            .toList());
            faults.at(row.cell(column), row.text(column), "choice", row.text(column), words);
        }
        return one;
    }

    private static boolean isAbove(Optional<Limit> least, Optional<Limit> most) {
        if (least.isEmpty() || most.isEmpty()) {
            return false;
        }
        if (least.get() instanceof Limit.Value small && most.get() instanceof Limit.Value large) {
            return small.value().compareTo(large.value()) > 0;
        }
        if (least.get() instanceof Limit.Day first && most.get() instanceof Limit.Day last) {
            return first.date().isAfter(last.date());
        }
        return false;
    }
}
