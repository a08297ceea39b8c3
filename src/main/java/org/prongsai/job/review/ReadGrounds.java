package org.prongsai.job.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.Sha256;

/**
 * Grounds on which a file's bytes are read: with them and the bytes, what it turns out to be is settled.
 *
 * @param before answers of the round before, where there was one
 * @param mails digest of the list of whose mail a file came in
 * @param owners whose form a file is by decision, by the file's mark
 */
record ReadGrounds(
        Plan plan, LocalDate day, Optional<List<PreviousAnswer>> before, Sha256 mails, Map<String, Division> owners) {
    ReadGrounds {
        before = before.map(List::copyOf);
        owners = Map.copyOf(owners);
    }
}
