package org.prongsai.finding;

import java.util.Map;
import java.util.Optional;

/** Severities that a plan gives to rules instead of their own. */
public record Severities(Map<RuleId, Change> byRule) {
    /** Every rule's own. */
    public static final Severities OWN = new Severities(Map.of());

    public Severities {
        byRule = Map.copyOf(byRule);
    }

    /** @param reason in the plan's words, empty when it gives none */
    public record Change(Severity to, String reason) {}

    public Optional<Change> of(RuleId rule) {
        return Optional.ofNullable(byRule.get(rule));
    }
}
