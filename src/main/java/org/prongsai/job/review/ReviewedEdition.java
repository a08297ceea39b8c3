package org.prongsai.job.review;

import java.util.List;
import org.prongsai.model.LinksReading;
import org.prongsai.render.Edition;
import org.prongsai.round.edition.EditionMark;
import org.prongsai.round.edition.Manifest;

/**
 * Edition that is ready to be rendered, with all that it is made of.
 *
 * @param edition which bears the manifest's mark
 * @param manifest but for its outputs
 */
public record ReviewedEdition(Edition edition, Manifest manifest) {
    /** What was found in the round, without the earlier editions and the replies of links. */
    public Review review() {
        return new Review(
                edition.consolidation(), edition.findings(), edition.changes(), List.of(), LinksReading.none());
    }

    /** The same as editions were before they bore a mark. */
    public ReviewedEdition unmarked() {
        return new ReviewedEdition(edition.withMark(""), manifest);
    }

    /** The same edition, bearing its mark. */
    public static ReviewedEdition marked(Edition edition, Manifest manifest) {
        String mark = manifest.mark().map(EditionMark::digits).orElse("");
        return new ReviewedEdition(edition.withMark(mark), manifest);
    }
}
