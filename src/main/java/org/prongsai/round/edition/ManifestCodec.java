package org.prongsai.round.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** Codec of {@code manifest.json}: a manifest to bytes, always the same, and back. */
public final class ManifestCodec {
    private ManifestCodec() {}

    /** Writes the members of an object. */
    @FunctionalInterface
    private interface Members {
        void writeTo(JsonGenerator json) throws IOException;
    }

    public static byte[] write(Manifest manifest) {
        return object(json -> {
            json.writeStringField("program", "prongsai");
            json.writeStringField("version", manifest.build().version());
            if (!manifest.build().digest().isEmpty()) {
                json.writeStringField("build", manifest.build().digest());
            }
            if (manifest.mark().isPresent()) {
                json.writeStringField("mark", manifest.mark().get().digits());
            }
            if (manifest.round().isPresent()) {
                write(json, manifest.round().get());
            }
            write(json, manifest.options());
            json.writeBooleanField("provisional", manifest.provisional());
            grounds(json, manifest);
            write(json, "outputs", manifest.outputs());
        });
    }

    /** The mark of all that an edition is made of and how it was ordered; not of the program, nor of what came out. */
    static EditionMark mark(Manifest manifest) {
        return EditionMark.of(object(json -> {
            write(json, manifest.options());
            grounds(json, manifest);
        }));
    }

    private static byte[] object(Members members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            members.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static void grounds(JsonGenerator json, Manifest manifest) throws IOException {
        write(json, "inputs", manifest.inputs());
        if (!manifest.decisions().isEmpty()) {
            write(json, "decisions", manifest.decisions());
        }
        if (!manifest.previous().isEmpty()) {
            json.writeArrayFieldStart("previous");
            for (Manifest.Previous one : manifest.previous()) {
                json.writeStartObject();
                json.writeStringField("path", one.path());
                json.writeStringField("round", one.round());
                write(json, "files", one.files());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (manifest.links().isPresent()) {
            json.writeStringField("links", manifest.links().get().hex());
        }
        write(json, "templates", manifest.templates());
    }

    private static void write(JsonGenerator json, RoundFacts facts) throws IOException {
        json.writeStringField("organisation", facts.organisation());
        json.writeObjectFieldStart("round");
        json.writeStringField("key", facts.key());
        json.writeStringField("name", facts.name());
        json.writeStringField("start", facts.start().toString());
        json.writeStringField("end", facts.end().toString());
        json.writeEndObject();
        json.writeStringField("plan", facts.plan());
        json.writeArrayFieldStart("guidelines");
        for (RoundFacts.GuidelineText one : facts.guidelines()) {
            texts(json, "id", one.id(), "sha256", one.sha256());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statuses");
        for (RoundFacts.StatusLabel one : facts.statuses()) {
            texts(json, "code", one.code(), "label", one.label(), "counts_as", one.countsAs());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("divisions");
        for (RoundFacts.DivisionName one : facts.divisions()) {
            texts(json, "code", one.code(), "name", one.name());
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String... pairs) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < pairs.length; i += 2) {
            json.writeStringField(pairs[i], pairs[i + 1]);
        }
        json.writeEndObject();
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
            texts(json, "path", file.path(), "sha256", file.sha256());
        }
        json.writeEndArray();
    }

    /** @throws JobFailure when there is none in the output folder, or it can't be read */
    public static Manifest in(Path output) {
        Path file = output.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            throw new JobFailure(LocalizedMessage.of("failure.no-edition", output), null);
        }
        return read(FileAccess.read(file), file);
    }

    /** @throws JobFailure that names the file when its bytes are no manifest */
    public static Manifest read(byte[] content, Path file) {
        try {
            return ManifestParser.parse(content);
        } catch (IOException e) {
            throw new JobFailure(LocalizedMessage.of("failure.manifest", file), e);
        }
    }
}
