package org.prongsai.render.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Decision.RowState;
import org.prongsai.finding.TextBasis;
import org.prongsai.finding.TextKeys;
import org.prongsai.finding.TextResult;
import org.prongsai.finding.WrittenText;
import org.prongsai.model.Consolidation;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.GuidelineResult;

/**
 * Rows of the sheet of the agency's own texts: one for each guideline, with what was written for it, then what was written
 * and is for none. What a person typed is kept, also while it can't be used.
 */
final class TextRows {
    private final Consolidation consolidation;
    private final List<TextResult> results;
    private final TextKeys keys;
    private final TextBasis basis;

    TextRows(Consolidation consolidation, List<TextResult> results) {
        this.consolidation = consolidation;
        this.results = results;
        this.keys = new TextKeys(consolidation.plan());
        this.basis = new TextBasis(consolidation.plan(), consolidation.files());
    }

    /**
     * A row.
     *
     * @param line the guideline's, empty for a text that is for none
     * @param result what was written, empty when nothing was
     */
    record Row(Optional<GuidelineResult> line, Optional<TextResult> result, String key, String basis, String shown) {
        /** Of what is mixed, or was hidden, nobody has said yet what was meant. */
        boolean isUnsound() {
            return result.filter(one -> one.row().row() != RowState.SOUND).isPresent();
        }

        /** A confirmation has done its work once it is read; a word that is none is kept. */
        String confirmation() {
            return result.map(TextResult::row)
                    .filter(row -> !row.confirmed())
                    .map(WrittenText::confirmation)
                    .orElse("");
        }

        boolean isOutdated() {
            return result.filter(one -> one.outcome() == TextResult.Outcome.OUTDATED)
                    .isPresent();
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (GuidelineResult line : consolidation.lines()) {
            GuidelineId id = line.guideline().id();
            List<TextResult> written = distinct(results.stream()
                    .filter(result -> result.guideline().filter(id::equals).isPresent())
                    .toList());
            if (written.isEmpty()) {
                rows.add(new Row(Optional.of(line), Optional.empty(), keys.of(id), "", basis.of(line.guideline())));
            }
            written.forEach(result -> rows.add(carried(Optional.of(line), result)));
        }
        distinct(results.stream().filter(result -> result.guideline().isEmpty()).toList())
                .forEach(result -> rows.add(carried(Optional.empty(), result)));
        return rows;
    }

    private static List<TextResult> distinct(List<TextResult> written) {
        Set<String> said = new HashSet<>();
        return written.stream()
                .filter(result -> said.add(
                        result.row().key() + result.row().mark() + result.row().row()))
                .toList();
    }

    private Row carried(Optional<GuidelineResult> line, TextResult result) {
        WrittenText row = result.row();
        boolean current = result.outcome() == TextResult.Outcome.APPLIED;
        String now = line.map(GuidelineResult::guideline).map(basis::of).orElse(row.shown());
        return new Row(line, Optional.of(result), row.key(), current ? now : row.speaksOf(), now);
    }
}
