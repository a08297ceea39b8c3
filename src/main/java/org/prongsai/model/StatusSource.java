package org.prongsai.model;

/** Choice of the divisions that a line's status follows. */
public enum StatusSource {
    /** All divisions that answer for it. */
    ALL,
    /** Its lead division, where one is named. */
    LEAD
}
