package org.prongsai.round.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/**
 * The edition that was approved: it lies in the output folder until another one takes its place, and is kept below it from
 * then on.
 */
public final class ApprovedEdition {
    /** Where approved editions are kept in the output folder, each in a folder called as its mark. */
    public static final String KEPT = "approved";

    private static final int DIGITS = 8;

    private final Path output;
    private final Approval approval;

    private ApprovedEdition(Path output, Approval approval) {
        this.output = output;
        this.approval = approval;
    }

    /** Nothing when no edition was approved. */
    public static Optional<ApprovedEdition> in(Path output) {
        return Approval.in(output).map(approval -> new ApprovedEdition(output, approval));
    }

    public Approval approval() {
        return approval;
    }

    /** Whether it is the edition that lies in the output folder. */
    public boolean isPresent() {
        return isIn(output);
    }

    private boolean isIn(Path folder) {
        Path manifest = folder.resolve(Manifest.FILE);
        return Files.isRegularFile(manifest) && FileAccess.digest(manifest).equals(approval.manifest());
    }

    /** @throws JobFailure when it is neither in the output folder nor kept below it */
    public Path folder() {
        if (isPresent()) {
            return output;
        }
        return Stream.of(place(false), place(true))
                .map(output::resolve)
                .filter(this::isIn)
                .findFirst()
                .orElseThrow(() -> new JobFailure(
                        LocalizedMessage.of(
                                "failure.approved-gone", approval.mark().digits(), output.resolve(place(false))),
                        null));
    }

    /** Two editions have one mark when two builds made other bytes of the same. */
    private String place(boolean further) {
        String mark = KEPT + "/" + approval.mark();
        return further ? mark + "-" + approval.manifest().digits(DIGITS) : mark;
    }

    /** Whether a folder is one in which an approved edition is kept. */
    static boolean isKept(Path folder) {
        Path above = folder.getParent();
        return above != null && above.endsWith(KEPT);
    }

    /** Where it is kept in the output folder. */
    public String place() {
        Path first = output.resolve(place(false));
        return place(Files.exists(first) && !isIn(first));
    }

    /**
     * What is to be written before another edition takes its place.
     *
     * @return its files by their places in the output folder; none when it does not lie there
     */
    public Map<String, byte[]> keeping() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (isPresent()) {
            for (Manifest.Entry entry : ManifestCodec.in(output).outputs()) {
                Path file = output.resolve(entry.path()).normalize();
                if (file.startsWith(output) && Files.exists(file)) {
                    files.put(place() + "/" + entry.path(), FileAccess.read(file));
                }
            }
            files.put(place() + "/" + Manifest.FILE, FileAccess.read(output.resolve(Manifest.FILE)));
            files.put(place() + "/" + Approval.FILE, approval.toJson());
        }
        return files;
    }

    /** Whether an edition with such a manifest is another one. */
    public boolean isReplacedBy(byte[] manifest) {
        return isPresent() && !Sha256.of(manifest).equals(approval.manifest());
    }
}
