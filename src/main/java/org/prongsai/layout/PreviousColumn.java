package org.prongsai.layout;

import org.prongsai.model.FieldKey;

/** Column in which a form shows what the division reported last time in a field; it is never read. */
public record PreviousColumn(FieldKey field) implements Labelled {
    @Override
    public String key() {
        return field.labelKey("form.previous.");
    }
}
