package org.prongsai.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Strings that cells of a workbook show. POI keeps those that a cell held before it was written over, a base's references
 * among them, and they would be found in the file by whoever searches it.
 */
final class UsedStrings {
    private static final String PART = "xl/sharedStrings.xml";

    private final XSSFWorkbook workbook;
    private final List<CTCell> cells = new ArrayList<>();

    UsedStrings(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    CTCell plain = ((XSSFCell) cell).getCTCell();
                    if (plain.getT() == STCellType.S && plain.isSetV()) {
                        cells.add(plain);
                    }
                }
            }
        }
    }

    /** The workbook's parts with no string but these; it stays as it was. */
    Map<String, byte[]> parts() throws IOException {
        SharedStringsTable all = workbook.getSharedStringSource();
        List<String> before = cells.stream().map(CTCell::getV).toList();
        if (before.stream().distinct().count() == all.getUniqueCount()) {
            return PoiParts.of(workbook);
        }
        SharedStringsTable used = new SharedStringsTable();
        for (CTCell cell : cells) {
            cell.setV(String.valueOf(used.addSharedStringItem(all.getItemAt(Integer.parseInt(cell.getV())))));
        }
        Map<String, byte[]> parts = PoiParts.of(workbook);
        for (int i = 0; i < before.size(); i++) {
            cells.get(i).setV(before.get(i));
        }
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        used.writeTo(strings);
        parts.replace(PART, strings.toByteArray());
        return parts;
    }
}
