package org.prongsai.job.agencies;

import java.nio.file.Path;
import java.util.List;

/**
 * Edition of a round of many agencies as it was written.
 *
 * @param removed files of an earlier edition that were not made again
 */
public record AgencyEdition(AgencyRound round, Path folder, List<Path> written, List<Path> removed) {
    public AgencyEdition {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }
}
