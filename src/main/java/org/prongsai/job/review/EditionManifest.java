package org.prongsai.job.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.edition.Manifest;

/** Manifest of an edition that was rendered. */
public final class EditionManifest {
    private EditionManifest() {}

    /** @param plan digest of its file */
    public static Manifest of(
            String version,
            Edition edition,
            Sha256 plan,
            ReviewRequest request,
            Map<String, Sha256> templates,
            Map<String, Sha256> outputs) {
        return new Manifest(
                version,
                options(edition, request),
                edition.isProvisional(),
                Manifest.inputs(plan, edition.consolidation().files().stream().map(FileOutcome::file)),
                previous(request),
                Manifest.files(templates),
                Manifest.files(outputs));
    }

    private static Manifest.Options options(Edition edition, ReviewRequest request) {
        return new Manifest.Options(
                Optional.of(edition.asOf()), edition.messages().language().code(), request.mendBy(), edition.rawCsv());
    }

    /** The workbooks that an edition is compared with. */
    public static List<Manifest.Entry> previous(ReviewRequest request) {
        return request.previous().stream()
                .map(PreviousWorkbook::file)
                .map(file -> new InputFile(String.valueOf(file.getFileName()), Sha256.of(FileAccess.read(file))))
                .map(Manifest.Entry::of)
                .toList();
    }
}
