package org.prongsai.job.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Approval;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;

/**
 * Job that compares an edition with what its manifest says: the bytes of inputs, templates and outputs; and with what
 * the input gives when it is merged once more, in memory. Writes nothing, so that a copy elsewhere, or on a disk that
 * can't be written, may be verified as well.
 */
public final class VerifyJob {
    private final RoundFolder folder;
    private final Build build;
    private final Rebuilder rebuilder;

    public VerifyJob(RoundFolder folder, Build build, Rebuilder rebuilder) {
        this.folder = folder;
        this.build = build;
        this.rebuilder = rebuilder;
    }

    /** @param request names the workbooks that the edition was compared with */
    public Verified verify(ReviewRequest request) {
        if (PublishedFolder.matches(folder.path())) {
            return new PublishedFolder(folder.path()).verify();
        }
        Path output = folder.output();
        Optional<FolderLock> lock = Files.isDirectory(output) ? FolderLock.toLookAt(output) : Optional.empty();
        try {
            return Staging.isUnfinished(output) ? only("verify.unfinished", RoundFolder.OUTPUT) : edition(request);
        } finally {
            lock.ifPresent(FolderLock::close);
        }
    }

    /** Whether the edition that was signed, which may lie elsewhere than the present one, is still what can go out. */
    private void approved(List<Difference> differences, List<LocalizedMessage> remarks) {
        try {
            Optional<ApprovedEdition> approved = ApprovedEdition.in(folder.output());
            if (approved.isPresent()) {
                remarks.add(LocalizedMessage.of(
                        "verify.approved.is", approved.get().approval().mark().digits()));
                new EditionOnDisk(approved.get().folder()).requireWhole();
            }
        } catch (JobFailure gone) {
            differences.add(
                    Difference.of(RoundFolder.OUTPUT + "/" + Approval.FILE, "verify.approved", gone.sentence()));
        }
    }

    private Verified only(String key, String file) {
        return new Verified(folder.path(), 1, false, List.of(Difference.of(file, key)), List.of());
    }

    private Verified edition(ReviewRequest given) {
        Path output = folder.output();
        if (!Files.exists(output.resolve(Manifest.FILE))) {
            throw new JobFailure(LocalizedMessage.of("failure.no-edition", output), null);
        }
        EditionOnDisk edition;
        ReviewRequest request;
        try {
            edition = new EditionOnDisk(output);
            request = edition.request(given);
        } catch (JobFailure unreadable) {
            return only("verify.manifest.unreadable", RoundFolder.OUTPUT + "/" + Manifest.FILE);
        }
        edition.requireDay(given);
        Manifest manifest = edition.manifest();
        ProvenanceCheck grounds = new ProvenanceCheck(folder, manifest, request, build);
        List<Difference> differences = new ArrayList<>(new OutputsOnDisk(output, manifest).differences());
        differences.addAll(grounds.differences());
        RebuildCheck remaking = new RebuildCheck(folder, build, manifest, rebuilder);
        List<LocalizedMessage> remarks = new ArrayList<>();
        if (grounds.inputsDiffer()) {
            remarks.add(LocalizedMessage.of("verify.not-remade"));
        } else {
            differences.addAll(remaking.differences(request, grounds));
            remarks.addAll(remaking.remarks());
        }
        approved(differences, remarks);
        int files = manifest.inputs().size()
                + manifest.templates().size()
                + manifest.outputs().size();
        manifest.mark().ifPresent(mark -> remarks.add(0, LocalizedMessage.of("edition.mark", mark.digits())));
        return new Verified(folder.path(), files, !grounds.inputsDiffer(), differences, remarks);
    }
}
