package org.prongsai.round;

/** State of a template in a round folder, beside the one that is built in. */
public enum TemplateState {
    /** None lies there, and the built-in one is used. */
    ABSENT,
    /** The built-in one of this program. */
    CURRENT,
    /** As it came with an earlier program, and untouched since. */
    EARLIER,
    /** Edited in the office. */
    OWN
}
