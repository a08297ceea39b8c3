package org.prongsai.job.approved;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.verify.Difference;
import org.prongsai.job.verify.ProvenanceCheck;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Approval;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;

/** Job that marks the edition in the output folder as signed. */
public final class ApproveJob {
    private final RoundFolder folder;
    private final Build build;

    public ApproveJob(RoundFolder folder, Build build) {
        this.folder = folder;
        this.build = build;
    }

    /**
     * @param given how the edition is said to be ordered, where anybody says
     * @param day on which it is said that it is signed
     * @param by whom, empty when nobody says
     * @throws JobFailure when there is no edition, it is another one, one of its files is not as it was made, or it bears no
     *     mark
     */
    public Approved approve(ReviewRequest given, LocalDate day, String by, FolderLock lock) {
        Path output = folder.output();
        EditionOnDisk edition = new EditionOnDisk(output);
        edition.requireNotOfBefore();
        edition.requireDay(given);
        edition.requireWhole();
        // Without what goes out there is nothing to sign.
        ListedEdition.SENT.stream().sorted().forEach(edition::file);
        Manifest manifest = edition.manifest();
        Approval approval = new Approval(
                manifest.mark()
                        .orElseThrow(
                                () -> new JobFailure(LocalizedMessage.of("failure.edition-of-before", output), null)),
                FileAccess.digest(output.resolve(Manifest.FILE)),
                day,
                by.strip());
        Optional<Approval> before =
                Approval.in(output).filter(earlier -> earlier.manifest().equals(approval.manifest()));
        Approved approved = new Approved(
                before.filter(approval::addsNothingTo).orElse(approval),
                before,
                manifest.provisional(),
                since(edition, given));
        if (approved.isNew()) {
            write(approval, lock);
        }
        return approved;
    }

    private void write(Approval approval, FolderLock lock) {
        try (Staging staging = new Staging(folder.output(), lock)) {
            staging.write(Approval.FILE, approval.toJson());
            staging.publish();
        }
    }

    private List<Difference> since(EditionOnDisk edition, ReviewRequest given) {
        return new ProvenanceCheck(folder, edition.manifest(), edition.request(given), build).differences();
    }
}
