package org.prongsai.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.OwnColumnSchema;
import org.prongsai.text.Language;

/** Schema of a table of open data: what its columns hold, and where their codes are told (Table Schema, version 2). */
final class TableSchema {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    private final JsonGenerator json;
    private final Messages messages;

    TableSchema(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    void write(DataTable table) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", PROFILE);
        json.writeArrayFieldStart("fields");
        for (DataField field : table.fields()) {
            field(table.name(), field);
        }
        json.writeEndArray();
        texts("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            texts("primaryKey", table.key());
        }
        if (!table.unique().isEmpty()) {
            json.writeArrayFieldStart("uniqueKeys");
            texts(table.unique());
            json.writeEndArray();
        }
        references(table.fields());
        json.writeEndObject();
    }

    private void field(String table, DataField field) throws IOException {
        CsvField column = field.column();
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().word());
        if (column.own().isPresent()) {
            new OwnColumnSchema(json, messages).write(column, column.own().get());
            json.writeEndObject();
            return;
        }
        String key = "data." + table + "." + column.name();
        json.writeStringField("title", messages.of(key));
        json.writeStringField("description", messages.in(Language.EN).of(key));
        constraints(field);
        categories(field.codes());
        json.writeEndObject();
    }

    private void constraints(DataField field) throws IOException {
        CsvField column = field.column();
        boolean counts = column.type() == CsvField.Type.INTEGER;
        if (!column.required() && !counts && field.codes().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("constraints");
        if (column.required()) {
            json.writeBooleanField("required", true);
        }
        if (counts) {
            json.writeNumberField("minimum", 0);
        }
        if (!field.codes().isEmpty()) {
            texts("enum", field.codes().stream().map(DataField.Code::value).toList());
        }
        json.writeEndObject();
    }

    private void categories(List<DataField.Code> codes) throws IOException {
        if (codes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("categories");
        for (DataField.Code code : codes) {
            json.writeStartObject();
            json.writeStringField("value", code.value());
            json.writeStringField("label", code.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void references(List<DataField> fields) throws IOException {
        if (fields.stream().allMatch(field -> field.reference().isEmpty())) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (DataField field : fields) {
            if (field.reference().isPresent()) {
                reference(field.column().name(), field.reference().get());
            }
        }
        json.writeEndArray();
    }

    private void reference(String column, CodeTable table) throws IOException {
        json.writeStartObject();
        texts("fields", List.of(column));
        json.writeObjectFieldStart("reference");
        json.writeStringField("resource", table.resource());
        texts("fields", List.of(table.key()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        texts(texts);
    }

    private void texts(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
