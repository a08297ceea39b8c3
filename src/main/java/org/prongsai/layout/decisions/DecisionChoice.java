package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

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
