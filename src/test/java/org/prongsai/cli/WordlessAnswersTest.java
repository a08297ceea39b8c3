package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/** A round in which nobody writes a word is no final report: the cheapest way through the form is the truth. */
final class WordlessAnswersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"อยู่ระหว่างดำเนินงาน, ''", "ยังไม่ดำเนินงาน, -", "บรรลุเป้าหมาย, ไม่มี"})
    void each_is_told_and_the_edition_is_provisional(String status, String details) {
        Plan plan = ExampleRound.plan();
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(plan).bytes());
        int answers = 0;
        for (var division : plan.divisions()) {
            FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH)).write(division));
            for (Guideline guideline : plan.guidelinesOf(division)) {
                form.fill(guideline.id().toString(), FormColumn.STATUS, status)
                        .fill(guideline.id().toString(), FormColumn.DETAILS, details);
                answers++;
            }
            round.put("input/" + division.code() + ".xlsx", form.save());
        }
        round.merge();
        List<CSVRecord> missing = round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals("details-missing"))
                .toList();
        assertThat(missing).hasSize(answers).allMatch(row -> row.get("severity").equals("error"));
        assertThat(answers).isEqualTo(73);
        assertThat(round.text("report.html")).contains("ฉบับร่าง");
    }
}
