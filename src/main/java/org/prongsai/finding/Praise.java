package org.prongsai.finding;

/** Praise that a division gets in its letter, unless a finding spoils it. */
public enum Praise {
    /** Every guideline is answered. */
    ALL_ANSWERED,
    /** There is evidence, and nothing is wrong with it. */
    EVIDENCE
}
