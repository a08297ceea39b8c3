package org.prongsai.finding;

/** Audience of a finding: who has to do something about it. */
public enum Audience {
    /** The officials who filled the form in: it stands in what is returned to them. */
    DIVISION,
    /** The secretariat alone: sending it to a division would only puzzle. */
    SECRETARIAT
}
