package org.prongsai.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.io.SafeName;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;

/** File name of a division's file in the output folder, {@code 03-กองช่าง.xlsx}: numbered in the plan's order. */
public final class DivisionFile {
    private static final Pattern OURS = Pattern.compile("[0-9]{2,}-.*\\.(?:xlsx|xlsm|html)");

    private DivisionFile() {}

    /** @param ending with its dot */
    public static String name(Plan plan, Division division, String ending) {
        int number = plan.divisions().indexOf(division) + 1;
        return String.format(Locale.ROOT, "%02d-%s%s", number, SafeName.of(division.name()), ending);
    }

    /** Whether a file may be one that an earlier run wrote under such a name. */
    public static boolean matches(String name) {
        return OURS.matcher(name).matches();
    }
}
