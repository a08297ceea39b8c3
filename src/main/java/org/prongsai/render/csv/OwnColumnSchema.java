package org.prongsai.render.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.ColumnLimits;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.text.Language;

/** Description of a column of the plan's own in {@code datapackage.json}: its type, limits and choices (Data Package, version 2). */
public final class OwnColumnSchema {
    private final JsonGenerator json;
    private final Messages messages;

    public OwnColumnSchema(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** What stands behind the name and type of a column of the file. */
    public void write(CsvField field, FieldSpec column) throws IOException {
        OwnColumn own = column.own().orElseThrow();
        if (!field.name().equals(column.key().code())) {
            json.writeStringField("title", messages.of("data.answers.as-written", own.title()));
            return;
        }
        json.writeStringField("title", own.title());
        if (!own.hint().isEmpty()) {
            json.writeStringField("description", own.hint());
        }
        if (field.type() == CsvField.Type.BOOLEAN) {
            texts("trueValues", List.of("yes"));
            texts("falseValues", List.of("no"));
        }
        if (field.type() == CsvField.Type.LIST) {
            json.writeStringField("delimiter", ";");
        }
        constraints(column);
        if (!own.choices().isEmpty() && field.type() != CsvField.Type.BOOLEAN) {
            json.writeArrayFieldStart("categories");
            for (Choice choice : own.choices()) {
                labelled(choice.code(), choice.label());
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("missingValues");
        labelled("", messages.in(Language.EN).of("data.missing.blank"));
        labelled(OwnCsv.NONE, messages.in(Language.EN).of("data.missing.none"));
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void labelled(String value, String label) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", value);
        json.writeStringField("label", label);
        json.writeEndObject();
    }

    /** Limits that the plan says; those that are other columns no schema can say. */
    private void constraints(FieldSpec column) throws IOException {
        Optional<String> least = ColumnLimits.least(column).flatMap(OwnColumnSchema::written);
        Optional<String> most = ColumnLimits.most(column).flatMap(OwnColumnSchema::written);
        if (least.isEmpty() && most.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("constraints");
        if (least.isPresent()) {
            limit("minimum", least.get());
        }
        if (most.isPresent()) {
            limit("maximum", most.get());
        }
        json.writeEndObject();
    }

    private void limit(String name, String written) throws IOException {
        if (written.contains("-") && written.indexOf('-') > 0) {
            json.writeStringField(name, written);
        } else {
            json.writeNumberField(name, new BigDecimal(written));
        }
    }

    private static Optional<String> written(Limit limit) {
        if (limit instanceof Limit.Value number) {
            return Optional.of(number.value().toPlainString());
        }
        return limit instanceof Limit.Day day ? Optional.of(day.date().toString()) : Optional.empty();
    }
}
