package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.InputFile;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.UnaskedField;
import org.prongsai.text.Language;

/** A column of the plan's own that was changed after the forms went out. */
final class ChangedColumnsTest {
    private static final FieldKey KEY = new FieldKey("qty");

    private static Plan plan(String heading, String unit, ColumnSummary.Kind summary) {
        FieldSpec column = new FieldSpec(
                KEY,
                FieldType.NUMBER,
                new OwnColumn(
                        heading,
                        OwnColumn.FilledBy.DIVISION,
                        List.of(),
                        new OwnColumn.Need.Never(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        new ColumnSummary(summary),
                        unit,
                        "",
                        "",
                        true,
                        ""));
        Plan plain = Answers.plan(2);
        return PlanVariant.asking(plain, plain.fields().with(List.of(column)));
    }

    private static Submission sent(Plan asked, Plan now) {
        FilledForm form = new FilledForm(
                new FormWriter(asked, new Messages(Language.TH).in(asked.words()))
                        .write(asked.divisions().get(0)),
                FormColumns.of(asked));
        form.fill("1.1", FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน").fill("1.1", new FormColumn(KEY), "100");
        byte[] content = form.save();
        InputFile file = new InputFile("a.xlsx", Sha256.of(content));
        return ((FormReading.Read) new FormReader(now).read(file, content)).submission();
    }

    @Test
    void another_unit_or_heading_is_another_column() {
        Plan asked = plan("ปริมาณ", "ตัน", ColumnSummary.Kind.SUM);
        for (Plan now : List.of(
                plan("ปริมาณ", "กิโลกรัม", ColumnSummary.Kind.SUM), plan("จำนวน", "ตัน", ColumnSummary.Kind.SUM))) {
            Submission submission = sent(asked, now);
            assertThat(submission.answers())
                    .allSatisfy(answer -> assertThat(answer.entry(KEY)).isEmpty());
            assertThat(submission.workbook().unasked())
                    .singleElement()
                    .satisfies(field -> assertThat(field.called()).isEqualTo("ปริมาณ (ตัน)"))
                    .extracting(UnaskedField::filled)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(1);
        }
    }

    @Test
    void what_forms_do_not_show_changes_nothing() {
        Submission submission =
                sent(plan("ปริมาณ", "ตัน", ColumnSummary.Kind.SUM), plan("ปริมาณ", "ตัน", ColumnSummary.Kind.MEAN));
        assertThat(submission.answers().get(0).entry(KEY))
                .hasValueSatisfying(entry ->
                        assertThat(entry.value()).isEqualTo(new Quantity.Amount(new BigDecimal("100"), "100")));
        assertThat(submission.marks().ofThisPlan()).isTrue();
    }
}
