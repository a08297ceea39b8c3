package org.prongsai.sheet.xls;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<XlsSheet> substreams = new ArrayList<>();
    private final CellQuota count = new CellQuota();
    private SSTRecord strings = new SSTRecord();
    private boolean date1904;
    private boolean inSheets;
    private int depth;
    private int read;

    /** @throws UnreadableWorkbook when the stream ends before all its sheets have */
    void readAll(InputStream workbookStream) throws UnreadableWorkbook {
        RecordFactoryInputStream records = new RecordFactoryInputStream(workbookStream, false);
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            read(record);
        }
        if (depth != 0 || sheets.isEmpty() || substreams.size() != sheets.size()) {
            throw new UnreadableWorkbook(
                    Reason.DAMAGED, substreams.size() + " of " + sheets.size() + " sheets, depth " + depth);
        }
    }

    private void read(Record record) throws UnreadableWorkbook {
        read++;
        if (record instanceof BOFRecord) {
            depth++;
            if (depth == 1 && inSheets) {
                substreams.add(new XlsSheet(strings, count));
            }
        } else if (record instanceof EOFRecord) {
            depth--;
            inSheets = true;
        } else if (!inSheets) {
            readGlobal(record);
        } else if (depth == 1) {
            // Deeper down is a chart in the sheet, which carries a copy of the cells it draws.
            substreams.get(substreams.size() - 1).read(record);
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
        }
    }

    boolean date1904() {
        return date1904;
    }

    /** In the order of the tabs, which need not be that of the stream. */
    List<RawGrid> grids() {
        List<BoundSheetRecord> streamed = Arrays.asList(BoundSheetRecord.orderByBofPosition(sheets));
        return sheets.stream()
                .map(sheet -> new RawGrid(
                        sheet.getSheetname(),
                        sheet.isHidden() || sheet.isVeryHidden(),
                        substreams.get(streamed.indexOf(sheet)).rows()))
                .toList();
    }
}
