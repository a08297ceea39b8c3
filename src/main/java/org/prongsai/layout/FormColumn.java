package org.prongsai.layout;

import java.util.List;
import java.util.Locale;
import org.prongsai.model.FieldKey;

/** The columns of the form's table, from left to right; {@code width} in average characters. */
public enum FormColumn implements Labelled {
    GUIDELINE_ID(1, 7),
    GUIDELINE(2, 43),
    STATUS(3, 22),
    DETAILS(4, 46),
    EVIDENCE(5, 27),
    COMPLETED_ON(6, 17);

    /** Those that an official fills in. */
    public static final List<FormColumn> ENTRIES = List.of(STATUS, DETAILS, EVIDENCE, COMPLETED_ON);

    /** Those in which a link is part of what was filled in. */
    public static final List<FormColumn> LINKED = List.of(DETAILS, EVIDENCE);

    private final String key;
    private final int position;
    private final int width;

    FormColumn(int position, int width) {
        this.key = "form.column." + Labelled.kebab(this);
        this.position = position;
        this.width = width;
    }

    /** The column of a field. */
    public static FormColumn of(FieldKey field) {
        return valueOf(field.code().toUpperCase(Locale.ROOT));
    }

    public int width() {
        return width;
    }

    /** Its place in a fresh form, from 1. A returned form may have moved it. */
    public int position() {
        return position;
    }

    @Override
    public String key() {
        return key;
    }
}
