package org.prongsai.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prongsai.finding.Finding;
import org.prongsai.message.LocalizedMessage;

/** Nothing can be typed into a cell that lies under merged ones: first they must be unmerged. */
final class MergedAdviceTest {
    private static LocalizedMessage advice(LayeredForm form, String ruleAndCell) {
        return LayerFindings.all(form.save()).stream()
                .filter(finding -> LayerFindings.ruleAndCell(finding).equals(ruleAndCell))
                .findFirst()
                .map(Finding::suggestion)
                .orElseThrow();
    }

    private static LayeredForm merged(int row, int column, int lastRow, int lastColumn) {
        LayeredForm form = new LayeredForm();
        form.merge(row, column, lastRow, lastColumn);
        return form;
    }

    @Test
    void what_is_missing_there_needs_unmerging_first() {
        assertThat(advice(merged(8, 4, 8, 5), "evidence-missing E8"))
                .isEqualTo(LocalizedMessage.of("rule.under-merge.do", "D8:E8"));
        assertThat(advice(merged(8, 3, 9, 3), "status-missing C9"))
                .isEqualTo(LocalizedMessage.of("rule.under-merge.do", "C8:C9"));
        assertThat(advice(merged(8, 3, 9, 6), "answer-missing C9"))
                .isEqualTo(LocalizedMessage.of("rule.under-merge.do", "C8:F9"));
    }

    @Test
    void what_is_missing_elsewhere_is_filled_in_at_once() {
        LayeredForm form = merged(9, 4, 9, 5);
        form.cell(8, 5).setBlank();
        assertThat(advice(form, "evidence-missing E8").key()).isEqualTo("rule.evidence-missing.do");
    }
}
