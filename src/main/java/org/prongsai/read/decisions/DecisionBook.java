package org.prongsai.read.decisions;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.finding.WrittenText;
import org.prongsai.model.PlanWords;
import org.prongsai.sheet.RawWorkbook;

/**
 * A workbook of decisions, read: what was decided about findings, and the agency's own texts.
 *
 * @param texts the rows that say something
 */
public record DecisionBook(List<Decision> decisions, List<WrittenText> texts) {
    public DecisionBook {
        decisions = List.copyOf(decisions);
        texts = List.copyOf(texts);
    }

    /**
     * Empty when a workbook has neither sheet.
     *
     * @param words of the plan
     */
    public static Optional<DecisionBook> read(String file, RawWorkbook workbook, PlanWords words) {
        Optional<List<Decision>> decisions = DecisionSheet.read(file, workbook, words);
        Optional<List<WrittenText>> texts = TextSheet.read(file, workbook, words);
        return decisions.isEmpty() && texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionBook(decisions.orElse(List.of()), texts.orElse(List.of())));
    }
}
