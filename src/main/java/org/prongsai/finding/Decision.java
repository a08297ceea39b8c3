package org.prongsai.finding;

import java.util.Optional;

/**
 * Decision of the secretariat about a finding (คำวินิจฉัย), as filled in by a person.
 *
 * @param key empty when the row no longer says which finding it is about
 * @param choice what stands in the place of a choice, as typed
 * @param verb the choice; empty when that is none of the list
 * @param value what is to count instead, for a correction
 * @param location the row of the decisions workbook
 */
public record Decision(
        Optional<FindingKey> key,
        String choice,
        Optional<Verb> verb,
        String value,
        String reason,
        String by,
        Location location) {
    /** What may be decided. */
    public enum Verb {
        /** The finding is known and stands in nobody's way. */
        ACCEPT,
        /** Another value counts instead of the one at the finding's cell. */
        CORRECT,
        /** The file does not count. */
        EXCLUDE
    }

    /** Whether two decisions want the same, whoever made them. */
    public boolean wantsTheSame(Decision other) {
        return verb.equals(other.verb) && value.equals(other.value);
    }
}
