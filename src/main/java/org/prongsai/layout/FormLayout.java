package org.prongsai.layout;

/** Where things stand in a fresh form. Rows and columns count from 1. */
public final class FormLayout {
    /** Version of this layout; goes into every form's stamp. */
    public static final String VERSION = "1";

    /** The sheet an official fills in. */
    public static final String SHEET = "แบบรายงาน";

    /** The hidden sheet that says whose form it is. */
    public static final String STAMP_SHEET = "_prongsai";

    /** The hidden sheet that holds the drop-down's list, and the name by which the drop-down refers to it. */
    public static final String LIST_SHEET = "_lists";

    public static final String STATUS_LIST = "prongsai_status";

    /** Banner above, table's header here, rows below. */
    public static final int HEADER_ROW = 7;

    private FormLayout() {}
}
