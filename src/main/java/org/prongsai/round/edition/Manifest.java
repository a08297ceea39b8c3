package org.prongsai.round.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.io.FileOps;
import org.prongsai.job.review.PreviousWorkbook;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.text.Language;

/**
 * {@code manifest.json}: which program made which bytes out of which. It says neither when nor where, so that the same
 * input makes the same manifest.
 */
public final class Manifest {
    public static final String FILE = "manifest.json";

    private final String version;
    private final Facts facts;
    private final Sha256 plan;
    private final ReviewRequest request;
    private final Map<String, Sha256> templates;

    /**
     * What an edition is and was made of.
     *
     * @param raw whether its CSV files are for machines
     * @param inputs every file but the plan
     */
    public record Facts(LocalDate asOf, Language language, boolean provisional, boolean raw, List<InputFile> inputs) {
        public static Facts of(Edition edition) {
            return new Facts(
                    edition.asOf(),
                    edition.messages().language(),
                    edition.isProvisional(),
                    edition.rawCsv(),
                    Manifest.inputs(edition));
        }
    }

    /** @param plan digest of its file */
    public Manifest(String version, Facts facts, Sha256 plan, ReviewRequest request, Map<String, Sha256> templates) {
        this.version = version;
        this.facts = facts;
        this.plan = plan;
        this.request = request;
        this.templates = templates;
    }

    /** @param outputs every other file of the edition, by name */
    public byte[] toJson(Map<String, byte[]> outputs) {
        Map<String, Sha256> digests = new TreeMap<>();
        outputs.forEach((name, content) -> digests.put(name, Sha256.of(content)));
        return ofDigests(digests);
    }

    /** The same by their digests. */
    public byte[] ofDigests(Map<String, Sha256> outputs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeStringField("program", "prongsai");
            json.writeStringField("version", version);
            json.writeObjectFieldStart("options");
            json.writeStringField("as_of", facts.asOf().toString());
            json.writeStringField("lang", facts.language().code());
            if (request.mendBy().isPresent()) {
                json.writeStringField("mend_by", request.mendBy().get().toString());
            }
            if (facts.raw()) {
                json.writeBooleanField("raw_csv", true);
            }
            json.writeEndObject();
            json.writeBooleanField("provisional", facts.provisional());
            writeInputs(json);
            write(json, "templates", templates);
            write(json, "outputs", new TreeMap<>(outputs));
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private void writeInputs(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("inputs");
        writeFile(json, RoundFolder.PLAN, plan);
        for (InputFile file : facts.inputs()) {
            writeFile(json, file.path(), file.digest());
        }
        json.writeEndArray();
        if (!request.previous().isEmpty()) {
            json.writeArrayFieldStart("previous");
            for (InputFile file : previous(request)) {
                writeFile(json, file.path(), file.digest());
            }
            json.writeEndArray();
        }
    }

    /** Every file of the input but the plan, by digest and path. */
    static List<InputFile> inputs(Edition edition) {
        return inOrder(edition.consolidation().files().stream().map(FileOutcome::file));
    }

    /** By digest and path. */
    public static List<InputFile> inOrder(Stream<InputFile> files) {
        return files.sorted(Comparator.comparing(InputFile::digest).thenComparing(InputFile::path))
                .toList();
    }

    /** The workbooks that an edition is compared with, by their names alone. */
    public static List<InputFile> previous(ReviewRequest request) {
        return request.previous().stream()
                .map(PreviousWorkbook::file)
                .map(file -> new InputFile(String.valueOf(file.getFileName()), Sha256.of(FileOps.read(file))))
                .toList();
    }

    private static void write(JsonGenerator json, String name, Map<String, Sha256> files) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Sha256> file : files.entrySet()) {
            writeFile(json, file.getKey(), file.getValue());
        }
        json.writeEndArray();
    }

    private static void writeFile(JsonGenerator json, String path, Sha256 digest) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeStringField("sha256", digest.hex());
        json.writeEndObject();
    }
}
