package org.prongsai.round.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileOps;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;

/**
 * The edition that lies in the output folder, as the secretariat has looked at it. What is mailed is that edition, byte for
 * byte, and only while it is what the input gives.
 */
public final class EditionOnDisk {
    private final Path output;
    private final WrittenManifest manifest;

    /** @throws JobFailure when there is none */
    public EditionOnDisk(Path output) {
        if (Staging.isUnfinished(output)) {
            throw new JobFailure(LocalizedMessage.of("failure.unfinished", output), null);
        }
        this.output = output;
        this.manifest = WrittenManifest.in(output);
    }

    /** How it was ordered, except what was ordered otherwise now. */
    public ReviewRequest order(ReviewRequest given) {
        return new ReviewRequest(
                given.asOf().or(() -> date("as_of")),
                given.previous(),
                given.mendBy().or(() -> date("mend_by")));
    }

    private Optional<LocalDate> date(String option) {
        String written = manifest.value(option);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            throw new JobFailure(LocalizedMessage.of("failure.manifest", output.resolve(Manifest.FILE)), e);
        }
    }

    /**
     * Compares it with what the input gives now.
     *
     * @param plan digest of its file
     * @throws JobFailure when it is another edition: which of its grounds has changed, and what to do
     */
    public void requireCurrent(Edition edition, Sha256 plan, String version, ReviewRequest request) {
        List<WrittenManifest.Entry> inputs = entries(
                Stream.concat(Stream.of(new InputFile(RoundFolder.PLAN, plan)), Manifest.inputs(edition).stream()));
        List<WrittenManifest.Entry> previous = entries(Manifest.previous(request).stream());
        requireSame(manifest.inputs().equals(inputs), "stale.inputs");
        requireSame(manifest.value("as_of").equals(edition.asOf().toString()), "stale.as-of");
        requireSame(manifest.value("lang").equals(edition.messages().language().code()), "stale.lang");
        requireSame(manifest.previous().equals(previous), "stale.previous");
        requireSame(
                manifest.value("mend_by")
                        .equals(request.mendBy().map(LocalDate::toString).orElse("")),
                "stale.mend-by");
        requireSame(manifest.value("version").equals(version), "stale.version");
    }

    private static List<WrittenManifest.Entry> entries(Stream<InputFile> files) {
        return files.map(file ->
                        new WrittenManifest.Entry(file.path(), file.digest().hex()))
                .toList();
    }

    private void requireSame(boolean same, String what) {
        if (!same) {
            throw new JobFailure(LocalizedMessage.of("failure.edition-stale", LocalizedMessage.of(what)), null);
        }
    }

    /**
     * A file of the edition.
     *
     * @param name as in the manifest
     * @throws JobFailure when it was not made, or is not as it was made
     */
    public byte[] file(String name) {
        String digest = manifest.digestOf(name);
        Path file = output.resolve(name);
        if (digest.isEmpty()) {
            throw new JobFailure(LocalizedMessage.of("failure.edition-lacks", name), null);
        }
        byte[] content = Files.exists(file) ? FileOps.read(file) : new byte[0];
        if (!Sha256.of(content).hex().equals(digest)) {
            throw new JobFailure(LocalizedMessage.of("failure.edition-changed", file), null);
        }
        return content;
    }
}
