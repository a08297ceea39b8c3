package org.prongsai.job.review;

import java.util.List;
import java.util.Optional;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/**
 * Decisions that wait: typed into the output folder's workbook, and in the input nowhere.
 *
 * @param sentence what is the matter, and what to do
 * @param place where that workbook may be laid without anything that counts being lost; empty when somebody has to look
 */
public record WaitingDecisions(LocalizedMessage sentence, Optional<Place> place) {
    /**
     * Place for the workbook.
     *
     * @param name of the file directly in the input folder, which may be there
     * @param older names of the files there that say nothing which it does not hold
     * @param content digest of the workbook that was looked at
     */
    public record Place(String name, List<String> older, Sha256 content) {
        public Place {
            older = List.copyOf(older);
        }
    }

    static WaitingDecisions unplaced(LocalizedMessage sentence) {
        return new WaitingDecisions(sentence, Optional.empty());
    }
}
