package org.prongsai.sheet.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of a workbook that keep a text in one line, each made once from the style it is like. */
final class OneLineStyles {
    private final XSSFWorkbook workbook;
    private final Map<List<Object>, XSSFCellStyle> made = new HashMap<>();

    OneLineStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** To reach over empty cells beside it: no line is drawn through it. */
    XSSFCellStyle reaching(XSSFCellStyle like) {
        return made.computeIfAbsent(List.of(like.getIndex()), key -> {
            XSSFCellStyle style = NamedCellStyles.copy(workbook, like);
            style.setWrapText(false);
            style.setBorderLeft(BorderStyle.NONE);
            style.setBorderRight(BorderStyle.NONE);
            return style;
        });
    }

    /** In letters as small as its cell makes them. */
    XSSFCellStyle shrunk(XSSFCellStyle like, HorizontalAlignment to) {
        return made.computeIfAbsent(List.of(like.getIndex(), to), key -> {
            XSSFCellStyle style = NamedCellStyles.copy(workbook, like);
            style.setWrapText(false);
            style.setShrinkToFit(true);
            style.setAlignment(to);
            return style;
        });
    }
}
