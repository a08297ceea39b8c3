package org.prongsai.job.review;

import java.util.Optional;
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
    private final Optional<ReadCache> known;

    /**
     * @param plan digest of its file
     * @param known files that need not be read again
     */
    public EditionReviewer(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 plan,
            ProgressListener progress,
            Build build,
            Optional<ReadCache> known) {
        this.folder = folder;
        this.round = round;
        this.plan = plan;
        this.progress = progress;
        this.build = build;
        this.known = known;
    }

    /** What the round would come to with decisions that are not written. */
    public Review trying(TriedDecisions decisions, ReviewRequest request) {
        return reviewer(InputScope.ofAll()).trying(decisions).review(round, request);
    }

    private Reviewer reviewer(InputScope scope) {
        return new Reviewer(folder, progress, scope).knowing(known);
    }

    /**
     * @param messages of the edition's language
     * @param rawCsv whether its CSV files are for machines
     * @param scope what of the input is looked at
     */
    public ReviewedEdition review(
            ReviewRequest request, Messages messages, boolean rawCsv, TemplateFolder templates, InputScope scope) {
        Review review = reviewer(scope).review(round, request);
        Edition plain = new Edition(
                        review.consolidation(),
                        review.findings(),
                        round.severities(),
                        review.changes(),
                        request.asOf().orElse(round.plan().round().due()),
                        messages.during(round.plan()),
                        templates)
                .withLinks(review.links().byAddress());
        Edition edition = rawCsv ? plain.withRawCsv() : plain;
        return ReviewedEdition.marked(
                edition, EditionManifest.of(build, edition, plan, request, review, templates.digestsOfEdition()));
    }
}
