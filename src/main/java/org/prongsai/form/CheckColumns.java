package org.prongsai.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.layout.FormColumns;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Plan;

/** Hidden columns of a form, those of the fields that its plan asks, side by side. */
final class CheckColumns {
    private final List<CheckColumn> list;
    private final List<OwnCheck> own;
    private final int first;

    CheckColumns(Plan plan) {
        this.list = Stream.of(CheckColumn.values())
                .filter(column ->
                        column.field().isEmpty() || plan.fields().stream().anyMatch(column::looksAt))
                .toList();
        this.first = FormColumns.of(plan).firstHidden();
        this.own = OwnCheck.of(plan.fields().list(), first + list.size());
    }

    /** Of the plan's own columns, behind the others. */
    List<OwnCheck> own() {
        return own;
    }

    Optional<OwnCheck> own(FieldKey field) {
        return own.stream().filter(check -> check.field().key().equals(field)).findFirst();
    }

    int last() {
        return own.isEmpty() ? first + list.size() - 1 : own.get(own.size() - 1).position(OwnCheck.Step.FAULT);
    }

    List<CheckColumn> list() {
        return list;
    }

    /** Those that say what was filled in. */
    List<CheckColumn> keys() {
        return list.stream().filter(CheckColumn::isKey).toList();
    }

    /** The one that is 1 when nothing is said in a field. */
    CheckColumn none(FieldKey field) {
        return list.stream()
                .filter(column -> column.isNone() && column.field().equals(Optional.of(field)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field.code() + " is not asked"));
    }

    /** Those that are 1 when something is wrong with a field; they stand side by side. */
    List<CheckColumn> faults() {
        return list.stream().filter(CheckColumn::isFault).toList();
    }

    /** Those by which a field's cell is painted: whatever is said of a cell is seen on it. */
    List<CheckColumn> faultsOf(FieldKey field) {
        return faults().stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .toList();
    }

    /** Those that are 1 when a rule of the same name finds something. */
    List<CheckColumn> rules() {
        return list.stream()
                .filter(column -> column == CheckColumn.ANSWER_MISSING || column.isFault())
                .toList();
    }

    int position(CheckColumn column) {
        int index = list.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no field of " + column + " is asked");
        }
        return first + index;
    }

    String letters(CheckColumn column) {
        return CellRef.letters(position(column));
    }
}
