package org.prongsai.layout.decisions;

import java.util.regex.Pattern;

/**
 * Place from which decisions are taken: {@code decisions*.xlsx}, {@code .ods} or {@code .xls} directly in the input folder.
 * What comes in a mail, a zip or a division's folder somebody else may have filled in.
 */
public final class DecisionsPlace {
    private static final Pattern PATH = Pattern.compile("(?i)decisions[^/]*\\.(xlsx|ods|xls)");

    private DecisionsPlace() {}

    /** @param path from the input folder, with {@code /} between folders and after a zip's name */
    public static boolean matches(String path) {
        return PATH.matcher(path).matches();
    }
}
