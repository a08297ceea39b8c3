package org.prongsai.layout;

import java.util.regex.Pattern;
import org.prongsai.io.SafeName;
import org.prongsai.model.Division;

/** File name of a division's file in the output folder, {@code 03-กองช่าง.xlsx}: by its code. */
public final class DivisionFile {
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}-.*\\.(?:xlsx|xlsm|pdf|html)");

    private DivisionFile() {}

    /** @param ending with its dot */
    public static String name(Division division, String ending) {
        return division.code() + "-" + SafeName.of(division.name()) + ending;
    }

    /** Whether a file may be one that an earlier run wrote under such a name. */
    public static boolean matches(String name) {
        return OURS.matcher(name).matches();
    }
}
