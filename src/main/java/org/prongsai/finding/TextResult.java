package org.prongsai.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.AgencyText;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;

/**
 * Result of a text of the agency's own: what became of it.
 *
 * @param guideline which it is about; empty when the plan has no such guideline, or the row does not say
 */
public record TextResult(WrittenText row, Outcome outcome, Optional<GuidelineId> guideline) {
    /** Every text ends as one of these. */
    public enum Outcome {
        APPLIED,
        /** The plan has no guideline of these words any more. */
        IDLE,
        /** The answers that count are not those that it was written over. */
        OUTDATED,
        /** It stands on a sheet that nobody sees. */
        HIDDEN,
        /** What the program wrote in its row does not belong together. */
        MIXED,
        /** It does not say which guideline it is about. */
        NO_KEY,
        /** It was written for another organisation or another round. */
        OTHER_ROUND,
        /** It was confirmed by a word that is none of the list. */
        UNCLEAR,
        /** A writer or a confirmation is there, and no text. */
        NO_TEXT,
        /** A number, a day, a formula or an error stands in the place of a text or of its writer. */
        NOT_TEXT,
        /** It consists of signs, or of words for nothing. */
        NOTHING_SAID,
        /** It lacks who wrote it. */
        UNSIGNED,
        /** Another row has another text for the same guideline. */
        CONTRADICTED;

        /** Whether it can't be used as it stands. */
        public boolean isFault() {
            return this != APPLIED && this != IDLE && this != OUTDATED;
        }
    }

    /** The texts that are published, each for its guideline. */
    public static Map<GuidelineId, AgencyText> applied(List<TextResult> results) {
        Map<GuidelineId, AgencyText> texts = new LinkedHashMap<>();
        for (TextResult result : results) {
            if (result.outcome() == Outcome.APPLIED) {
                result.guideline().ifPresent(id -> texts.putIfAbsent(id, result.text()));
            }
        }
        return texts;
    }

    private AgencyText text() {
        return new AgencyText(
                row.text().strip(),
                row.by(),
                row.location().file(),
                row.location().cell().map(CellRef::row).orElse(0));
    }
}
