package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;

/** Every set of figures that is shown adds up to what was expected, also where somebody has nothing to report. */
final class FiguresAddUpTest {
    @TempDir
    private Path folder;

    @Test
    void in_summary_csv_each_row_adds_up() {
        String finance = "returned/กองคลัง ส่งแล้ว.xlsx";
        FilledForm form =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get(finance)));
        form.cell("1.2", FormColumn.STATUS).setCellValue("ไม่มีผลการดำเนินงานในรอบนี้");
        RoundOnDisk round = RoundOnDisk.example(folder).put("input/" + finance, form.save());
        round.merge();
        assertThat(round.csv("summary.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(sum(row)).isEqualTo(Integer.parseInt(row.get("divisions_expected"))));
        assertThat(round.csv("summary.csv"))
                .anyMatch(row -> row.get("guideline").equals("1.2")
                        && row.get("nothing_to_report").equals("1"));
    }

    private static int sum(CSVRecord row) {
        return Stream.of("achieved", "in_progress", "not_started", "invalid", "missing", "nothing_to_report")
                .mapToInt(column -> Integer.parseInt(row.get(column)))
                .sum();
    }
}
