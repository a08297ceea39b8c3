package org.prongsai.model;

import java.util.Set;

/**
 * Key of a field of an answer (ช่องคำตอบ): what it is called in decisions and machine-readable outputs, whichever column
 * of a form it stands in.
 *
 * @param code {@code completed_on}
 */
public record FieldKey(String code) {
    /** The guideline's text, as the form asks it: it stands in every row and nobody fills it in. */
    public static final FieldKey GUIDELINE = new FieldKey("guideline");

    public static final FieldKey STATUS = new FieldKey("status");
    public static final FieldKey DETAILS = new FieldKey("details");
    public static final FieldKey EVIDENCE = new FieldKey("evidence");
    public static final FieldKey COMPLETED_ON = new FieldKey("completed_on");

    private static final Set<String> USUAL =
            Set.of("guideline_id", "guideline", "status", "details", "evidence", "completed_on");

    public FieldKey {
        if (!isOne(code)) {
            throw new IllegalArgumentException("no key of a field: " + code);
        }
    }

    public static boolean isOne(String code) {
        return code.matches("[a-z][a-z0-9_]*");
    }

    /** Whether it is of a column of the plan's own. */
    public boolean isOwn() {
        return !USUAL.contains(code);
    }

    /**
     * The key of what it is called: of the bundles, or of the plan's own words.
     *
     * @param prefix of the bundles' keys, {@code form.column.}
     */
    public String labelKey(String prefix) {
        return isOwn() ? PlanWords.COLUMN + code : prefix + kebab();
    }

    /** As it stands in the keys of the bundles, {@code completed-on}. */
    public String kebab() {
        return code.replace('_', '-');
    }
}
