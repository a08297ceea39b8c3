package org.prongsai.layout;

/** The custom property by which a consolidated workbook says of which round it is: the round's key. */
public final class RoundProperty {
    public static final String PROPERTY = "prongsai.edition";

    private RoundProperty() {}
}
