package org.prongsai.read;

import java.util.ArrayList;
import java.util.List;

/** The workbook part: its sheets in their order, and which date system it counts in. */
final class WorkbookPart implements XmlCursor.Visitor {
    /** A sheet's name, its relationship's id, and whether it is hidden. */
    record SheetEntry(String name, String relationship, boolean hidden) {}

    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean date1904;

    @Override
    public void start(String name, XmlCursor at) {
        if (name.equals("sheet")) {
            sheets.add(new SheetEntry(
                    Escapes.undo(at.attribute("name").orElse("")),
                    at.attribute("/relationships", "id").orElse(""),
                    at.attribute("state")
                            .filter(state -> !state.equals("visible"))
                            .isPresent()));
        } else if (name.equals("workbookPr")) {
            date1904 = at.flag("date1904");
        }
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }
}
