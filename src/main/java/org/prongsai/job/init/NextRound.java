package org.prongsai.job.init;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Round;

/**
 * The round that was made from an earlier one.
 *
 * @param told what came along, and what is to be looked at
 */
public record NextRound(Path folder, Round round, List<LocalizedMessage> told) {
    public NextRound {
        told = List.copyOf(told);
    }
}
