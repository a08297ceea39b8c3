package org.prongsai.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One guideline as one division reported it (ผลการดำเนินงาน), each part with the cell it stands in.
 *
 * @param asked the guideline's text as it stands in the form
 * @param entries one for each field that the plan asks, in its order
 */
public record Answer(GuidelineId guideline, Field asked, List<Entry> entries) {
    public Answer {
        entries = List.copyOf(entries);
        Set<FieldKey> keys = new HashSet<>();
        if (!entries.stream().map(entry -> entry.field().key()).allMatch(keys::add)
                || !keys.contains(FieldKey.STATUS)) {
            throw new IllegalArgumentException("each field is answered once, the status among them");
        }
    }

    /** What was filled in for a field; empty when it is not asked. */
    public Optional<Entry> entry(FieldKey field) {
        return entries.stream()
                .filter(entry -> entry.field().key().equals(field))
                .findFirst();
    }

    /** What stands in a column of the row, whoever filled it in. */
    public Optional<FieldValue> valueOf(FieldKey column, Guideline row) {
        return entry(column)
                .map(Entry::value)
                .or(() -> Optional.ofNullable(row.given().get(column)));
    }

    /** Whether all of them are asked. */
    public boolean asks(Set<FieldKey> fields) {
        return fields.stream().allMatch(field -> entry(field).isPresent());
    }

    /** The texts, each with its cell. */
    public List<Field> texts() {
        return entries.stream().flatMap(entry -> entry.text().stream()).toList();
    }

    private Entry asked(FieldKey field) {
        return entry(field).orElseThrow(() -> new IllegalStateException(field.code() + " is not asked"));
    }

    public StatusReading status() {
        return (StatusReading) asked(FieldKey.STATUS).value();
    }

    public CellRef statusCell() {
        return asked(FieldKey.STATUS).cell();
    }

    public Field details() {
        return text(FieldKey.DETAILS);
    }

    public Field evidence() {
        return text(FieldKey.EVIDENCE);
    }

    private Field text(FieldKey field) {
        return asked(field).text().orElseThrow(() -> new IllegalStateException(field.code() + " is no text"));
    }

    public Completion completion() {
        return (Completion) asked(FieldKey.COMPLETED_ON).value();
    }

    public CellRef completionCell() {
        return asked(FieldKey.COMPLETED_ON).cell();
    }

    /** Whether what stands in a cell may not leave the office. */
    boolean holdsBack(CellRef cell) {
        return entryAt(cell).filter(entry -> !entry.field().isPublished()).isPresent();
    }

    /** The same without what may not leave the office. */
    Answer published() {
        return new Answer(
                guideline,
                asked,
                entries.stream().filter(entry -> entry.field().isPublished()).toList());
    }

    /** A row of the form in which nothing was filled in. */
    public boolean isEmpty() {
        return entries.stream().allMatch(entry -> entry.value().isBlank());
    }

    /** The same in other cells. */
    public Answer at(UnaryOperator<CellRef> moved) {
        return changed(asked.at(moved.apply(asked.cell())), entry -> entry.at(moved));
    }

    /** The same with another value in one of its cells. */
    public Answer with(CellRef cell, UnaryOperator<FieldValue> value) {
        return changed(asked, entry -> entry.cell().equals(cell) ? entry.with(value.apply(entry.value())) : entry);
    }

    private Answer changed(Field guidelineText, UnaryOperator<Entry> changed) {
        return new Answer(
                guideline, guidelineText, entries.stream().map(changed).toList());
    }

    /** Whether another answers the same, wherever it stands. */
    public boolean saysTheSame(Answer other) {
        return entries.stream()
                .allMatch(entry -> other.entry(entry.field().key())
                        .filter(same -> entry.value().saysTheSame(same.value()))
                        .isPresent());
    }

    /** The field that stands in a cell, or the guideline's own text; empty when none of them does. */
    public Optional<FieldKey> fieldAt(CellRef cell) {
        return asked.cell().equals(cell)
                ? Optional.of(FieldKey.GUIDELINE)
                : entryAt(cell).map(entry -> entry.field().key());
    }

    /** What was filled in in a cell; empty when none of the fields stands in it. */
    public Optional<Entry> entryAt(CellRef cell) {
        return entries.stream().filter(entry -> entry.cell().equals(cell)).findFirst();
    }

    /** The same with what was typed in the cell of a correction; a status is kept as it was written anyway. */
    Answer asTyped(Correction correction) {
        return with(correction.cell(), value -> value.asTyped(correction.from()));
    }
}
