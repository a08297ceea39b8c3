package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.Links;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Selection;
import org.prongsai.thai.ThaiDates;

/** The columns of a plan's own that are words, as they are told under what was done. */
final class OwnWords {
    private final List<FieldSpec> columns;
    private final Messages messages;

    OwnWords(FieldSpecs fields, Messages messages) {
        this(fields.own().stream().filter(OwnWords::isTold).toList(), messages);
    }

    OwnWords(List<FieldSpec> columns, Messages messages) {
        this.columns = List.copyOf(columns);
        this.messages = messages;
    }

    /** Without those that stand in a part of the report of their own. */
    static OwnWords besideParts(FieldSpecs fields, Messages messages) {
        return new OwnWords(
                fields.own().stream()
                        .filter(OwnWords::isTold)
                        .filter(column ->
                                column.own().filter(own -> own.part().isEmpty()).isPresent())
                        .toList(),
                messages);
    }

    private static boolean isTold(FieldSpec column) {
        return !OwnFigures.isNumber(column) && column.summary() != ColumnSummary.Kind.NONE;
    }

    /** Those that the plan says of a guideline. */
    List<EditionView.ShownField> of(Guideline guideline) {
        return columns.stream()
                .filter(FieldSpec::isGiven)
                .filter(column -> column.isAskedOf(guideline.id()))
                .flatMap(column ->
                        shown(column, Optional.ofNullable(guideline.given().get(column.key()))).stream())
                .toList();
    }

    /** Those that a division filled in. */
    List<EditionView.ShownField> of(ExpectedAnswer expected) {
        return expected.received().stream()
                .flatMap(received -> columns.stream()
                        .filter(column -> column.isAskedOf(received.answer().guideline()))
                        .flatMap(column ->
                                shown(
                                        column,
                                        received.answer().entry(column.key()).map(Entry::value))
                                        .stream()))
                .toList();
    }

    private Optional<EditionView.ShownField> shown(FieldSpec column, Optional<FieldValue> value) {
        return value.filter(one -> !one.isBlank())
                .map(one -> new EditionView.ShownField(
                        column.key().code(),
                        column.own().map(OwnColumn::heading).orElse(""),
                        words(column, one)));
    }

    private String words(FieldSpec column, FieldValue value) {
        if (value instanceof Selection.Chosen chosen) {
            return chosen.labels();
        }
        if (value instanceof Completion.On on) {
            return ThaiDates.full(on.date(), messages.language());
        }
        if (value instanceof Links links && !links.addresses().isEmpty()) {
            return String.join(" ", links.addresses());
        }
        String unit = column.type().isQuantity() ? new FigureText(messages).unit(column) : "";
        String written = value.asWritten().strip();
        return unit.isEmpty() || written.contains(unit) ? written : written + " " + unit;
    }

    /** A line each, {@code หัวคอลัมน์: ค่า}. */
    List<String> lines(List<EditionView.ShownField> shown) {
        return shown.stream()
                .map(field -> messages.of("official.paragraph", field.label(), field.text()))
                .toList();
    }
}
