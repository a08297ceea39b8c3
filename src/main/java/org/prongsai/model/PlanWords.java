package org.prongsai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a plan's own; for what it gives none, the usual ones are meant.
 *
 * @param own in the order of {@link PlanWord}
 * @param goals whether there are goals to speak of
 * @param columns what its own columns are called, by their codes
 */
public record PlanWords(Map<PlanWord, OwnWord> own, boolean goals, Map<String, String> columns) {
    /** How the keys begin by which its own columns are called; the column's code follows. */
    public static final String COLUMN = "column:";

    /** Of a plan that calls everything as usual. */
    public static final PlanWords USUAL = new PlanWords(Map.of());

    public PlanWords {
        Map<PlanWord, OwnWord> ordered = new EnumMap<>(PlanWord.class);
        ordered.putAll(own);
        own = Collections.unmodifiableMap(ordered);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Of a plan with goals. */
    public PlanWords(Map<PlanWord, OwnWord> own) {
        this(own, true, Map.of());
    }

    /** The same with the names of its own columns. */
    public PlanWords with(Map<String, String> names) {
        return new PlanWords(own, goals, names);
    }

    /** What a column of the plan's own is called, by its key. */
    public Optional<String> column(String key) {
        return key.startsWith(COLUMN)
                ? Optional.ofNullable(columns.get(key.substring(COLUMN.length())))
                : Optional.empty();
    }

    /** The same of a plan of one level. */
    PlanWords withoutGoals() {
        return new PlanWords(own, false, columns);
    }

    public Optional<OwnWord> of(PlanWord word) {
        return Optional.ofNullable(own.get(word));
    }

    public boolean isUsual() {
        return own.isEmpty() && goals && columns.isEmpty();
    }
}
