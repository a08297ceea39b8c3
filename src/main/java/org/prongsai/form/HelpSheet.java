package org.prongsai.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.FormLayout;

/**
 * Help sheet of the base, filled in: each reference by what it stands for, each row about a status or a rule once for
 * every one there is.
 */
final class HelpSheet {
    private static final String RULES = "{help-sheet.rules}";
    /** In points and in letters, of the cells beside a rule's. */
    private static final float LINE = 26;

    private static final int LINE_LENGTH = 95;

    private final HelpReferences references;
    private final List<BaseRow> written = new ArrayList<>();
    private Optional<BaseRow> heading = Optional.empty();

    HelpSheet(HelpReferences references) {
        this.references = references;
    }

    /** A row as it stands in the base, and what is filled in for its references. */
    private record BaseRow(
            float height,
            List<XSSFCell> cells,
            List<Integer> columns,
            List<CellRangeAddress> merged,
            Map<String, String> values) {
        /** The same filled in otherwise. */
        BaseRow with(float high, Map<String, String> others) {
            return new BaseRow(high, cells, columns, merged, others);
        }
    }

    void fill(XSSFSheet sheet) {
        for (Row row : sheet) {
            repeat((XSSFRow) row);
        }
        List<List<String>> texts = written.stream().map(this::texts).toList();
        int last = sheet.getLastRowNum();
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
        for (int i = 0; i < written.size(); i++) {
            write(sheet, last + 1 + i, written.get(i), texts.get(i));
        }
        if (!written.isEmpty()) {
            sheet.shiftRows(last + 1, last + written.size(), -(last + 1));
        }
    }

    private void repeat(XSSFRow row) {
        List<XSSFCell> all = new ArrayList<>();
        for (Cell cell : row) {
            all.add((XSSFCell) cell);
        }
        List<XSSFCell> cells =
                all.stream().filter(cell -> references.isSaid(text(cell))).toList();
        boolean blank = cells.stream().allMatch(cell -> text(cell).isEmpty());
        if (cells.size() < all.size() && blank) {
            return;
        }
        List<Integer> columns = all.stream().map(XSSFCell::getColumnIndex).toList();
        List<CellRangeAddress> merged = row.getSheet().getMergedRegions().stream()
                .filter(region -> region.getFirstRow() == row.getRowNum())
                .toList();
        String text = String.join("", cells.stream().map(HelpSheet::text).toList());
        for (Map<String, String> values : references.repetitions(text)) {
            written.add(new BaseRow(row.getHeightInPoints(), cells, columns, merged, values));
        }
        if (text.contains(RULES)) {
            heading = Optional.of(written.get(written.size() - 1));
        }
        if (text.contains("{rule}")) {
            columns(written.get(written.size() - 1));
        }
    }

    /** The plan's own columns are told of behind the rules, under a heading like theirs. */
    private void columns(BaseRow rule) {
        List<Map<String, String>> own = references.columns();
        if (own.isEmpty()) {
            return;
        }
        heading.ifPresent(above -> {
            written.add(new BaseRow(rule.height() / 2, List.of(), List.of(), List.of(), Map.of()));
            written.add(above.with(above.height(), references.columnsHeading()));
        });
        own.forEach(values -> written.add(rule.with(height(values.values()), values)));
    }

    private static float height(Collection<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return LINE * (1 + longest / LINE_LENGTH);
    }

    private static String text(XSSFCell cell) {
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING ? cell.getStringCellValue() : "";
    }

    private List<String> texts(BaseRow row) {
        return row.cells().stream()
                .map(cell -> references.fillIn(
                        text(cell),
                        row.values(),
                        FormLayout.HELP_SHEET,
                        cell.getAddress().formatAsString()))
                .toList();
    }

    private static void write(XSSFSheet sheet, int index, BaseRow base, List<String> texts) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(base.height());
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = row.createCell(base.columns().get(i));
            cell.setCellStyle(base.cells().get(i).getCellStyle());
            if (!texts.get(i).isEmpty()) {
                cell.setCellValue(texts.get(i));
            }
        }
        for (CellRangeAddress region : base.merged()) {
            sheet.addMergedRegion(new CellRangeAddress(index, index, region.getFirstColumn(), region.getLastColumn()));
        }
    }
}
