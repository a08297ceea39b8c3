package org.prongsai.round.edition;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.round.ReviewRequest;

/**
 * An edition as it lies in its folder, as the secretariat has looked at it. What goes out is that edition, byte for byte.
 */
public final class EditionOnDisk {
    /** What a person is meant to work on where it lies. */
    public static final Set<String> WORKED_ON = Set.of("memo.docx", "decisions.xlsx");

    private final Path folder;
    private final Manifest manifest;

    /**
     * @param folder the output folder, or where an approved edition is kept
     * @throws JobFailure when there is none
     */
    public EditionOnDisk(Path folder) {
        if (Staging.isUnfinished(folder)) {
            throw new JobFailure(LocalizedMessage.of("failure.unfinished", folder), null);
        }
        this.folder = folder;
        this.manifest = ManifestCodec.in(folder);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** How it was ordered, except what was ordered otherwise now. */
    public ReviewRequest request(ReviewRequest given) {
        return given.over(ordered());
    }

    private ReviewRequest ordered() {
        List<Path> previous = new ArrayList<>();
        if (!manifest.isOfBefore()) {
            for (Manifest.Previous one : manifest.previous()) {
                try {
                    previous.add(Path.of(one.path()));
                } catch (InvalidPathException strange) {
                    throw new JobFailure(
                            LocalizedMessage.of("failure.manifest", folder.resolve(Manifest.FILE)), strange);
                }
            }
        }
        return new ReviewRequest(
                manifest.options().asOf(), previous, manifest.options().mendBy());
    }

    /**
     * Compares it with what the input gives now.
     *
     * @param now manifest of that, but for its outputs
     * @throws JobFailure when it is another edition: which of its grounds has changed, and what to do
     */
    public void requireCurrent(Manifest now) {
        requireNotOfBefore();
        requireSame(manifest.inputs().equals(now.inputs()), "stale.inputs", manifest.otherInputs(now));
        requireSame(manifest.options().asOf().equals(now.options().asOf()), "stale.as-of");
        requireSame(manifest.options().lang().equals(now.options().lang()), "stale.lang");
        requireSame(manifest.previous().equals(now.previous()), "stale.previous");
        requireSame(manifest.options().mendBy().equals(now.options().mendBy()), "stale.mend-by");
        requireSame(manifest.links().equals(now.links()), "stale.links");
        requireSame(manifest.templates().equals(now.templates()), "stale.templates");
        requireSame(manifest.build().isSame(now.build()), "stale.build");
        requireSame(manifest.grounds().equals(now.grounds()), "stale.manifest");
    }

    /** @throws JobFailure when another day is given than that of the edition */
    public void requireDay(ReviewRequest given) {
        Optional<LocalDate> made = manifest.options().asOf();
        if (given.asOf().isPresent() && !given.asOf().equals(made)) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            "failure.edition-day",
                            folder,
                            made.<Object>map(day -> day).orElse("-"),
                            given.asOf().get()),
                    null);
        }
    }

    /** @throws JobFailure when it is of a time before manifests said what it was made of */
    public void requireNotOfBefore() {
        if (manifest.isOfBefore()) {
            throw new JobFailure(LocalizedMessage.of("failure.edition-of-before", folder), null);
        }
    }

    private static void requireSame(boolean same, String what, Object... arguments) {
        if (!same) {
            throw new JobFailure(
                    LocalizedMessage.of("failure.edition-stale", LocalizedMessage.of(what, arguments)), null);
        }
    }

    /** @throws JobFailure that names a file that is not as it was made, but for those that are worked on where they lie */
    public void requireWhole() {
        manifest.outputs().stream()
                .map(Manifest.Entry::path)
                .filter(name -> !WORKED_ON.contains(name))
                .forEach(this::file);
    }

    /**
     * A file of the edition.
     *
     * @param name as in the manifest
     * @throws JobFailure when it was not made, or is not as it was made
     */
    public byte[] file(String name) {
        String digest = manifest.digestOf(name);
        Path file = folder.resolve(name).normalize();
        if (digest.isEmpty()) {
            throw new JobFailure(LocalizedMessage.of("failure.edition-lacks", name), null);
        }
        byte[] content = file.startsWith(folder) && Files.exists(file) ? FileAccess.read(file) : new byte[0];
        if (!Sha256.of(content).hex().equals(digest)) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            ApprovedEdition.isKept(folder) ? "failure.kept-changed" : "failure.edition-changed", file),
                    null);
        }
        return content;
    }
}
