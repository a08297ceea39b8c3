package org.prongsai.model;

import java.util.Map;
import java.util.Optional;

/**
 * The whole round, a province of it, or one agency, with its figures.
 *
 * @param province empty for the whole round
 * @param agency empty for the whole round and for a province
 * @param rollUps what the lines come to
 */
public record Scope(
        Optional<String> province, Optional<Agency> agency, Totals totals, Map<GuidelineId, RollUp> rollUps) {
    public Scope {
        rollUps = Map.copyOf(rollUps);
    }
}
