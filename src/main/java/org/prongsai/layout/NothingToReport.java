package org.prongsai.layout;

/** The choice of the form's status list that is no status: nothing happened in this round, and that is confirmed. */
public enum NothingToReport implements Labelled {
    CONFIRMED;

    @Override
    public String key() {
        return "state.nothing_to_report";
    }
}
