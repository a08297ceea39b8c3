package org.prongsai.read.value;

import java.util.List;
import org.prongsai.model.FieldValue;

/**
 * Value of a column as it was read.
 *
 * @param meant what counts, in words, for the record of repairs
 * @param repairs keys of the bundles of what was done to it, none when it counts as it stands
 */
public record ReadValue(FieldValue value, String meant, List<String> repairs) {
    public ReadValue {
        repairs = List.copyOf(repairs);
    }

    /** As it stands. */
    static ReadValue of(FieldValue value) {
        return new ReadValue(value, value.asWritten(), List.of());
    }
}
