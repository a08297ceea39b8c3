package org.prongsai.layout;

/** Choice that the secretariat has in the decisions workbook, by the words of the drop-down. */
public enum DecisionChoice implements Labelled {
    ACCEPT,
    CORRECT,
    EXCLUDE,
    COUNT,
    COUNT_AS,
    JOIN;

    @Override
    public String key() {
        return "decision." + Labelled.kebab(this);
    }
}
