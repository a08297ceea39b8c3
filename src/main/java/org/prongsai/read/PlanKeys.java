package org.prongsai.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.layout.NothingToReport;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * Keys by which a form's words are found in the plan. A plan in which two things have one key is refused, for a form could
 * not say which it means: reader and plan ask the same function.
 */
public final class PlanKeys {
    private static final Pattern COLONS_AROUND = Pattern.compile("^[:\\s]+|[:\\s]+$");
    private static final Set<String> NOTHING_TO_REPORT = Arrays.stream(Language.values())
            .map(language -> status(NothingToReport.CONFIRMED.label(new Messages(language))))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

    private PlanKeys() {}

    /** Of a status's label or alias: small and capital letters are one. */
    public static String status(String wording) {
        return ThaiText.key(wording).toLowerCase(Locale.ROOT);
    }

    /** Whether a wording in a status's cell confirms that there is nothing to report, and so can be no status's. */
    public static boolean isNothingToReport(String wording) {
        return NOTHING_TO_REPORT.contains(status(wording));
    }

    /** Of a division's name: a form writes it behind a label, with a colon or without. */
    public static String division(String name) {
        return COLONS_AROUND.matcher(ThaiText.key(name)).replaceAll("");
    }

    /**
     * Of a code that names files and folders, which many disks tell apart by their letters alone; Excel makes 3 of 03 when it
     * is typed anew.
     */
    public static String code(String code) {
        return LEADING_ZEROS.matcher(code.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Of a guideline's id: its letters and digits may be written small, great or Thai. */
    public static String id(String written) {
        return ThaiText.key(written).toLowerCase(Locale.ROOT);
    }

    /** Of a guideline's text. */
    public static String guideline(String text) {
        return ThaiText.key(text);
    }
}
