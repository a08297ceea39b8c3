package org.prongsai.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What axe holds against a page.
 *
 * @param rule its name, as {@code color-contrast}
 * @param impact minor, moderate, serious or critical
 * @param places the elements, as selectors
 */
public record Violation(String rule, String impact, List<String> places) {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    public Violation {
        places = List.copyOf(places);
    }

    /** Whether it keeps somebody from reading or using the page. */
    public boolean isGrave() {
        return GRAVE.contains(impact);
    }

    static Violation of(Map<?, ?> told) {
        List<String> places = ((List<?>) Objects.requireNonNull(told.get("places")))
                .stream().map(String::valueOf).toList();
        return new Violation(String.valueOf(told.get("rule")), String.valueOf(told.get("impact")), places);
    }
}
