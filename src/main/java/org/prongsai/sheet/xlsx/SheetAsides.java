package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.ColumnSpan;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Asides of a worksheet part, besides its cells: hidden columns, merged areas, links, and whether rows are hidden at all. */
final class SheetAsides {
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,20})?([Ee]-[0-9]{1,3})?");
    /** In points; a line of the smallest letters is higher. */
    private static final double MIN_HEIGHT = 3;
    /** In letters. */
    private static final double MIN_WIDTH = 0.5;

    /**
     * A link on cells.
     *
     * @param relationship by which the sheet names its target
     * @param place within the target, or in this workbook where there is none
     */
    record Link(MergedArea area, String relationship, String place) {}

    private final CellQuota count;
    private final List<MergedArea> merged = new ArrayList<>();
    private final List<ColumnSpan> hiddenColumns = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private boolean rowsHidden;

    SheetAsides(CellQuota count) {
        this.count = count;
    }

    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        switch (name) {
            case "sheetFormatPr" -> rowsHidden = at.flag("zeroHeight");
            case "col" -> column(at);
            case "mergeCell" -> {
                count.add(1);
                at.attribute("ref").flatMap(MergedArea::parse).ifPresent(merged::add);
            }
            case "hyperlink" -> {
                count.add(1);
                at.attribute("ref")
                        .flatMap(SheetAsides::area)
                        .ifPresent(area -> links.add(new Link(
                                area,
                                at.attribute("/relationships", "id").orElse(""),
                                at.attribute("location").orElse(""))));
            }
            default -> {
                // Views, print settings and the like say nothing about cells.
            }
        }
    }

    private void column(XmlCursor at) {
        if (at.flag("hidden") || isBelow(MIN_WIDTH, at.attribute("width"))) {
            Optional<Integer> first = number(at.attribute("min"));
            Optional<Integer> last = number(at.attribute("max"));
            if (first.isPresent() && last.isPresent()) {
                hiddenColumns.add(new ColumnSpan(first.get(), last.get()));
            }
        }
    }

    /** Whether a row's height, in points, is written and too small to see anything in. */
    static boolean isNoHeight(Optional<String> height) {
        return isBelow(MIN_HEIGHT, height);
    }

    private static boolean isBelow(double least, Optional<String> size) {
        return size.filter(written -> SIZE.matcher(written).matches() && Double.parseDouble(written) < least)
                .isPresent();
    }

    private static Optional<Integer> number(Optional<String> written) {
        return written.filter(digits -> digits.matches("[0-9]{1,7}")).map(Integer::valueOf);
    }

    /** One cell, or several. */
    static Optional<MergedArea> area(String reference) {
        String plain = reference.replace("$", "");
        return MergedArea.parse(plain.contains(":") ? plain : plain + ":" + plain);
    }

    boolean rowsHidden() {
        return rowsHidden;
    }

    List<MergedArea> merged() {
        return merged;
    }

    List<ColumnSpan> hiddenColumns() {
        return hiddenColumns;
    }

    List<Link> links() {
        return links;
    }
}
