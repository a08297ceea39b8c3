package org.prongsai.layout;

/** The columns of the consolidated workbook's sheet of answers by which a later round reads it back. */
public enum AnswersColumn implements Labelled {
    GUIDELINE,
    DIVISION,
    STATUS,
    DETAILS;

    @Override
    public String key() {
        return "answers." + Labelled.kebab(this);
    }
}
