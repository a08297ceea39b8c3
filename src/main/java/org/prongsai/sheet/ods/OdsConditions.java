package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.OverlaidLooks;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Conditional formats of an OpenDocument sheet, of which those are kept that hold for every cell that says something. */
final class OdsConditions {
    private static final Pattern FORMULA =
            Pattern.compile("(?:[a-z]+:)?(?:formula-is|is-true-formula)\\((.*)\\)", Pattern.DOTALL);
    /** A place without the name of its sheet, which may itself hold points, spaces and marks. */
    private static final Pattern AREA = Pattern.compile(
            "(?:\\.|^|\\s)\\$?([A-Z]{1,3}\\$?[0-9]{1,7})(?::[^:]*?\\.?\\$?([A-Z]{1,3}\\$?[0-9]{1,7}))?(?=\\s|$)");

    private final OdsStyles styles;
    private final CellQuota count;
    private final OverlaidLooks looks = new OverlaidLooks();
    private List<MergedArea> areas = List.of();

    OdsConditions(OdsStyles styles, CellQuota count) {
        this.styles = styles;
        this.count = count;
    }

    /** Whether a condition holds whatever a cell says. */
    static boolean always(String condition) {
        Matcher formula = FORMULA.matcher(condition.strip());
        return formula.matches() && OverlaidLooks.always(formula.group(1));
    }

    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        if (name.equals("conditional-format")) {
            areas = areas(at.attribute("target-range-address").orElse(""));
        } else if (name.equals("condition") && always(at.attribute("value").orElse(""))) {
            // LibreOffice calls it here as people see it, and not as it is filed.
            String shown = at.attribute("apply-style-name").orElse("");
            lay(styles.cell(shown));
            lay(styles.cell(shown.replace("_", "_5f_").replace(" ", "_20_")));
        }
    }

    private void lay(OdsCellStyle overlay) throws UnreadableWorkbook {
        for (MergedArea area : areas) {
            looks.add(area, overlay.struck(), overlay.isUnseen(true) || overlay.isUnseen(false));
        }
    }

    private List<MergedArea> areas(String written) throws UnreadableWorkbook {
        List<MergedArea> found = new ArrayList<>();
        Matcher area = AREA.matcher(written);
        while (area.find()) {
            count.add(1);
            String first = area.group(1);
            String last = area.group(2) == null ? first : area.group(2);
            MergedArea.parse((first + ":" + last).replace("$", "")).ifPresent(found::add);
        }
        return found;
    }

    OverlaidLooks looks() {
        return looks;
    }
}
