package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;

/** As much of one letter as cells can hold shrinks as a zip bomb does: the workbook libraries refuse it, the round goes on. */
final class LongWordTest {
    private static final String FORM = "กองคลัง ส่งแล้ว.xlsx";

    @TempDir
    private Path folder;

    @Test
    void one_form_of_it_does_not_stop_the_round() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledForm form = new FilledForm(RoundOnDisk.returned(FORM));
        for (String guideline : List.of("1.1", "1.2", "1.3")) {
            form.fill(guideline, FormColumn.DETAILS, "ก".repeat(32_690) + guideline);
            form.fill(guideline, FormColumn.EVIDENCE, "ข".repeat(32_690) + "หนังสือ");
        }
        round.put("input/returned/" + FORM, form.save());
        assertThat(round.merge()).as(round.err()).isZero();
        assertThat(round.outputs().keySet()).contains("returns/02-กองคลัง.pdf", "returns/02-กองคลัง.xlsx");
    }
}
