package org.prongsai.sheet.ods;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Object of an OpenDocument sheet as it is gathered: what it is, where it lies and the text in it. */
final class OdsDrawing {
    private static final Set<String> DRAWN = Set.of(
            "frame",
            "custom-shape",
            "g",
            "rect",
            "line",
            "polyline",
            "polygon",
            "regular-polygon",
            "path",
            "circle",
            "ellipse",
            "measure",
            "caption",
            "connector",
            "control",
            "scene",
            "page-thumbnail");
    private static final Pattern END = Pattern.compile(".*\\.\\$?([A-Z]{1,3})\\$?([0-9]{1,7})", Pattern.DOTALL);

    private final Set<String> charts;
    private final OdsParagraphs text;
    private final StringBuilder described = new StringBuilder();
    private final Place place;
    private Kind kind = Kind.SHAPE;
    private int lastRow;
    private int lastColumn;
    private int description;

    /**
     * @param charts folders of the package that hold charts
     * @param text to gather its text in
     */
    OdsDrawing(String name, XmlCursor at, Set<String> charts, OdsText text) {
        this.charts = charts;
        this.text = new OdsParagraphs(text);
        place = new Place(length(at, "x"), length(at, "y"), length(at, "width"), length(at, "height"));
        at.attribute("end-cell-address").ifPresent(this::end);
        is(name, at);
    }

    private static double length(XmlCursor at, String attribute) {
        return OdsLength.of(at.attribute(attribute)).orElse(0.0);
    }

    static boolean begins(String name, XmlCursor at) {
        return (DRAWN.contains(name) && at.namespace().contains(":drawing:"))
                || (name.equals("scene") && at.namespace().contains(":dr3d:"));
    }

    private void end(String address) {
        Matcher matcher = END.matcher(address);
        if (matcher.matches()) {
            lastColumn = CellRef.column(matcher.group(1));
            lastRow = Integer.parseInt(matcher.group(2));
        }
    }

    /** What something is shows in what is in it. */
    private void is(String name, XmlCursor at) {
        switch (name) {
            case "image" -> kind = kind == Kind.SHAPE ? Kind.PICTURE : kind;
            case "control" -> kind = Kind.CONTROL;
            case "object" -> kind = at.attribute("href").filter(this::isChart).isPresent() ? Kind.CHART : Kind.EMBEDDED;
            case "chart" -> kind = Kind.CHART;
            case "object-ole", "plugin", "applet", "floating-frame" -> kind = Kind.EMBEDDED;
            default -> {
                // A shape, or of one.
            }
        }
    }

    private boolean isChart(String path) {
        return charts.contains(path.replaceFirst("^\\./", "").replaceFirst("/$", ""));
    }

    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        if (text.start(name, at)) {
            return;
        }
        if (name.equals("desc")) {
            description = text.depth();
        } else {
            is(name, at);
        }
    }

    void text(String characters) {
        if (!text.text(characters) && description > 0) {
            described.append(characters);
        }
    }

    /** Whether it ends with this element. */
    boolean end() {
        if (description == text.depth()) {
            description = 0;
        }
        return text.end();
    }

    /** What it is with its text, at no cell yet. */
    Placed done() {
        String said = text.toString().strip();
        return new Placed(kind, said.isEmpty() ? described.toString().strip() : said, place, lastRow, lastColumn);
    }

    /** Where it lies from the sheet's corner, in inches. */
    record Place(double left, double top, double width, double height) {}

    /** Such an object, its text taken. */
    record Placed(Kind kind, String text, Place place, int lastRow, int lastColumn) {
        /** On the cell that it hangs on. */
        RawObject on(int row, int column) {
            return new RawObject(kind, row, column, Math.max(row, lastRow), Math.max(column, lastColumn), text);
        }

        /** On the sheet itself. */
        RawObject on(OdsLines rows, OdsLines columns) {
            int row = rows.at(place.top());
            int column = columns.at(place.left());
            return new RawObject(
                    kind,
                    row,
                    column,
                    Math.max(row, rows.at(place.top() + place.height())),
                    Math.max(column, columns.at(place.left() + place.width())),
                    text);
        }
    }
}
