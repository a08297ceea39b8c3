package org.prongsai.job.review;

import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.Build;

/** Reviewer of a round who makes an edition of what it finds, ready to be rendered. */
public final class EditionReviewer {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Sha256 plan;
    private final ProgressListener progress;
    private final Build build;

    /** @param plan digest of its file */
    public EditionReviewer(
            RoundFolder folder, RoundDefinition round, Sha256 plan, ProgressListener progress, Build build) {
        this.folder = folder;
        this.round = round;
        this.plan = plan;
        this.progress = progress;
        this.build = build;
    }

    /**
     * @param messages of the edition's language
     * @param rawCsv whether its CSV files are for machines
     * @param scope what of the input is looked at
     */
    public ReviewedEdition review(
            ReviewRequest request, Messages messages, boolean rawCsv, TemplateFolder templates, InputScope scope) {
        Review review = new Reviewer(folder, progress, scope).review(round, request);
        Edition plain = new Edition(
                review.consolidation(),
                review.findings(),
                round.severities(),
                review.changes(),
                request.asOf().orElse(round.plan().round().due()),
                messages.during(round.plan()),
                templates);
        Edition edition = rawCsv ? plain.withRawCsv() : plain;
        return ReviewedEdition.marked(
                edition,
                EditionManifest.of(build, edition, plan, request, review.previous(), templates.digestsOfEdition()));
    }
}
