package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.text.DisplayWidth;
import org.prongsai.text.Language;

/** However much is wrong, the summary fits a screen of 24 lines of 80 columns, the most important first. */
final class OneScreenTest {
    private static final int FAULTS = 300;

    @TempDir
    private Path folder;

    @Test
    void three_hundred_faults_of_one_form() {
        Plan plan = Answers.plan(FAULTS);
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                .write(plan.divisions().get(0)));
        plan.guidelines()
                .forEach(guideline -> form.fill(
                        guideline.id().toString(),
                        FormColumn.STATUS,
                        "ทำไปแล้วรายการที่ " + Answers.numberOf(guideline.id())));
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/ก.xlsx", form.save());
        for (String command : List.of("check", "merge")) {
            round.run(command);
            // Whoever works in the round's own folder need not name it.
            List<String> lines =
                    round.out().replace(" --dir " + folder, "").lines().toList();
            int rows = lines.stream()
                    .mapToInt(line -> DisplayWidth.of(line) / 81 + 1)
                    .sum();
            assertThat(rows).as(round.out()).isLessThanOrEqualTo(24);
            assertThat(lines.get(0)).startsWith("ฉบับร่าง").contains("ข้อผิดพลาด 301 ข้อ");
            assertThat(round.out()).contains("[ข้อผิดพลาด]").contains("และอีก 29");
        }
        round.run("check", "--all");
        assertThat(round.out().lines().filter(line -> line.contains("ไม่ใช่สถานะที่กำหนด")))
                .hasSize(FAULTS);
    }

    @Test
    void a_fault_in_every_row_is_told_once_with_all_its_cells() {
        Plan plan = Answers.plan(FAULTS);
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                .write(plan.divisions().get(0)));
        plan.guidelines()
                .forEach(guideline -> form.fill(guideline.id().toString(), FormColumn.STATUS, "ดำเนินการแล้ว"));
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/ก.xlsx", form.save());
        round.run("check", "--all");
        assertThat(round.out().lines().filter(line -> line.contains("ไม่ใช่สถานะที่กำหนด")))
                .hasSize(1);
        assertThat(round.out()).contains("C8, C9, C10, C11");
        round.run("check");
        int rows = round.out()
                .lines()
                .mapToInt(line -> DisplayWidth.of(line) / 81 + 1)
                .sum();
        assertThat(rows).as(round.out()).isLessThanOrEqualTo(24);
    }
}
