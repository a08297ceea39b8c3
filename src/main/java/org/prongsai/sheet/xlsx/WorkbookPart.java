package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** The workbook part: its sheets in their order, and which date system it counts in. */
final class WorkbookPart implements XmlCursor.Visitor {
    /** A sheet's name, its relationship's id, and whether it is hidden. */
    record SheetEntry(String name, String relationship, boolean hidden) {}

    private static final int MAX_SHEETS = 1_000;

    private final List<SheetEntry> sheets = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private boolean date1904;

    @Override
    public void start(String name, XmlCursor at) throws UnreadableWorkbook {
        if (name.equals("sheet")) {
            if (sheets.size() == MAX_SHEETS) {
                throw new UnreadableWorkbook(Reason.TOO_LARGE, "more than " + MAX_SHEETS + " sheets");
            }
            sheets.add(new SheetEntry(
                    XStringEscapes.undo(at.attribute("name").orElse("")),
                    at.attribute("/relationships", "id").orElse(""),
                    at.attribute("state")
                            .filter(state -> !state.equals("visible"))
                            .isPresent()));
        } else if (name.equals("workbookPr")) {
            date1904 = at.flag("date1904");
        } else if (name.equals("definedName")) {
            this.name = at.attribute("name").orElse("");
            text.setLength(0);
        }
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String element) {
        if (element.equals("definedName")) {
            CellFormula.textOf(text.toString().strip()).ifPresent(value -> names.put(name, value));
        }
    }

    /** Defined names that stand for a text. */
    Map<String, String> names() {
        return names;
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }
}
