package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

/** Choice that the secretariat has in the decisions workbook, by the words of the drop-down. */
public enum DecisionChoice implements Labelled {
    ACCEPT,
    CORRECT,
    EXCLUDE,
    COUNT,
    COUNT_AS,
    JOIN,
    PUBLISH,
    MASK;

    /** Whether it is offered only where something tells of a person. */
    public boolean isAboutPerson() {
        return this == PUBLISH || this == MASK;
    }

    @Override
    public String key() {
        return "decision." + Labelled.kebab(this);
    }
}
