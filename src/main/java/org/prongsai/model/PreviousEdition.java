package org.prongsai.model;

import java.util.List;

/**
 * An earlier edition, as far as it can be read back.
 *
 * @param round the key of its round, empty when it does not say
 * @param answers every answer that was expected in it
 */
public record PreviousEdition(String round, List<PreviousAnswer> answers) {
    public PreviousEdition {
        answers = List.copyOf(answers);
    }

    /** Whether it is an earlier edition of the same round; one that does not say is taken for an earlier round's. */
    public boolean isOf(Round other) {
        return round.equals(other.key());
    }
}
