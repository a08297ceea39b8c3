package org.prongsai.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * Card of one finding: what was found, where, and what may be done with it.
 *
 * @param key of the finding, by which it is decided about
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param guideline its id, empty for none, with {@code guidelineText}
 * @param cells the cells around it, where it is about an answer
 * @param options what may be decided, empty where nothing can be
 * @param decided what was decided, where something was
 */
public record FindingCard(
        String key,
        String severity,
        String label,
        String guideline,
        String guidelineText,
        String message,
        String suggestion,
        String regrading,
        String where,
        String value,
        Optional<CellsView> cells,
        List<VerbOption> options,
        Optional<CardDecision> decided) {

    /**
     * What was decided.
     *
     * @param key under which it stands
     * @param group whether it is about several findings at once
     * @param effect whether it counts
     */
    public record CardDecision(
            String key,
            boolean group,
            String verb,
            String label,
            String value,
            String reason,
            String by,
            boolean effect,
            String where) {}

    public FindingCard {
        options = List.copyOf(options);
    }
}
