package org.prongsai.returns;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * Highlighter of faulty cells, for as long as they hold what was found faulty. By conditional formatting, so that the
 * cell's own look is there again once it is mended.
 */
final class CellHighlighter {
    private static final String ERROR = "F8A9A0";
    private static final String ERROR_EDGE = "8A1C1C";
    private static final String WARNING = "FFD966";
    private static final String WARNING_EDGE = "6B4A00";

    private final XSSFSheet sheet;

    CellHighlighter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void write(SortedMap<CellAddress, List<CellFault>> faults) {
        ConditionalFormatPriority.makeRoom(sheet, faults.size());
        int priority = 1;
        for (Map.Entry<CellAddress, List<CellFault>> cell : faults.entrySet()) {
            boolean error = cell.getValue().stream().anyMatch(CellFault::isError);
            // Excel goes by priority, LibreOffice by what stands first.
            CTConditionalFormatting formatting = sheet.getCTWorksheet().insertNewConditionalFormatting(priority - 1);
            formatting.setSqref(List.of(cell.getKey().formatAsString()));
            CTCfRule rule = formatting.addNewCfRule();
            rule.setType(STCfType.EXPRESSION);
            rule.setDxfId(error ? look(ERROR, ERROR_EDGE) : look(WARNING, WARNING_EDGE));
            rule.setPriority(priority++);
            rule.addFormula(UnchangedFormula.paint(sheet, cell.getKey()));
        }
    }

    /** The number of a look among the workbook's, which is added when an earlier return has not left it there. */
    private int look(String fill, String edge) {
        CTDxf wanted = CTDxf.Factory.newInstance();
        CTPatternFill pattern = wanted.addNewFill().addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(rgb(fill));
        pattern.addNewBgColor().setRgb(rgb(fill));
        CTBorder border = wanted.addNewBorder();
        for (CTBorderPr side :
                List.of(border.addNewLeft(), border.addNewRight(), border.addNewTop(), border.addNewBottom())) {
            side.setStyle(STBorderStyle.THIN);
            side.addNewColor().setRgb(rgb(edge));
        }
        StylesTable styles = sheet.getWorkbook().getStylesSource();
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            if (styles.getDxfAt(i).xmlText().equals(wanted.xmlText())) {
                return i;
            }
        }
        return styles.putDxf(wanted) - 1;
    }

    private static byte[] rgb(String hex) {
        return WorkbookWriter.colour(hex).getARGB();
    }
}
