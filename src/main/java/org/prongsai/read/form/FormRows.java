package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.KnownWords;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.Entry;
import org.prongsai.model.Field;
import org.prongsai.model.FileFormat;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Repair;
import org.prongsai.model.Round;
import org.prongsai.model.StatusReading;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.read.value.SharesReader;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.thai.ThaiText;

/** The rows of a returned form's table to answers; a filled row that can't be an answer becomes a stray. */
final class FormRows {
    private static final List<FormColumn> NAMING = List.of(FormColumn.GUIDELINE_ID, FormColumn.GUIDELINE);

    private final KnownWords words;
    private final Round round;
    private final boolean textsAlone;
    private final FormVocabulary vocabulary;
    private final Division division;
    private final HeaderTable<FormColumn> table;
    private final StatusReader statuses;
    private final FormColumns form;
    private final FieldReader fields;
    private final RowIdentity identity;
    private final Map<GuidelineId, List<RawRow>> found = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<UnmatchedRow> unmatched = new ArrayList<>();
    private final List<Field> notes = new ArrayList<>();
    private final List<RawRow> nameless = new ArrayList<>();
    private final RowNotes remarks;
    private final IdentityHashMap<RawRow, List<String>> values = new IdentityHashMap<>();

    private FormRows(
            RowIdentity identity,
            StatusReader statuses,
            FormColumns form,
            Division division,
            HeaderTable<FormColumn> table,
            RawWorkbook workbook,
            KnownWords words,
            Round round) {
        this.words = words;
        this.round = round;
        this.textsAlone = workbook.format() == FileFormat.CSV;
        this.vocabulary = FormVocabulary.of(words);
        this.division = division;
        this.table = table;
        this.statuses = statuses;
        this.form = form;
        this.fields = new FieldReader(statuses, workbook);
        this.identity = identity;
        this.remarks = new RowNotes(table, form);
    }

    /** All rows of a table. */
    static FormRows of(
            HeaderTable<FormColumn> table,
            RowIdentity identity,
            StatusReader statuses,
            FormColumns form,
            Division division,
            RawWorkbook workbook,
            KnownWords words,
            Round round) {
        FormRows rows = new FormRows(identity, statuses, form, division, table, workbook, words, round);
        rows.readAll();
        return rows;
    }

    List<Answer> answers() {
        return SharesReader.read(answers);
    }

    List<UnmatchedRow> strays() {
        return unmatched;
    }

    List<Repair> repairs() {
        return fields.repairs();
    }

    /** The guideline of each row that is one's. */
    Map<Integer, GuidelineId> guidelines() {
        Map<Integer, GuidelineId> guidelines = new HashMap<>();
        found.forEach((id, rows) -> rows.forEach(row -> guidelines.put(row.number(), id)));
        return guidelines;
    }

    HeaderTable<FormColumn> table() {
        return table;
    }

    List<ReaderNote> remarks() {
        return Stream.concat(remarks.list().stream(), new DayMonthOrder(answers, round, textsAlone).notes().stream())
                .toList();
    }

    FormVocabulary vocabulary() {
        return vocabulary;
    }

    /** What was written in the columns of ids and texts, in rows that are no guideline's and hold no answer. */
    List<Field> notes() {
        return notes;
    }

    /** What is filled in, wherever its rows stand; empty for a form as it was sent out. */
    Set<List<String>> said() {
        Set<List<String>> said = new HashSet<>();
        found.forEach((id, rows) -> rows.stream()
                .filter(row -> !content(row).isEmpty())
                .forEach(row -> said.add(Stream.concat(Stream.of(id.toString()), values(row).stream())
                        .toList())));
        unmatched.forEach(unmatched -> said.add(List.of(unmatched.content())));
        nameless.forEach(row -> said.add(List.of(content(row))));
        return said;
    }

    /** Whether a row of one of the division's guidelines is filled in. */
    boolean holdsAnswers() {
        return found.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> !content(row).isEmpty());
    }

    private void readAll() {
        table.rows().forEach(this::sort);
        int last = guidelines().keySet().stream().max(Integer::compare).orElse(0);
        nameless.forEach(row -> {
            if (row.number() > last) {
                fields(row, form.entries()).forEach(notes::add);
            } else {
                unmatched.add(stray(UnmatchedRow.Reason.UNKNOWN, Optional.empty(), row));
            }
        });
        found.forEach(this::settle);
    }

    private void sort(RawRow row) {
        if (isHeaderAgain(row)) {
            return;
        }
        RowIdentity.RowOwner whose = identity.of(table, row, division);
        if (whose.guideline().isPresent()) {
            found.computeIfAbsent(whose.guideline().get(), id -> new ArrayList<>())
                    .add(row);
        } else if (content(row).isEmpty()) {
            fields(row, NAMING)
                    .filter(field -> !vocabulary.isBand(field.text()))
                    .forEach(notes::add);
        } else if (isNameless(row)) {
            nameless.add(row);
        } else {
            unmatched.add(stray(whose.reason(), whose.meant(), row));
        }
    }

    private Stream<Field> fields(RawRow row, List<FormColumn> columns) {
        return columns.stream()
                .filter(table.columns()::containsKey)
                .map(column -> field(row, column))
                .filter(field -> !field.isBlank());
    }

    /** Whether it says neither which guideline it is nor a status: below the others it is where people sign. */
    private boolean isNameless(RawRow row) {
        return fields(row, NAMING).findAny().isEmpty()
                && statuses.read(table.text(row, FormColumn.STATUS))
                        .reading()
                        .listed()
                        .isEmpty();
    }

    /** The header repeated among the rows, as if for another page. */
    private boolean isHeaderAgain(RawRow row) {
        return table.columns().keySet().stream().allMatch(column -> column.isCalled(table.text(row, column), words));
    }

    /** A guideline's rows: the one that is filled in, or the first when all say the same. */
    private void settle(GuidelineId id, List<RawRow> rows) {
        List<RawRow> filled =
                rows.stream().filter(row -> !content(row).isEmpty()).toList();
        long different = filled.stream().map(this::values).distinct().count();
        if (different > 1) {
            filled.forEach(row -> unmatched.add(stray(UnmatchedRow.Reason.DUPLICATE, Optional.of(id), row)));
        } else {
            answers.add(answer(id, filled.isEmpty() ? rows.get(0) : filled.get(0)));
        }
    }

    private Answer answer(GuidelineId id, RawRow row) {
        remarks.look(id, row);
        List<Entry> entries = new ArrayList<>();
        for (FormColumn column : form.entries()) {
            entries.add(fields.read(id, form.field(column).orElseThrow(), field(row, column), table.cell(row, column)));
        }
        return new Answer(id, field(row, FormColumn.GUIDELINE), entries);
    }

    private UnmatchedRow stray(UnmatchedRow.Reason why, Optional<GuidelineId> guideline, RawRow row) {
        String label = Stream.of(FormColumn.GUIDELINE_ID, FormColumn.GUIDELINE)
                .map(column -> table.text(row, column))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        FormColumn first =
                table.columns().containsKey(FormColumn.GUIDELINE_ID) ? FormColumn.GUIDELINE_ID : FormColumn.GUIDELINE;
        StatusReading status = statuses.read(table.text(row, FormColumn.STATUS)).reading();
        return new UnmatchedRow(why, cell(row, first), guideline, label, content(row), status);
    }

    /** What was filled in, as one text; empty for a row that is still empty. */
    private String content(RawRow row) {
        return values(row).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
    }

    /** What was filled in, value by value, without what nobody sees. */
    private List<String> values(RawRow row) {
        return values.computeIfAbsent(
                row,
                one -> form.entries().stream()
                        .map(column -> ThaiText.repair(text(one, column)).text())
                        .toList());
    }

    private Field field(RawRow row, FormColumn column) {
        String text = text(row, column);
        return new Field(
                cell(row, column), text, fields.kind(table.cell(row, column).map(RawCell::value), text));
    }

    /** With the address behind its words: that is what was given. */
    private String text(RawRow row, FormColumn column) {
        return table.cell(row, column).map(LinkedText::of).orElse("");
    }

    private CellRef cell(RawRow row, FormColumn column) {
        return new CellRef(table.grid().sheet(), row.number(), column(column));
    }

    private int column(FormColumn column) {
        return table.columns().getOrDefault(column, form.position(column));
    }
}
