package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

/** Keyword that may stand in the place of a corrected value. */
public enum DecisionKeyword implements Labelled {
    /** Nothing is to count. */
    DELETE;

    @Override
    public String key() {
        return "decision." + Labelled.kebab(this);
    }
}
