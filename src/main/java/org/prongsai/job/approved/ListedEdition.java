package org.prongsai.job.approved;

import java.util.List;
import org.prongsai.render.Edition;
import org.prongsai.round.edition.EditionOnDisk;

/**
 * Edition that was made anew from exactly what its manifest lists, and came out as it lies on the disk.
 *
 * @param approved whether it is the one that was approved
 * @param leftOut files that came since
 */
public record ListedEdition(Edition edition, EditionOnDisk disk, boolean approved, List<String> leftOut) {
    public ListedEdition {
        leftOut = List.copyOf(leftOut);
    }
}
