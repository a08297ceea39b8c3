package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.CellLinks;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.ColumnSpan;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.UnreadableWorkbook;

/** Asides of an .xls sheet, besides its cells: merged areas, links, hidden columns, and whether rows are hidden at all. */
final class XlsAsides {
    private static final int HIDDEN = 0x01;
    private static final int NO_HEIGHT = 0x02;
    private static final int AREA = 8;

    private final CellQuota count;
    private final List<MergedArea> merged = new ArrayList<>();
    private final List<ColumnSpan> hiddenColumns = new ArrayList<>();
    private final CellLinks links = new CellLinks();
    private boolean rowsHidden;

    XlsAsides(CellQuota count) {
        this.count = count;
    }

    void read(int kind, XlsBytes record) throws UnreadableWorkbook {
        switch (kind) {
            case XlsStream.MERGED -> merge(record);
            case XlsStream.COLUMN -> column(record);
            case XlsStream.USUAL_HEIGHT -> rowsHidden = record.bit(0, NO_HEIGHT);
            case XlsStream.LINK -> link(new XlsLink(record));
            default -> {
                // Of cells or objects.
            }
        }
    }

    private void merge(XlsBytes record) throws UnreadableWorkbook {
        int areas = Math.min(record.unsignedShort(0), record.length() / AREA);
        count.add(areas);
        for (int i = 0; i < areas; i++) {
            merged.add(area(record, 2 + AREA * i));
        }
    }

    /** First and last row, first and last column, counted from 0. */
    static MergedArea area(XlsBytes record, int at) {
        return new MergedArea(
                record.unsignedShort(at) + 1,
                record.unsignedShort(at + 4) + 1,
                record.unsignedShort(at + 2) + 1,
                record.unsignedShort(at + 6) + 1);
    }

    private void column(XlsBytes record) throws UnreadableWorkbook {
        if (record.bit(8, HIDDEN) || record.unsignedShort(4) == 0) {
            count.add(1);
            hiddenColumns.add(new ColumnSpan(record.unsignedShort(0) + 1, record.unsignedShort(2) + 1));
        }
    }

    private void link(XlsLink link) throws UnreadableWorkbook {
        count.add(1);
        Optional<String> address = link.address();
        if (address.isPresent()) {
            links.add(link.area(), address.get());
        }
    }

    List<MergedArea> merged() {
        return merged;
    }

    List<ColumnSpan> hiddenColumns() {
        return hiddenColumns;
    }

    CellLinks links() {
        return links;
    }

    boolean rowsHidden() {
        return rowsHidden;
    }
}
