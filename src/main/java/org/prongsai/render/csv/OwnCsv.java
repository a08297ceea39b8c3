package org.prongsai.render.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.Links;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.Quantity;
import org.prongsai.model.Selection;
import org.prongsai.model.StatusReading;

/**
 * Columns of the plan's own in {@code answers.csv}: the value as data has it, and as it was written. A hyphen says that there
 * is none, an empty cell that nothing was said, or nothing that can be told for sure.
 */
final class OwnCsv {
    static final String NONE = "-";

    private static final String AS_WRITTEN = "_as_written";

    private final List<FieldSpec> columns;

    OwnCsv(FieldSpecs asked) {
        this.columns = asked.own().stream().filter(FieldSpec::isPublished).toList();
    }

    List<CsvField> fields() {
        List<CsvField> fields = new ArrayList<>();
        for (FieldSpec column : columns) {
            fields.add(CsvField.own(column.key().code(), type(column.type()), column));
            if (!column.isGiven()) {
                fields.add(CsvField.own(column.key().code() + AS_WRITTEN, CsvField.Type.STRING, column));
            }
        }
        return fields;
    }

    private static CsvField.Type type(FieldType type) {
        return switch (type) {
            case INTEGER -> CsvField.Type.INTEGER;
            case NUMBER, MONEY, PERCENT -> CsvField.Type.NUMBER;
            case DATE -> CsvField.Type.DATE;
            case YES_NO -> CsvField.Type.BOOLEAN;
            case CHOICES -> CsvField.Type.LIST;
            case TEXT, CHOICE, LINK, STATUS -> CsvField.Type.STRING;
        };
    }

    List<String> row(Guideline guideline, Optional<Answer> answer) {
        List<String> row = new ArrayList<>();
        for (FieldSpec column : columns) {
            if (column.isGiven()) {
                FieldValue given = guideline.given().get(column.key());
                row.add(given == null ? "" : value(column, given));
                continue;
            }
            Optional<FieldValue> value =
                    answer.flatMap(given -> given.entry(column.key())).map(Entry::value);
            boolean nothing = answer.filter(given -> given.status() instanceof StatusReading.NothingToReport)
                    .isPresent();
            // As in the totals: where nothing is to be reported, there is none in any column.
            row.add(value.filter(one -> column.isAskedOf(guideline.id()))
                    .map(one -> nothing ? NONE : value(column, one))
                    .orElse(""));
            row.add(value.map(FieldValue::asWritten).orElse(""));
        }
        return row;
    }

    private static String value(FieldSpec column, FieldValue value) {
        if (value instanceof Quantity.Amount amount) {
            return number(column.type(), amount.value());
        }
        if (value instanceof Selection.Chosen chosen) {
            return chosen.choices().stream().map(Choice::code).collect(Collectors.joining(";"));
        }
        if (value instanceof Completion.On
                || (value instanceof Links links && !links.addresses().isEmpty())) {
            return value.counts();
        }
        boolean none = !value.isBlank() && AnswerLimits.isNone(value.asWritten());
        return none ? NONE : column.type() == FieldType.TEXT ? value.asWritten() : "";
    }

    private static String number(FieldType type, BigDecimal number) {
        return (type == FieldType.MONEY ? number.setScale(2, RoundingMode.UNNECESSARY) : number).toPlainString();
    }
}
