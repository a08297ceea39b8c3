package org.prongsai.oracle;

import java.util.Arrays;
import java.util.List;

/** What happened to a form on its way back; one of these to a file. */
enum Bend {
    NONE(Where.ROWS),
    ROWS_SHUFFLED(Where.ROWS),
    ROW_GONE(Where.ROWS),
    /** A second row of a guideline that says the same. */
    ROW_TWICE(Where.ROWS),
    /** A second row of a guideline that says something else. */
    ROW_TWICE_OTHERWISE(Where.ROWS),
    /** A row that somebody made up. */
    ROW_MADE_UP(Where.ROWS),
    /** A row of a guideline that another division is asked. */
    ROW_OF_ANOTHER(Where.ROWS),
    ROW_HIDDEN(Where.ROWS),
    ID_BECAME_NUMBER(Where.ROWS),
    ID_GONE(Where.ROWS),
    TEXT_GONE(Where.ROWS),
    TEXTS_ALL_GONE(Where.ROWS),
    TEXT_ALTERED(Where.ROWS),
    /** The text of one guideline beside the id of another. */
    TEXTS_CROSSED(Where.ROWS),
    NAME_GONE(Where.BANNER),
    /** The name of another division of the plan where the form has its own. */
    NAME_OF_ANOTHER(Where.BANNER),
    /** A name that the plan does not have, without the label. */
    NAME_FREE(Where.BANNER),
    OTHER_ROUND(Where.BANNER),
    OTHER_ORGANISATION(Where.BANNER),
    NO_SUCH_DIVISION(Where.BANNER),
    MARK_SHEET_GONE(Where.WORKBOOK),
    /** The hidden sheet names another division than the other marks. */
    MARKS_CONTRADICT(Where.WORKBOOK),
    /** The sheet once more, as it is. */
    SHEET_COPIED(Where.WORKBOOK),
    /** The sheet once more, then filled in further. */
    SHEET_COPIED_OTHERWISE(Where.WORKBOOK),
    /** A blank sheet of the form kept beside. */
    SHEET_KEPT_BLANK(Where.WORKBOOK),
    /** Filled in on a copy, the own sheet left blank. */
    SHEET_FILLED_ON_COPY(Where.WORKBOOK),
    SHEET_OF_THEIRS(Where.WORKBOOK);

    /** Which formats it can happen in. */
    private enum Where {
        ROWS,
        BANNER,
        /** Where the form still is the workbook that was sent out. */
        WORKBOOK
    }

    private final Where where;

    Bend(Where where) {
        this.where = where;
    }

    static List<Bend> in(Format format) {
        return Arrays.stream(values())
                .filter(bend -> format == Format.XLSX || bend.where != Where.WORKBOOK)
                .toList();
    }
}
