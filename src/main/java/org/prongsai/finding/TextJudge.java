package org.prongsai.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.finding.Decision.RowState;
import org.prongsai.finding.TextResult.Outcome;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiText;

/**
 * Judge of the agency's own texts: which may be published. One is for the guideline whose words its row names, and for the
 * answers that the row showed when it was typed or confirmed; no other.
 */
public final class TextJudge {
    private final Plan plan;
    private final TextKeys keys;
    private final TextBasis basis;

    /** @param files every file of the input, with what was decided about them */
    public TextJudge(Plan plan, List<FileOutcome> files) {
        this.plan = plan;
        this.keys = new TextKeys(plan);
        this.basis = new TextBasis(plan, files);
    }

    /** In the order given. */
    public List<TextResult> judge(List<WrittenText> rows) {
        List<TextResult> alone = rows.stream().map(this::judge).toList();
        Map<String, List<TextResult>> sound = alone.stream()
                .filter(result -> !result.outcome().isFault())
                .collect(Collectors.groupingBy(result -> result.row().key()));
        return alone.stream()
                .map(result -> result.outcome().isFault()
                        ? result
                        : among(result, sound.getOrDefault(result.row().key(), List.of())))
                .toList();
    }

    private TextResult judge(WrittenText row) {
        Optional<Outcome> fault = fault(row);
        Optional<GuidelineId> guideline =
                row.row() == RowState.SOUND ? keys.guideline(row.key()) : Optional.<GuidelineId>empty();
        return new TextResult(row, fault.orElseGet(() -> outcome(row, guideline)), guideline);
    }

    private Optional<Outcome> fault(WrittenText row) {
        if (row.row() == RowState.HIDDEN) {
            return Optional.of(Outcome.HIDDEN);
        }
        if (!TextKeys.isKey(row.key())) {
            return Optional.of(Outcome.NO_KEY);
        }
        if (!keys.isOurs(row.key())) {
            return Optional.of(Outcome.OTHER_ROUND);
        }
        if (row.row() == RowState.MIXED) {
            return Optional.of(Outcome.MIXED);
        }
        if (row.text().isBlank()) {
            return Optional.of(Outcome.NO_TEXT);
        }
        if (row.content() == WrittenText.Content.NO_TEXT) {
            return Optional.of(Outcome.NOT_TEXT);
        }
        if (row.content() == WrittenText.Content.SIGNS) {
            return Optional.of(Outcome.NOTHING_SAID);
        }
        if (!row.confirmation().isBlank() && !row.confirmed()) {
            return Optional.of(Outcome.UNCLEAR);
        }
        return row.by().isBlank() ? Optional.of(Outcome.UNSIGNED) : Optional.empty();
    }

    private Outcome outcome(WrittenText row, Optional<GuidelineId> guideline) {
        return guideline
                .flatMap(plan::guideline)
                .map(one -> row.speaksOf().equals(basis.of(one)) ? Outcome.APPLIED : Outcome.OUTDATED)
                .orElse(Outcome.IDLE);
    }

    /** Of rows that say the same of a guideline one that speaks of the answers as they are is enough. */
    private static TextResult among(TextResult result, List<TextResult> others) {
        boolean contradicted = others.stream().anyMatch(other -> !sameText(result, other));
        if (contradicted) {
            return new TextResult(result.row(), Outcome.CONTRADICTED, result.guideline());
        }
        boolean current = others.stream().anyMatch(other -> other.outcome() == Outcome.APPLIED);
        return current ? new TextResult(result.row(), Outcome.APPLIED, result.guideline()) : result;
    }

    private static boolean sameText(TextResult one, TextResult other) {
        return ThaiText.key(one.row().text()).equals(ThaiText.key(other.row().text()));
    }
}
