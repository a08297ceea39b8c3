package org.prongsai.job.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.Manifest;

/** Job that writes an edition into the output folder, all of its files or none. */
public final class MergeJob {
    private final RoundFolder folder;
    private final Sha256 plan;
    private final EditionBuilder builder;

    /**
     * @param plan digest of its file
     * @param version of the program, for the manifest
     */
    public MergeJob(RoundFolder folder, Sha256 plan, ProgressListener progress, String version) {
        this.folder = folder;
        this.plan = plan;
        this.builder = new EditionBuilder(folder, progress, version);
    }

    /** The edition's files by name; nothing is written. */
    public Map<String, byte[]> files(
            Edition edition, ReviewRequest request, FormatChoice choice, TemplateFolder templates) {
        return builder.files(edition, plan, request, choice, templates);
    }

    /** The manifest that the edition would have, but for its outputs. */
    public Manifest manifest(Edition edition, ReviewRequest request, TemplateFolder templates) {
        return builder.manifest(edition, plan, request, templates, Map.of());
    }

    /**
     * @param earlier outputs of editions before, by name: what is not made again must not stand beside this one
     * @param lock of the output folder, held since before the input was read
     */
    public MergedEdition write(
            Edition edition,
            ReviewRequest request,
            FormatChoice choice,
            TemplateFolder templates,
            List<String> earlier,
            FolderLock lock) {
        PendingDecisions.requireNoneLost(folder.output(), edition.findings());
        Map<String, byte[]> files = files(edition, request, choice, templates);
        files.putAll(EditedMemo.in(folder.output()));
        List<String> stale =
                earlier.stream().filter(name -> !files.containsKey(name)).toList();
        new InputChangeGuard(folder, plan, edition).requireUnchanged();
        try (Staging staging = new Staging(folder.output(), lock)) {
            files.forEach(staging::write);
            stale.forEach(staging::remove);
            staging.publish();
        }
        return new MergedEdition(edition, folder.output(), paths(List.copyOf(files.keySet())), paths(stale));
    }

    private List<Path> paths(List<String> names) {
        return names.stream().map(folder.output()::resolve).toList();
    }
}
