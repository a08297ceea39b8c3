package org.prongsai.render.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.auto.service.AutoService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.EditionView;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.Rendered;
import org.prongsai.text.Language;
import org.prongsai.text.Messages;

/**
 * {@code datapackage.json}: describes the CSV files for those who reuse them, after the Frictionless Data specifications
 * (Tabular Data Package, version 1).
 */
@AutoService(OutputFormat.class)
public final class DataPackage implements OutputFormat {
    @Override
    public String fileName() {
        return "datapackage.json";
    }

    @Override
    public byte[] render(Edition edition) {
        return render(edition, new EditionFiles(Formats.load(), edition));
    }

    @Override
    public byte[] render(Edition edition, Rendered others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            write(json, edition, others);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Edition edition, Rendered others) throws IOException {
        Messages messages = edition.messages();
        EditionView view = edition.view();
        Plan plan = edition.consolidation().plan();
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "prongsai-" + plan.round().key());
        json.writeStringField("title", messages.of("report.title") + " " + view.organisation());
        json.writeStringField("description", description(edition));
        json.writeStringField("edition", edition.isProvisional() ? "provisional" : "final");
        json.writeArrayFieldStart("contributors");
        json.writeStartObject();
        json.writeStringField("title", view.organisation());
        json.writeStringField("role", "publisher");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("resources");
        resource(json, messages, new AnswersCsv().fileName(), AnswersCsv.FIELDS, others);
        resource(json, messages, new SummaryCsv().fileName(), SummaryCsv.FIELDS, others);
        resource(json, messages, new FindingsCsv().fileName(), FindingsCsv.FIELDS, others);
        resource(json, messages, new RepairsCsv().fileName(), RepairsCsv.FIELDS, others);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String description(Edition edition) {
        EditionView view = edition.view();
        String what = (view.round() + " " + view.notice()).strip();
        return edition.rawCsv() ? what : what + ". " + edition.messages().of("data.guarded");
    }

    private static void resource(
            JsonGenerator json, Messages messages, String file, List<CsvField> fields, Rendered others)
            throws IOException {
        String name = file.substring(0, file.indexOf('.'));
        byte[] content = others.file(file);
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", name);
        json.writeStringField("title", messages.of("data." + name));
        json.writeStringField("path", file);
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", content.length);
        json.writeStringField("hash", "sha256:" + Sha256.of(content).hex());
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (CsvField field : fields) {
            field(json, messages, name, field);
        }
        json.writeEndArray();
        keys(json, fields);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Messages messages, String file, CsvField field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeStringField("type", field.type().word());
        json.writeStringField("title", messages.of("data." + file + "." + field.name()));
        json.writeStringField("description", new Messages(Language.EN).of("data." + file + "." + field.name()));
        if (field.required()) {
            json.writeObjectFieldStart("constraints");
            json.writeBooleanField("required", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void keys(JsonGenerator json, List<CsvField> fields) throws IOException {
        List<CsvField> keys = fields.stream().filter(CsvField::key).toList();
        if (keys.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("primaryKey");
        for (CsvField key : keys) {
            json.writeString(key.name());
        }
        json.writeEndArray();
    }
}
