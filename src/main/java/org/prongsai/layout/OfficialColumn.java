package org.prongsai.layout;

/** The columns of the consolidated workbook's official table, by which a later round reads the guidelines' texts back. */
public enum OfficialColumn implements Labelled {
    GOAL,
    GUIDELINE,
    UNIT,
    STATUS,
    DETAILS;

    @Override
    public String key() {
        return "official." + Labelled.kebab(this);
    }
}
