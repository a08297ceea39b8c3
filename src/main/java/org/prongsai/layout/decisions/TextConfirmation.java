package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

/** Confirmation that a text written before answers changed says what is so. */
public enum TextConfirmation implements Labelled {
    STILL_TRUE;

    @Override
    public String key() {
        return "text-confirmation." + Labelled.kebab(this);
    }
}
