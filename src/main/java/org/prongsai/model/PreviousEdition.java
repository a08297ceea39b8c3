package org.prongsai.model;

import java.util.List;

/**
 * An earlier edition, as far as it can be compared with this plan's.
 *
 * @param round the key of its round, empty when it does not say
 * @param answers every answer that was expected in it, and is in this plan
 * @param uncompared what is not
 */
public record PreviousEdition(String round, List<PreviousAnswer> answers, List<Uncompared> uncompared) {
    public PreviousEdition {
        answers = List.copyOf(answers);
        uncompared = List.copyOf(uncompared);
    }

    /** Whether it is an earlier edition of the same round; one that does not say is taken for an earlier round's. */
    public boolean isOf(Round other) {
        return round.equals(other.key());
    }
}
