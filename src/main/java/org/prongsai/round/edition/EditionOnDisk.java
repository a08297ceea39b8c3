package org.prongsai.round.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.round.ReviewRequest;

/**
 * The edition that lies in the output folder, as the secretariat has looked at it. What is mailed is that edition, byte for
 * byte, and only while it is what the input gives.
 */
public final class EditionOnDisk {
    private final Path output;
    private final Manifest manifest;

    /** @throws JobFailure when there is none */
    public EditionOnDisk(Path output) {
        if (Staging.isUnfinished(output)) {
            throw new JobFailure(LocalizedMessage.of("failure.unfinished", output), null);
        }
        this.output = output;
        this.manifest = ManifestCodec.in(output);
    }

    /** How it was ordered, except what was ordered otherwise now. */
    public ReviewRequest request(ReviewRequest given) {
        return new ReviewRequest(
                given.asOf().or(manifest.options()::asOf),
                given.previous(),
                given.mendBy().or(manifest.options()::mendBy));
    }

    /**
     * Compares it with what the input gives now.
     *
     * @param now manifest of that, but for its outputs
     * @throws JobFailure when it is another edition: which of its grounds has changed, and what to do
     */
    public void requireCurrent(Manifest now) {
        requireSame(manifest.inputs().equals(now.inputs()), "stale.inputs");
        requireSame(manifest.options().asOf().equals(now.options().asOf()), "stale.as-of");
        requireSame(manifest.options().lang().equals(now.options().lang()), "stale.lang");
        requireSame(manifest.previous().equals(now.previous()), "stale.previous");
        requireSame(manifest.options().mendBy().equals(now.options().mendBy()), "stale.mend-by");
        requireSame(manifest.version().equals(now.version()), "stale.version");
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
        byte[] content = Files.exists(file) ? FileAccess.read(file) : new byte[0];
        if (!Sha256.of(content).hex().equals(digest)) {
            throw new JobFailure(LocalizedMessage.of("failure.edition-changed", file), null);
        }
        return content;
    }
}
