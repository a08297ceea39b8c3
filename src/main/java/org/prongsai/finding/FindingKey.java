package org.prongsai.finding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Key of a finding, by which a decision names it: {@code D-}, eight hexadecimal digits for organisation and round, and
 * sixteen for the finding itself; {@code G-} for all findings of a rule in one division.
 */
public record FindingKey(String value) {
    private static final Pattern FORM = Pattern.compile("[DG]-[0-9a-f]{8}-[0-9a-f]{16}|F-[0-9a-f]{16}");
    private static final String EARLIER = "F-";
    private static final String GROUP = "G-";
    private static final int KIND = 2;
    private static final int SCOPE = 8;

    public FindingKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a finding's key: " + value);
        }
    }

    static FindingKey of(String scope, String finding) {
        return new FindingKey("D-" + scope + "-" + finding);
    }

    static FindingKey ofGroup(String scope, String group) {
        return new FindingKey(GROUP + scope + "-" + group);
    }

    public static Optional<FindingKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FindingKey(text)) : Optional.empty();
    }

    /** Whether a version made it whose keys held neither organisation nor guideline text. */
    public boolean isOfEarlierVersion() {
        return value.startsWith(EARLIER);
    }

    public boolean isOfGroup() {
        return value.startsWith(GROUP);
    }

    /** The eight digits of organisation and round. */
    String scope() {
        return isOfEarlierVersion() ? "" : value.substring(KIND, KIND + SCOPE);
    }

    /** The digits of the finding itself, by which a group names its members. */
    public String digits() {
        return value.substring(value.lastIndexOf('-') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
