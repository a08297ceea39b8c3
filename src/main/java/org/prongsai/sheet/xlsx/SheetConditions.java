package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.OverlaidLooks;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Conditional formats of a worksheet part, of which those are kept that hold for every cell that says something. */
final class SheetConditions {
    private final CellStyles styles;
    private final CellQuota count;
    private final OverlaidLooks looks = new OverlaidLooks();
    private final StringBuilder formula = new StringBuilder();
    private List<MergedArea> areas = List.of();
    private String type = "";
    private String overlay = "";
    private boolean inFormula;

    SheetConditions(CellStyles styles, CellQuota count) {
        this.styles = styles;
        this.count = count;
    }

    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        switch (name) {
            case "conditionalFormatting" -> areas = areas(at.attribute("sqref").orElse(""));
            case "cfRule" -> {
                type = at.attribute("type").orElse("");
                overlay = at.attribute("dxfId").orElse("");
                formula.setLength(0);
            }
            case "formula" -> inFormula = !type.isEmpty();
            default -> {
                // Scales, bars and icons leave what cells say to be seen.
            }
        }
    }

    private List<MergedArea> areas(String written) throws UnreadableWorkbook {
        List<MergedArea> found = new ArrayList<>();
        for (String one : written.strip().split("\\s+", -1)) {
            count.add(1);
            SheetAsides.area(one).ifPresent(found::add);
        }
        return found;
    }

    boolean wantsText() {
        return inFormula;
    }

    void text(String text) {
        formula.append(text);
    }

    void end(String name) throws UnreadableWorkbook {
        switch (name) {
            case "formula" -> inFormula = false;
            case "cfRule" -> endRule();
            default -> {
                // Nothing that counts ends here.
            }
        }
    }

    private void endRule() throws UnreadableWorkbook {
        if (holds()) {
            for (MergedArea area : areas) {
                looks.add(area, styles.strikesOut(overlay), styles.hides(overlay));
            }
        }
        type = "";
    }

    private boolean holds() {
        return switch (type) {
            case "expression" -> OverlaidLooks.always(formula.toString());
            case "notContainsBlanks" -> true;
            default -> false;
        };
    }

    OverlaidLooks looks() {
        return looks;
    }
}
