package org.prongsai.job.verify;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.message.LocalizedMessage;

/**
 * Result of verifying an edition, or what was published: compared with what it says of itself and with the input.
 *
 * @param files how many were looked at
 * @param remade whether what the input gives was looked at; else only what it says of itself
 * @param remarks what could be looked at in part only, though nothing is wrong with it
 */
public record Verified(
        Path folder, int files, boolean remade, List<Difference> differences, List<LocalizedMessage> remarks) {
    public Verified {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }
}
