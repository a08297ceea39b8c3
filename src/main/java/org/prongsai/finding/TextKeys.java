package org.prongsai.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;

/**
 * Keys by which a row of the agency's own texts names its guideline: {@code T-}, eight hexadecimal digits for organisation
 * and round, and sixteen for the guideline's words. A plan that was renumbered moves no text to another guideline.
 */
public final class TextKeys {
    private static final Pattern FORM = Pattern.compile("T-([0-9a-f]{8})-[0-9a-f]{16}");

    private final String scope;
    private final Map<GuidelineId, String> keys = new HashMap<>();
    private final Map<String, GuidelineId> guidelines = new HashMap<>();

    public TextKeys(Plan plan) {
        this.scope = "T-" + FindingKeys.scope(plan) + "-";
        FindingKeys.guidelines(plan).forEach((guideline, words) -> {
            String key = scope + FindingKeys.digits(FindingKeys.DIGITS, words);
            keys.put(guideline, key);
            guidelines.put(key, guideline);
        });
    }

    /** The key of a guideline of the plan. */
    public String of(GuidelineId guideline) {
        return Objects.requireNonNull(keys.get(guideline), guideline::toString);
    }

    /** The guideline of a key; empty when the plan has none of these words. */
    Optional<GuidelineId> guideline(String key) {
        return Optional.ofNullable(guidelines.get(key));
    }

    static boolean isKey(String key) {
        return FORM.matcher(key).matches();
    }

    /** Whether a key was made for this organisation and round. */
    boolean isOurs(String key) {
        return key.startsWith(scope);
    }
}
