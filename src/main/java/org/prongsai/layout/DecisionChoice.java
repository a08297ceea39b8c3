package org.prongsai.layout;

/** What the secretariat may choose in the decisions workbook, by the words of the drop-down. */
public enum DecisionChoice implements Labelled {
    ACCEPT,
    CORRECT,
    EXCLUDE;

    @Override
    public String key() {
        return "decision." + Labelled.kebab(this);
    }
}
