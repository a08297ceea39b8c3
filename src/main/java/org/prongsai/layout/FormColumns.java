package org.prongsai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.model.Plan;

/**
 * Columns of a fresh form, as the fields that its plan asks make them, from left to right and counted from 1: what is
 * asked, what is filled in, the plan's own columns, those among them that it fills in itself, the live check, last
 * round's answers, and after a gap the hidden steps of the check. A returned form may have moved them.
 */
public final class FormColumns {
    private static final int ID_WIDTH = 6;
    private static final int GUIDELINE_WIDTH = 44;
    private static final int CHECK_WIDTH = 23;
    private static final int GAP = 2;

    private final FieldSpecs fields;
    private final List<FormColumn> entries;
    private final List<FormColumn> given;
    private final List<FormColumn> all;
    private final List<PreviousColumn> previous;

    private FormColumns(FieldSpecs fields) {
        this.fields = fields;
        this.entries = fields.stream().map(field -> new FormColumn(field.key())).toList();
        this.given = fields.given().stream()
                .map(field -> new FormColumn(field.key()))
                .toList();
        Stream<FormColumn> usual =
                fields.stream().filter(field -> field.own().isEmpty()).map(field -> new FormColumn(field.key()));
        Stream<FormColumn> own = fields.own().stream().map(field -> new FormColumn(field.key()));
        this.all = Stream.of(Stream.of(FormColumn.GUIDELINE_ID, FormColumn.GUIDELINE), usual, own)
                .flatMap(columns -> columns)
                .toList();
        this.previous = fields.stream()
                .filter(field -> field.own().isEmpty() && field.widths().past() > 0)
                .map(field -> new PreviousColumn(field.key()))
                .toList();
    }

    public static FormColumns of(Plan plan) {
        return new FormColumns(plan.fields());
    }

    /** Of a form that asks some of a plan's fields. */
    public FormColumns asking(List<FieldKey> keys) {
        return new FormColumns(fields.only(
                field -> keys.contains(field.key()) || fields.given().contains(field)));
    }

    /** Those of the table, what the plan fills in among them. */
    public List<FormColumn> all() {
        return all;
    }

    /** Those that are read: of a returned form none of them may be gone. */
    public List<FormColumn> required() {
        return all.stream().filter(column -> !given.contains(column)).toList();
    }

    /** Those that the plan fills in, wherever they stand between the others; nothing is read from them. */
    public List<FormColumn> given() {
        return given;
    }

    /** Those that an official fills in. */
    public List<FormColumn> entries() {
        return entries;
    }

    /** Those that show what was reported last time. */
    public List<PreviousColumn> previous() {
        return previous;
    }

    /** What is filled in in a column; empty where nothing is. */
    public Optional<FieldSpec> field(FormColumn column) {
        return fields.stream()
                .filter(field -> field.key().equals(column.field()))
                .findFirst();
    }

    /** A column's place. */
    public int position(FormColumn column) {
        return place(all, column);
    }

    /** The column in which the form checks itself; it is never read. */
    public int check() {
        return all.size() + 1;
    }

    public int position(PreviousColumn column) {
        return check() + place(previous, column);
    }

    /** The last column that can be seen, with what was reported last time or without. */
    public int last(boolean withPrevious) {
        return check() + (withPrevious ? previous.size() : 0);
    }

    /** The first of the hidden columns. */
    public int firstHidden() {
        return last(true) + GAP + 1;
    }

    private static <C> int place(List<C> columns, C column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("the form has no " + column);
        }
        return index + 1;
    }

    public int width(FormColumn column) {
        int own = field(column)
                .or(() -> fields.own(column.field()))
                .map(field -> field.widths().form())
                .orElse(column.equals(FormColumn.GUIDELINE) ? GUIDELINE_WIDTH : ID_WIDTH);
        if (written().isPresent()) {
            return written().equals(Optional.of(column)) ? own + spare() : own;
        }
        return column.equals(FormColumn.GUIDELINE) ? own + spare() / 3 : own;
    }

    /** The first column of texts, which gets the room of those that are not asked, for whoever writes has use for it; without one it is shared. */
    private Optional<FormColumn> written() {
        return fields.stream()
                .filter(field -> field.type() == FieldType.TEXT)
                .findFirst()
                .map(field -> new FormColumn(field.key()));
    }

    private int spare() {
        return Math.max(0, width(FieldSpecs.BUILT_IN) - width(fields));
    }

    private static int width(FieldSpecs fields) {
        return Stream.concat(fields.stream(), fields.given().stream())
                .mapToInt(field -> field.widths().form())
                .sum();
    }

    public int width(PreviousColumn column) {
        return fields.stream()
                .filter(field -> field.key().equals(column.field()))
                .mapToInt(field -> field.widths().past())
                .sum();
    }

    /** Of the table and its check. */
    public List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(all.stream().map(this::width).toList());
        widths.add(written().isPresent() ? CHECK_WIDTH : CHECK_WIDTH + spare() - spare() / 3);
        return widths;
    }
}
