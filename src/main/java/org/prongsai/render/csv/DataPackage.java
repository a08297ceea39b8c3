package org.prongsai.render.csv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.auto.service.AutoService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.EditionView;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.RenderedFiles;
import org.prongsai.text.Language;

/**
 * {@code datapackage.json}: describes the CSV files for those who reuse them, after the Frictionless Data specifications
 * (Tabular Data Package, version 1).
 */
@AutoService(OutputFormat.class)
public final class DataPackage implements OutputFormat {
    /** Its name. */
    public static final String FILE = "datapackage.json";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public byte[] render(Edition edition) {
        return render(edition, new EditionFiles(Formats.load(), edition));
    }

    @Override
    public byte[] render(Edition edition, RenderedFiles others) {
        EditionView view = edition.view();
        Subject subject = new Subject(
                view.organisation(),
                edition.mark(),
                edition.consolidation().plan().round().key(),
                view.round(),
                view.notice(),
                edition.isProvisional(),
                edition.rawCsv());
        return of(
                edition.messages(),
                subject,
                Stream.of(new AnswersCsv(), new SummaryCsv(), new FindingsCsv(), new RepairsCsv(), new TotalsCsv())
                        .filter(table -> table.isOf(edition))
                        .map(table ->
                                described(table, edition.consolidation().plan().fields(), others))
                        .toList());
    }

    /** A CSV file as it was written. */
    public record Described(String file, List<CsvField> fields, long bytes, Sha256 digest) {}

    /**
     * Whose data it is, and of which round.
     *
     * @param mark of the edition, empty when it bears none
     * @param key of the round
     * @param notice that the edition is a draft; empty when it is not
     * @param raw whether texts that look like formulas were left as they are
     */
    public record Subject(
            String organisation,
            String mark,
            String key,
            String round,
            String notice,
            boolean provisional,
            boolean raw) {}

    private static String description(Messages messages, Subject subject) {
        String what = (subject.round() + " " + subject.notice()).strip();
        return subject.raw() ? what : what + ". " + messages.of("data.guarded");
    }

    /** Describes any CSV files; their columns are called by bundle keys {@code data.<file>.<column>}. */
    public static byte[] of(Messages messages, Subject subject, List<Described> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            write(json, messages, subject, tables);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static Described described(CsvTable table, FieldSpecs asked, RenderedFiles others) {
        byte[] content = others.file(table.fileName());
        return new Described(table.fileName(), table.fields(asked), content.length, Sha256.of(content));
    }

    private static void write(JsonGenerator json, Messages messages, Subject subject, List<Described> tables)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "prongsai-" + subject.key());
        json.writeStringField("title", messages.of("report.title") + " " + subject.organisation());
        json.writeStringField("description", description(messages, subject));
        if (!subject.mark().isEmpty()) {
            json.writeStringField("version", subject.mark());
        }
        json.writeStringField("edition", subject.provisional() ? "provisional" : "final");
        json.writeArrayFieldStart("contributors");
        json.writeStartObject();
        json.writeStringField("title", subject.organisation());
        json.writeStringField("role", "publisher");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("resources");
        for (Described table : tables) {
            resource(json, messages, table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void resource(JsonGenerator json, Messages messages, Described table) throws IOException {
        String name = table.file().substring(0, table.file().indexOf('.'));
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", name);
        json.writeStringField("title", messages.of("data." + name));
        json.writeStringField("path", table.file());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", table.bytes());
        json.writeStringField("hash", "sha256:" + table.digest().hex());
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (CsvField field : table.fields()) {
            field(json, messages, name, field);
        }
        json.writeEndArray();
        keys(json, table.fields());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Messages messages, String file, CsvField field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeStringField("type", field.type().word());
        if (field.own().isPresent()) {
            new OwnColumnSchema(json, messages).write(field, field.own().get());
            json.writeEndObject();
            return;
        }
        json.writeStringField("title", messages.of("data." + file + "." + field.name()));
        json.writeStringField("description", messages.in(Language.EN).of("data." + file + "." + field.name()));
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
