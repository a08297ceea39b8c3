package org.prongsai.round.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** Codec of {@code manifest.json}: a manifest to bytes, always the same, and back. */
public final class ManifestCodec {
    private ManifestCodec() {}

    public static byte[] write(Manifest manifest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeStringField("program", "prongsai");
            json.writeStringField("version", manifest.version());
            write(json, manifest.options());
            json.writeBooleanField("provisional", manifest.provisional());
            write(json, "inputs", manifest.inputs());
            if (!manifest.previous().isEmpty()) {
                write(json, "previous", manifest.previous());
            }
            write(json, "templates", manifest.templates());
            write(json, "outputs", manifest.outputs());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Manifest.Options options) throws IOException {
        json.writeObjectFieldStart("options");
        if (options.asOf().isPresent()) {
            json.writeStringField("as_of", options.asOf().get().toString());
        }
        json.writeStringField("lang", options.lang());
        if (options.mendBy().isPresent()) {
            json.writeStringField("mend_by", options.mendBy().get().toString());
        }
        if (options.rawCsv()) {
            json.writeBooleanField("raw_csv", true);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<Manifest.Entry> files) throws IOException {
        json.writeArrayFieldStart(name);
        for (Manifest.Entry file : files) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @throws JobFailure when there is none in the output folder, or it can't be read */
    public static Manifest in(Path output) {
        Path file = output.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            throw new JobFailure(LocalizedMessage.of("failure.no-edition", output), null);
        }
        try {
            return read(FileAccess.read(file));
        } catch (IOException | DateTimeParseException e) {
            throw new JobFailure(LocalizedMessage.of("failure.manifest", file), e);
        }
    }

    /** @throws IOException when it is no JSON */
    private static Manifest read(byte[] content) throws IOException {
        Map<String, String> values = new HashMap<>();
        Map<String, List<Manifest.Entry>> lists = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(content)) {
            read(json, values, lists);
        }
        Manifest.Options options = new Manifest.Options(
                date(values, "as_of"),
                values.getOrDefault("lang", ""),
                date(values, "mend_by"),
                values.getOrDefault("raw_csv", "").equals("true"));
        return new Manifest(
                values.getOrDefault("version", ""),
                options,
                values.getOrDefault("provisional", "").equals("true"),
                lists.getOrDefault("inputs", List.of()),
                lists.getOrDefault("previous", List.of()),
                lists.getOrDefault("templates", List.of()),
                lists.getOrDefault("outputs", List.of()));
    }

    private static void read(JsonParser json, Map<String, String> values, Map<String, List<Manifest.Entry>> lists)
            throws IOException {
        String list = "";
        Map<String, String> object = new HashMap<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                list = String.valueOf(json.currentName());
            } else if (token == JsonToken.END_ARRAY) {
                list = "";
            } else if (token == JsonToken.END_OBJECT && !list.isEmpty()) {
                lists.computeIfAbsent(list, name -> new ArrayList<>())
                        .add(new Manifest.Entry(object.getOrDefault("path", ""), object.getOrDefault("sha256", "")));
                object.clear();
            } else if (token.isScalarValue()) {
                (list.isEmpty() ? values : object).put(String.valueOf(json.currentName()), json.getText());
            }
        }
    }

    private static Optional<LocalDate> date(Map<String, String> values, String option) {
        return Optional.ofNullable(values.get(option))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }
}
