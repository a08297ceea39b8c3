package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

/** Column of a sheet that the secretariat fills in, beside columns that are the program's own. */
public interface EntryColumn extends Labelled {
    /** Whether the secretariat fills it in. */
    boolean isFilledIn();

    /** Whether it is the program's own, and hidden from whoever fills in the rest. */
    boolean isHidden();

    /** In average characters. */
    int width();
}
