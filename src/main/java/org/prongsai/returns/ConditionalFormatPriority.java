package org.prongsai.returns;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.prongsai.layout.ReturnMarks;

/**
 * Priority of a sheet's conditional formats: which comes first. Ours do while they are there; theirs keep their order,
 * and get their numbers back when ours are taken off.
 */
final class ConditionalFormatPriority {
    private static final QName PRIORITY = new QName("priority");

    private ConditionalFormatPriority() {}

    static void makeRoom(XSSFSheet sheet, int rules) {
        shift(sheet.getCTWorksheet(), rules);
    }

    /** @return how many of our rules were taken off */
    static int withoutOurs(XSSFSheet sheet) {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        int removed = 0;
        for (int i = worksheet.sizeOfConditionalFormattingArray() - 1; i >= 0; i--) {
            CTConditionalFormatting formatting = worksheet.getConditionalFormattingArray(i);
            for (int j = formatting.sizeOfCfRuleArray() - 1; j >= 0; j--) {
                if (isOurs(formatting.getCfRuleArray(j))) {
                    formatting.removeCfRule(j);
                    removed++;
                }
            }
            if (formatting.sizeOfCfRuleArray() == 0) {
                worksheet.removeConditionalFormatting(i);
            }
        }
        if (removed > 0 && first(worksheet) > removed) {
            shift(worksheet, -removed);
        }
        return removed;
    }

    private static boolean isOurs(CTCfRule rule) {
        return List.of(rule.getFormulaArray()).stream().anyMatch(ReturnMarks::isOurPaint);
    }

    private static int first(CTWorksheet worksheet) {
        return priorities(worksheet).stream().mapToInt(i -> i).min().orElse(0);
    }

    private static List<Integer> priorities(CTWorksheet worksheet) {
        List<Integer> found = new ArrayList<>();
        eachRule(worksheet, rule -> found.add(Integer.parseInt(rule.getAttributeText(PRIORITY))));
        return found;
    }

    private static void shift(CTWorksheet worksheet, int by) {
        eachRule(
                worksheet,
                rule -> rule.setAttributeText(
                        PRIORITY, String.valueOf(Integer.parseInt(rule.getAttributeText(PRIORITY)) + by)));
    }

    @FunctionalInterface
    private interface Look {
        void at(XmlCursor rule);
    }

    /** Also the rules of Excel 2010 and later, which POI does not know: they are numbered together with the others. */
    private static void eachRule(CTWorksheet worksheet, Look look) {
        for (CTConditionalFormatting formatting : worksheet.getConditionalFormattingArray()) {
            try (XmlCursor at = formatting.newCursor()) {
                eachRule(at, look);
            }
        }
        if (worksheet.isSetExtLst()) {
            try (XmlCursor at = worksheet.getExtLst().newCursor()) {
                eachRule(at, look);
            }
        }
    }

    private static void eachRule(XmlCursor at, Look look) {
        QName name = at.getName();
        if (name != null && name.getLocalPart().equals("cfRule") && at.getAttributeText(PRIORITY) != null) {
            look.at(at);
        }
        at.push();
        for (boolean there = at.toFirstChild(); there; there = at.toNextSibling()) {
            eachRule(at, look);
        }
        at.pop();
    }
}
