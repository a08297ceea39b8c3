package org.prongsai.read.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.PreviousColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/** Cells in which a form shows what the division reported last time, held against what that was. */
final class LastRoundCells {
    private static final List<Messages> LANGUAGES =
            Arrays.stream(Language.values()).map(Messages::new).toList();

    private final Optional<Map<GuidelineId, PreviousAnswer>> reported;
    private final Map<Integer, GuidelineId> rows;

    /**
     * @param previous what was reported last time; empty when nobody said where that is
     * @param rows those that are a guideline's
     */
    LastRoundCells(Optional<List<PreviousAnswer>> previous, Division division, Map<Integer, GuidelineId> rows) {
        this.reported = previous.map(answers -> answers.stream()
                .filter(answer -> answer.division().equals(division.code()))
                .collect(Collectors.toMap(PreviousAnswer::guideline, answer -> answer, (first, next) -> first)));
        this.rows = rows;
    }

    /** Whether the form may have written that: only in rows of guidelines, and if it is known, only what was reported. */
    boolean mayHold(PreviousColumn column, int row, String text) {
        Optional<GuidelineId> guideline = Optional.ofNullable(rows.get(row));
        return guideline.isPresent()
                && (reported.isEmpty()
                        || Optional.ofNullable(reported.get().get(guideline.get())).stream()
                                .flatMap(answer -> written(column, answer))
                                .anyMatch(written -> ThaiText.same(written, text)));
    }

    private static Stream<String> written(PreviousColumn column, PreviousAnswer answer) {
        return LANGUAGES.stream().map(messages -> messages.of(answer.shown(column.field())));
    }
}
