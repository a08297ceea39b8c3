package org.prongsai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a plan's own; for what it gives none, the usual ones are meant.
 *
 * @param own in the order of {@link PlanWord}
 */
public record PlanWords(Map<PlanWord, OwnWord> own) {
    /** Of a plan that calls everything as usual. */
    public static final PlanWords USUAL = new PlanWords(Map.of());

    public PlanWords {
        Map<PlanWord, OwnWord> ordered = new EnumMap<>(PlanWord.class);
        ordered.putAll(own);
        own = Collections.unmodifiableMap(ordered);
    }

    public Optional<OwnWord> of(PlanWord word) {
        return Optional.ofNullable(own.get(word));
    }

    public boolean isUsual() {
        return own.isEmpty();
    }
}
