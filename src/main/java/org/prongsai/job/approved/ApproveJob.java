package org.prongsai.job.approved;

import java.nio.file.Path;
import java.time.LocalDate;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Approval;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;

/** Job that marks the edition in the output folder as signed. */
public final class ApproveJob {
    private final RoundFolder folder;

    public ApproveJob(RoundFolder folder) {
        this.folder = folder;
    }

    /**
     * @param by whom, empty when nobody says
     * @throws JobFailure when there is no edition, one of its files is not as it was made, or it bears no mark
     */
    public Approved approve(LocalDate day, String by, FolderLock lock) {
        Path output = folder.output();
        EditionOnDisk edition = new EditionOnDisk(output);
        edition.requireWhole();
        Manifest manifest = edition.manifest();
        Approval approval = new Approval(
                manifest.mark()
                        .orElseThrow(
                                () -> new JobFailure(LocalizedMessage.of("failure.edition-of-before", output), null)),
                FileAccess.digest(output.resolve(Manifest.FILE)),
                day,
                by.strip());
        try (Staging staging = new Staging(output, lock)) {
            staging.write(Approval.FILE, approval.toJson());
            staging.publish();
        }
        return new Approved(approval, manifest.provisional());
    }
}
