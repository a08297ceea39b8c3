package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.BuiltInColumns;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawGrid;

/** A goal with ten guidelines: Excel makes 1.1 of the tenth's id. */
final class RowIdentityTest {
    private static final Plan PLAN = Answers.plan(10);
    private static final String TENTH = PLAN.guidelines().get(9).text();

    private static RowIdentity.RowOwner whose(Object id, String text) {
        return whose(id, text, true);
    }

    private static RowIdentity.RowOwner whose(Object id, String text, boolean ofThisPlan) {
        RawGrid grid = TinyForm.sheet().row(id, text).grid();
        HeaderTable<FormColumn> table =
                HeaderTable.find(grid, BuiltInColumns.FORM.all()).orElseThrow();
        return new RowIdentity(PLAN)
                .of(ofThisPlan ? FormOrigin.THIS_PLAN : FormOrigin.UNKNOWN)
                .of(table, table.rows().get(0), TinyForm.DIVISION);
    }

    @Test
    void a_number_that_excel_made_of_the_tenths_id_is_the_tenths_by_its_text() {
        assertThat(whose(1.1, TENTH).guideline()).contains(new GuidelineId(1, 10));
        assertThat(whose("1.10", TENTH).guideline()).contains(new GuidelineId(1, 10));
        assertThat(whose("๑.๑๐", "").guideline()).contains(new GuidelineId(1, 10));
    }

    @Test
    void a_number_alone_tells_nothing_that_may_be_the_tenths_or_another_plans() {
        assertThat(whose(1.1, "").reason()).isEqualTo(UnmatchedRow.Reason.UNPROVEN);
        assertThat(whose("1.1", "").reason()).isEqualTo(UnmatchedRow.Reason.UNPROVEN);
        assertThat(whose("1.2", "").guideline()).contains(new GuidelineId(1, 2));
        assertThat(whose("1.2", "", false).reason()).isEqualTo(UnmatchedRow.Reason.UNPROVEN);
        assertThat(whose("1.10", TENTH, false).guideline()).contains(new GuidelineId(1, 10));
    }

    @Test
    void an_id_that_was_typed_as_anothers_contradicts_the_text() {
        assertThat(whose("1.1", TENTH))
                .isEqualTo(new RowIdentity.RowOwner(
                        Optional.empty(), UnmatchedRow.Reason.CONTRADICTORY, Optional.empty()));
        assertThat(whose(1.2, TENTH).reason()).isEqualTo(UnmatchedRow.Reason.CONTRADICTORY);
    }
}
