package org.prongsai.layout;

import java.util.List;

/** Layout of a fresh form: where things stand in it. Rows and columns count from 1. */
public final class FormLayout {
    /** Version of this layout; goes into every form's stamp. */
    public static final String VERSION = "2";

    /** Versions whose forms are still read. */
    public static final List<String> ACCEPTED_VERSIONS = List.of("1", VERSION);

    /** The sheet an official fills in. */
    public static final String SHEET = "แบบรายงาน";

    /** The hidden sheet that says whose form it is. */
    public static final String STAMP_SHEET = "_prongsai";

    /** The custom property and the defined name that hold the stamp's code, and the property with its guidelines. */
    public static final String STAMP_PROPERTY = "prongsai.form";

    public static final String GUIDELINES_PROPERTY = "prongsai.guidelines";
    /** The property and the defined name that hold the fields asked, where they are not those that a plan asks by itself. */
    public static final String FIELDS_PROPERTY = "prongsai.fields";

    public static final String FIELDS_NAME = "prongsai_fields";
    public static final String STAMP_NAME = "prongsai_form";

    /** How the defined names that hold the guidelines begin; a number from 1 follows. */
    public static final String GUIDELINES_NAME = "prongsai_guidelines_";

    /** The hidden sheet that holds the drop-down's list, and the name by which the drop-down refers to it. */
    public static final String LIST_SHEET = "_lists";

    public static final String STATUS_LIST = "prongsai_status";

    /** How the names of the other lists begin, to which formulas refer; a number follows. */
    public static final String LIST_NAME = "prongsai_list_";

    /** The sheet that says how to fill it in. */
    public static final String HELP_SHEET = "คำชี้แจง";

    /** The bundle key of the header over the live check. */
    public static final String CHECK_KEY = "form.column.check";

    /** How the headers of the hidden columns begin. */
    public static final String HELPER_PREFIX = "_";

    /** In the banner of a fresh form the row that names the division. */
    public static final int DIVISION_ROW = 3;

    /** Banner above, short enough to stay in view on a small screen, table's header here, rows below. */
    public static final int HEADER_ROW = 6;

    private FormLayout() {}

    /** Whether a header cell calls its column that of the live check, in either language. */
    public static boolean isCheckColumn(String header) {
        return LabelKeys.matches(CHECK_KEY, header);
    }
}
