package org.prongsai.job.approved;

import java.util.List;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.render.Edition;
import org.prongsai.render.paper.ReportPdf;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.round.edition.EditionOnDisk;

/**
 * Edition as it is made anew from exactly what its manifest lists.
 *
 * @param approved whether it is the one that was approved
 * @param leftOut files that came since
 */
public record ListedEdition(ReviewedEdition reviewed, EditionOnDisk disk, boolean approved, List<String> leftOut) {
    /** What of an edition is mailed to its recipients, in the order in which it hangs on the mail. */
    public static final List<String> SENT = List.of(ReportPdf.FILE, ConsolidatedWorkbook.FILE);

    public ListedEdition {
        leftOut = List.copyOf(leftOut);
    }

    public Edition edition() {
        return reviewed.edition();
    }
}
