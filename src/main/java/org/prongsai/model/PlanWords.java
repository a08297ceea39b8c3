package org.prongsai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a plan's own; for what it gives none, the usual ones are meant.
 *
 * @param own in the order of {@link PlanWord}
 * @param goals whether there are goals to speak of
 */
public record PlanWords(Map<PlanWord, OwnWord> own, boolean goals) {
    /** Of a plan that calls everything as usual. */
    public static final PlanWords USUAL = new PlanWords(Map.of());

    public PlanWords {
        Map<PlanWord, OwnWord> ordered = new EnumMap<>(PlanWord.class);
        ordered.putAll(own);
        own = Collections.unmodifiableMap(ordered);
    }

    /** Of a plan with goals. */
    public PlanWords(Map<PlanWord, OwnWord> own) {
        this(own, true);
    }

    /** The same of a plan of one level. */
    PlanWords withoutGoals() {
        return new PlanWords(own, false);
    }

    public Optional<OwnWord> of(PlanWord word) {
        return Optional.ofNullable(own.get(word));
    }

    public boolean isUsual() {
        return own.isEmpty() && goals;
    }
}
