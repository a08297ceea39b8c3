package org.prongsai.job.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.job.review.PendingDecisions;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.round.edition.Manifest;

/** Job that writes an edition into the output folder, all of its files or none. */
public final class MergeJob {
    private final RoundFolder folder;
    private final Sha256 plan;
    private final EditionBuilder builder;

    /** @param plan digest of its file */
    public MergeJob(RoundFolder folder, Sha256 plan, ProgressListener progress) {
        this.folder = folder;
        this.plan = plan;
        this.builder = new EditionBuilder(folder, progress);
    }

    /** The edition's files by name; nothing is written. */
    public Map<String, byte[]> files(ReviewedEdition reviewed, FormatChoice choice) {
        return builder.files(reviewed.edition(), reviewed.manifest(), choice);
    }

    /**
     * @param earlier outputs of editions before, by name: what is not made again must not stand beside this one
     * @param lock of the output folder, held since before the input was read
     */
    public MergedEdition write(ReviewedEdition reviewed, FormatChoice choice, List<String> earlier, FolderLock lock) {
        Edition edition = reviewed.edition();
        Path output = folder.output();
        PendingDecisions.requireNoneLost(
                output, edition.findings(), edition.consolidation().files());
        EditionInvariants.require(reviewed);
        List<LocalizedMessage> notes = new EditionNotes(output, reviewed).list();
        Map<String, byte[]> files = files(reviewed, choice);
        files.putAll(EditedMemo.in(output));
        List<String> stale =
                earlier.stream().filter(name -> !files.containsKey(name)).toList();
        Optional<ApprovedEdition> replaced = ApprovedEdition.in(output)
                .filter(approved -> approved.isReplacedBy(Objects.requireNonNull(files.get(Manifest.FILE))));
        new InputChangeGuard(folder, plan, edition).requireUnchanged();
        try (Staging staging = new Staging(output, lock)) {
            replaced.ifPresent(approved -> approved.keeping().forEach(staging::write));
            files.forEach(staging::write);
            stale.forEach(staging::remove);
            staging.publish();
        }
        return new MergedEdition(
                edition,
                output,
                paths(List.copyOf(files.keySet())),
                paths(stale),
                replaced.map(approved -> output.resolve(approved.place())),
                notes);
    }

    private List<Path> paths(List<String> names) {
        return names.stream().map(folder.output()::resolve).toList();
    }
}
