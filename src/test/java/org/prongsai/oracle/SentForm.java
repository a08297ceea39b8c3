package org.prongsai.oracle;

import java.util.List;
import org.prongsai.model.Plan;

/**
 * A form as it comes back: the oracle's own description, from which its bytes are made and its meaning is reckoned.
 *
 * @param made the plan that the form was made from
 * @param division whose form it is by its code
 * @param other another division of the plan, for bends that mix up two
 */
record SentForm(Plan made, String division, String other, List<Line> lines, Format format, SavedOn saved, Bend bend) {
    static final String SHEET = "แบบรายงาน";
    static final String COPY = "แบบรายงาน (2)";
    static final String FREE_NAME = "กองทดลองอิสระ";

    SentForm {
        lines = List.copyOf(lines);
    }

    /** What stands where a form names its division. */
    String banner() {
        return switch (bend) {
            case NAME_GONE -> "";
            case NAME_FREE -> FREE_NAME;
            case NAME_OF_ANOTHER -> "ส่วนราชการ: " + Asked.division(made, other).name();
            default -> "ส่วนราชการ: " + Asked.division(made, division).name();
        };
    }

    @Override
    public String toString() {
        return division + " as " + format + ", " + bend + ", saved " + saved + ", " + lines;
    }
}
