package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;

/** What is said about odd files, folders and days, as people would say it. */
final class PlainWordsTest {
    private static final String FINANCE = "returned/กองคลัง ส่งแล้ว.xlsx";

    @TempDir
    private Path folder;

    private static FilledForm finance() {
        return new FilledForm(Objects.requireNonNull(ExampleRound.files().get(FINANCE)));
    }

    @Test
    void an_output_folder_that_is_a_file_or_leads_nowhere_is_told_as_that() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        Path output = folder.resolve("output");
        Files.writeString(output, "x");
        assertThat(round.run("check")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("ต้องเป็นโฟลเดอร์").doesNotContain("ดิสก์");
        Files.delete(output);
        Files.createSymbolicLink(output, Path.of("output"));
        assertThat(round.run("check")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("ต้องเป็นโฟลเดอร์").doesNotContain("ดิสก์");
    }

    @Test
    void control_characters_are_written_out_in_csv() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledForm form = finance();
        form.cell("1.2", FormColumn.DETAILS).setCellValue("จัดทำแผน_x0007_การใช้จ่ายรายไตรมาสและรายงานผู้บริหารแล้ว");
        round.put("input/" + FINANCE, form.save());
        for (String raw : new String[] {"--quiet", "--raw-csv"}) {
            assertThat(round.run("merge", "--format", "csv", raw)).isZero();
            assertThat(round.text("answers.csv")).doesNotContain("\u0007").contains("จัดทำแผน_x0007_การ");
        }
    }

    @Test
    void a_day_that_was_repaired_reads_as_it_stood_and_as_it_was_meant() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledForm form = finance();
        // 31 March of the year 2564 as Excel counts from 1900.
        form.fillDay("1.2", 242_614);
        round.put("input/" + FINANCE, form.save());
        assertThat(round.run("merge", "--format", "csv,report.html")).isZero();
        assertThat(round.csv("repairs.csv"))
                .filteredOn(row ->
                        row.get("file").equals(FINANCE) && row.get("cell").startsWith("F"))
                .anySatisfy(row -> {
                    assertThat(row.get("from")).matches("\\d{1,2}/\\d{1,2}/2564");
                    assertThat(row.get("to")).matches("2021-\\d\\d-\\d\\d");
                });
        assertThat(round.text("report.html")).containsPattern("\\d{1,2} [ก-๙.]+ 2564");
        assertThat(round.text("report.html")).doesNotContain("242614");
    }
}
