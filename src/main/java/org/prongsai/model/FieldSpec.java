package org.prongsai.model;

import java.util.Set;

/**
 * Specification of a field that a plan asks: what it is called, what its cells are read as, how wide it is shown.
 *
 * @param requiredFor statuses that need it, by what they count as; a status itself is always needed
 */
public record FieldSpec(FieldKey key, FieldType type, FieldWidths widths, Set<Progress> requiredFor) {
    public FieldSpec {
        requiredFor = Set.copyOf(requiredFor);
    }

    /** The same, needed by other statuses, or by none. */
    FieldSpec needed(Set<Progress> statuses) {
        return new FieldSpec(key, type, widths, statuses);
    }

    public boolean isRequiredFor(Progress progress) {
        return requiredFor.contains(progress);
    }

    /** Whether it may stay empty whatever the status. */
    public boolean isOptional() {
        return requiredFor.isEmpty();
    }
}
