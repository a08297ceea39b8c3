package org.prongsai.round.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/**
 * Approval of an edition, {@code output/approved.json}: that it was signed.
 *
 * @param mark of the edition
 * @param manifest digest of the edition's manifest, so that no other edition of that mark is taken for it
 * @param day on which it was said that it is signed
 * @param by whom it was said, empty when nobody said
 */
public record Approval(EditionMark mark, Sha256 manifest, LocalDate day, String by) {
    public static final String FILE = "approved.json";

    /** Whether an earlier one of the same edition already says by whom. */
    public boolean addsNothingTo(Approval earlier) {
        return by.isEmpty() || by.equals(earlier.by);
    }

    public byte[] toJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeStringField("mark", mark.digits());
            json.writeStringField("manifest", manifest.hex());
            json.writeStringField("day", day.toString());
            json.writeStringField("by", by);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    /**
     * The approval that an output folder holds, if any.
     *
     * @throws JobFailure when it can't be read: which edition was approved is not guessed
     */
    public static Optional<Approval> in(Path output) {
        Path file = output.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonObject json = JsonObject.parse(FileAccess.read(file));
            return Optional.of(new Approval(
                    new EditionMark(json.text("mark")),
                    new Sha256(json.text("manifest")),
                    LocalDate.parse(json.text("day")),
                    json.text("by")));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new JobFailure(LocalizedMessage.of("failure.approval", file), e);
        }
    }
}
