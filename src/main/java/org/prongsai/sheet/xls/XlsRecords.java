package org.prongsai.sheet.xls;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/**
 * The records of a BIFF8 workbook stream: first the workbook's own, then each sheet's between its BOF and its EOF. They
 * are pulled from the stream that feeds POI's event listeners, which could refuse nothing by a checked exception.
 */
final class XlsRecords {
    /** By a FILEPASS among the first records POI has decrypted the rest, if Excel's own default password is right. */
    private static final int DECRYPTED_FROM = 3;
    /** Where a sheet's own record says what kind of sheet it is: after its place and whether it is hidden. */
    private static final int KIND = 5;

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Substream> substreams = new ArrayList<>();
    private final CellQuota count = new CellQuota();
    private final XlsStyles styles = new XlsStyles();
    private final XlsNames names = new XlsNames();
    private SSTRecord strings = new SSTRecord();
    private boolean date1904;
    private boolean inSheets;
    private int depth;
    private int read;
    private List<Integer> places = List.of();

    /** @param cells whether it has any: charts, macros and modules are sheets without */
    private record Substream(boolean cells, XlsSheet sheet) {}

    /** @throws UnreadableWorkbook when the stream ends before all its sheets have */
    void readAll(byte[] workbookStream) throws UnreadableWorkbook {
        XlsStream stream = new XlsStream(workbookStream);
        RecordFactoryInputStream records =
                new RecordFactoryInputStream(new ByteArrayInputStream(stream.bytes()), false);
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            read(record);
        }
        if (depth != 0 || sheets.isEmpty() || substreams.size() != sheets.size()) {
            throw new UnreadableWorkbook(
                    Reason.DAMAGED, substreams.size() + " of " + sheets.size() + " sheets, depth " + depth);
        }
        places = stream.substreams().subList(1, substreams.size() + 1);
        refuseElsewhere();
    }

    /** Programs look for a sheet where its own record says, and may find there what is not read here. */
    private void refuseElsewhere() throws UnreadableWorkbook {
        Set<Integer> seen = new HashSet<>();
        for (BoundSheetRecord sheet : sheets) {
            int place = sheet.getPositionOfBof();
            if (!places.contains(place) || !seen.add(place)) {
                throw new UnreadableWorkbook(Reason.CONTRADICTORY, "no sheet at " + place);
            }
        }
    }

    private void read(Record record) throws UnreadableWorkbook {
        read++;
        if (record instanceof BOFRecord begin) {
            depth++;
            if (depth == 1 && inSheets) {
                substreams.add(new Substream(
                        begin.getType() == BOFRecord.TYPE_WORKSHEET,
                        new XlsSheet(new XlsCells(strings, styles, date1904), count)));
            }
        } else if (record instanceof EOFRecord) {
            depth--;
            inSheets = true;
        } else if (!inSheets) {
            readGlobal(record);
        } else if (depth == 1 && substreams.get(substreams.size() - 1).cells()) {
            // Deeper down is a chart in the sheet, which carries a copy of the cells it draws.
            substreams.get(substreams.size() - 1).sheet().read(record);
        }
    }

    private void readGlobal(Record record) throws UnreadableWorkbook {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        } else if (record instanceof FilePassRecord && read > DECRYPTED_FROM) {
            throw new UnreadableWorkbook(Reason.PASSWORD_PROTECTED, "a FILEPASS record where none is looked for");
        } else {
            int kind = XlsStream.kind(Short.toUnsignedInt(record.getSid()));
            if (kind == XlsStream.NAME) {
                names.read(XlsBytes.of(record));
            } else if (kind != 0) {
                styles.read(kind, XlsBytes.of(record));
            }
        }
    }

    boolean date1904() {
        return date1904;
    }

    /** Defined names that stand for a text. */
    Map<String, String> names() {
        return names.values();
    }

    /** In the order of the tabs, which need not be that of the stream. */
    List<RawGrid> grids() throws UnreadableWorkbook {
        List<RawGrid> grids = new ArrayList<>();
        for (BoundSheetRecord sheet : sheets) {
            Substream substream = substreams.get(places.indexOf(sheet.getPositionOfBof()));
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            boolean worksheet = XlsBytes.of(sheet).unsignedByte(KIND) == 0;
            if (worksheet != substream.cells()) {
                throw new UnreadableWorkbook(Reason.CONTRADICTORY, "a sheet that is of two kinds");
            }
            grids.add(
                    worksheet
                            ? substream.sheet().grid(sheet.getSheetname(), hidden)
                            : new RawGrid(sheet.getSheetname(), hidden, List.of()));
        }
        return grids;
    }
}
