package org.prongsai.job.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.RoundFacts;

/** Manifest of an edition that is about to be rendered: what it is made of, by which it gets its mark. */
public final class EditionManifest {
    private EditionManifest() {}

    /** @param plan digest of its file */
    public static Manifest of(
            Build build,
            Edition edition,
            Sha256 plan,
            ReviewRequest request,
            Review review,
            Map<String, Sha256> templates) {
        List<FileOutcome> files = edition.consolidation().files();
        return new Manifest(
                        build,
                        Optional.empty(),
                        options(edition, request),
                        edition.isProvisional(),
                        Optional.of(RoundFacts.of(edition.consolidation().plan(), edition.messages())),
                        Manifest.inputs(plan, files.stream().map(FileOutcome::file)),
                        Manifest.entries(files.stream()
                                .filter(outcome -> outcome instanceof FileOutcome.Ignored ignored
                                        && ignored.reason() == FileOutcome.IgnoreReason.DECISIONS)
                                .map(FileOutcome::file)),
                        review.previous(),
                        review.links().file(),
                        Manifest.files(templates),
                        List.of())
                .marked();
    }

    private static Manifest.Options options(Edition edition, ReviewRequest request) {
        return new Manifest.Options(
                Optional.of(edition.asOf()), edition.messages().language().code(), request.mendBy(), edition.rawCsv());
    }
}
