package org.prongsai.layout;

/** The columns of the form's table, from left to right; {@code width} in average characters. */
public enum FormColumn implements Labelled {
    GUIDELINE_ID(7),
    GUIDELINE(46),
    STATUS(24),
    DETAILS(52),
    EVIDENCE(30),
    COMPLETED_ON(18);

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** Its place in a fresh form, from 1. A returned form may have moved it. */
    public int position() {
        return ordinal() + 1;
    }

    @Override
    public String key() {
        return "form.column." + Labelled.kebab(this);
    }
}
