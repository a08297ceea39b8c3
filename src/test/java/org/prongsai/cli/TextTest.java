package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.decisions.TextColumn;

/** A text of the agency's own by command is the same as one that is typed in Excel. */
final class TextTest {
    private static final String INPUT = "input/decisions.xlsx";
    private static final String TEXT = "ทุกกองจัดประชุมมอบนโยบาย\nและติดประกาศเจตจำนงแล้ว";
    private static final String BY = "นางสาวสมใจ ใจดี";

    @TempDir
    private Path folder;

    private RoundOnDisk checked(String name) {
        RoundOnDisk round = RoundOnDisk.checked(folder.resolve(name));
        return round;
    }

    private static byte[] bytes(RoundOnDisk round, String name) {
        try {
            return Files.readAllBytes(round.folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WrittenTexts output(RoundOnDisk round) {
        return new WrittenTexts(Objects.requireNonNull(round.outputs().get("decisions.xlsx")));
    }

    private static int write(RoundOnDisk round, String guideline, String text) {
        return round.run("text", guideline, "--value", text, "--by", BY);
    }

    private static Map<String, String> said(RoundOnDisk round) {
        Map<String, String> said = new TreeMap<>();
        round.outputs().keySet().stream()
                .filter(name -> name.endsWith(".csv") || name.equals("report.html"))
                .filter(name -> !name.equals("decisions-log.csv"))
                .forEach(name -> said.put(name, round.text(name).replaceAll("[0-9a-f]{8,}", "…")));
        return said;
    }

    private static void requireSame(Map<String, String> one, Map<String, String> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet()).contains("summary.csv", "report.html");
        one.forEach((name, text) -> assertThat(text.lines()
                        .filter(line -> !other.getOrDefault(name, "").contains(line))
                        // The workbook itself is a file of the input.
                        .filter(line -> !line.contains("decisions.xlsx"))
                        .toList())
                .as(name)
                .isEmpty());
    }

    private static List<String> acts(RoundOnDisk round) {
        return round.csv("decisions-log.csv").stream()
                .map(line -> line.get("act") + " " + line.get("guideline") + " " + line.get("by"))
                .toList();
    }

    private static void anotherAnswer(RoundOnDisk round) {
        String file = round.csv("answers.csv").stream()
                .filter(row ->
                        row.get("division").equals("04") && !row.get("file").isEmpty())
                .findFirst()
                .orElseThrow()
                .get("file");
        FilledForm changed = new FilledForm(bytes(round, "input/" + file));
        changed.cell("1.1", FormColumn.DETAILS).setCellValue("เปลี่ยนเป็นจัดอบรมเจ้าหน้าที่ทุกคนเรื่องการรับของขวัญ");
        round.put("input/" + file, changed.save());
    }

    @Test
    void by_command_and_in_excel_say_the_same() {
        RoundOnDisk excel = checked("excel");
        RoundOnDisk command = checked("command");
        excel.put(INPUT, output(excel).write("1.1", TEXT).save());
        assertThat(write(command, "๑.๑", TEXT)).as(command.err()).isZero();
        assertThat(command.out()).contains(INPUT, "ข้อความสรุป");
        for (RoundOnDisk round : List.of(excel, command)) {
            assertThat(round.mergeTables()).as(round.err()).isZero();
        }
        requireSame(said(command), said(excel));
        assertThat(command.text("report.html")).contains("ทุกกองจัดประชุมมอบนโยบาย");
        assertThat(command.run("verify")).as(command.out()).isZero();
        assertThat(acts(command)).containsExactly("text 1.1 " + BY);
        byte[] written = bytes(command, INPUT);
        assertThat(write(command, "1.1", TEXT)).isZero();
        assertThat(command.err()).contains("อยู่แล้ว");
        assertThat(bytes(command, INPUT)).isEqualTo(written);
    }

    @Test
    void what_answers_have_overtaken_is_confirmed_as_in_excel() {
        RoundOnDisk excel = checked("excel");
        RoundOnDisk command = checked("command");
        for (RoundOnDisk round : List.of(excel, command)) {
            write(round, "1.1", TEXT);
            round.mergeTables();
            anotherAnswer(round);
            round.mergeTables();
            assertThat(round.text("report.html")).doesNotContain("ทุกกองจัดประชุมมอบนโยบาย");
        }
        byte[] before = bytes(command, INPUT);
        assertThat(write(command, "1.1", TEXT)).isEqualTo(1);
        assertThat(command.err()).contains("ยังไม่ได้บันทึก เพราะจะไม่มีผล", "ยังถูกต้อง");
        assertThat(bytes(command, INPUT)).isEqualTo(before);
        excel.put(INPUT, output(excel).confirm("1.1").save());
        assertThat(command.run("text", "1.1", "--still-true", "--by", "ปลัด"))
                .as(command.err())
                .isZero();
        for (RoundOnDisk round : List.of(excel, command)) {
            assertThat(round.mergeTables()).as(round.err()).isZero();
        }
        requireSame(said(command), said(excel));
        assertThat(command.text("report.html")).contains("ทุกกองจัดประชุมมอบนโยบาย");
        assertThat(new WrittenTexts(bytes(command, INPUT)).text("1.1", TextColumn.BY))
                .isEqualTo(BY);
        assertThat(acts(command)).containsExactly("text 1.1 " + BY, "text-confirmed 1.1 ปลัด");
    }

    @Test
    void what_was_written_is_taken_back_and_its_row_written_in_again() {
        RoundOnDisk round = checked("round");
        round.mergeTables();
        Map<String, String> before = said(round);
        write(round, "1.1", TEXT);
        round.mergeTables();
        assertThat(said(round)).isNotEqualTo(before);
        assertThat(write(round, "1.1", "")).as(round.err()).isZero();
        assertThat(round.mergeTables()).isZero();
        requireSame(said(round), before);
        int rows = new WrittenTexts(bytes(round, INPUT)).rows();
        assertThat(write(round, "1.1", "อีกครั้ง ทุกกองประชุมแล้ว"))
                .as(round.err())
                .isZero();
        assertThat(new WrittenTexts(bytes(round, INPUT)).rows()).isEqualTo(rows);
        assertThat(write(round, "1.1", "")).isZero();
        assertThat(write(round, "1.1", "")).isEqualTo(1);
        assertThat(round.err()).contains("ยังไม่มีข้อความสรุป");
        assertThat(acts(round)).contains("text-undone 1.1 " + BY).hasSize(4);
        round.run("check", "--quiet");
        assertThat(round.err()).isEmpty();
    }

    @Test
    void what_would_have_no_effect_is_refused() {
        RoundOnDisk round = checked("round");
        assertThat(write(round, "9.9", TEXT)).isEqualTo(1);
        assertThat(round.err()).contains("แผนไม่มีแนวปฏิบัติ “9.9”");
        assertThat(write(round, "1.1", "---")).isEqualTo(1);
        assertThat(round.err()).contains("ยังไม่ได้บันทึก เพราะจะไม่มีผล");
        assertThat(round.run("text", "1.1", "--value", TEXT, "--by", " ")).isEqualTo(1);
        assertThat(round.err()).contains("ยังไม่ได้ระบุ “ผู้เขียน”");
        assertThat(round.run("text", "1.1", "--still-true", "--by", BY)).isEqualTo(1);
        assertThat(round.err()).contains("ยังไม่มีข้อความสรุป");
        assertThat(write(round, "1.1", "ก".repeat(40_000))).isEqualTo(1);
        assertThat(round.run("text", "1.1", "--by", BY)).isEqualTo(2);
        assertThat(round.run("text", "1.1", "--still-true", "--value", TEXT, "--by", BY))
                .isEqualTo(2);
        round.put("input/~$decisions.xlsx", new byte[165]);
        assertThat(write(round, "1.1", TEXT)).isEqualTo(1);
        assertThat(round.err()).contains("เปิดอยู่ใน Excel");
        round.remove("input/~$decisions.xlsx");
        assertThat(Files.exists(round.folder.resolve(INPUT))).isFalse();
        byte[] filled = output(round).write("1.1", TEXT).save();
        round.put("input/decisions-1.xlsx", filled).put("input/decisions-2.xlsx", filled);
        assertThat(write(round, "1.1", "อย่างอื่น")).isEqualTo(1);
        assertThat(round.err()).contains("หลายแถว", "input/decisions-1.xlsx", "input/decisions-2.xlsx");
        assertThat(round.outputs()).containsOnlyKeys("decisions.xlsx");
    }

    @Test
    void nothing_but_the_cells_of_its_row_is_another() throws IOException {
        RoundOnDisk round = checked("round");
        byte[] before = new FilledDecisions(
                        Objects.requireNonNull(round.outputs().get("decisions.xlsx")))
                .accept("รายละเอียดกล่าวถึง “มหาวิทยาลัย”", "โครงการร่วม")
                .save();
        round.put(INPUT, before);
        assertThat(write(round, "1.2", "=1+1 ไม่ใช่สูตร")).as(round.err()).isZero();
        Map<String, String> were = cells(before);
        Map<String, String> are = cells(bytes(round, INPUT));
        assertThat(are.keySet()).isEqualTo(were.keySet());
        assertThat(are.keySet().stream().filter(cell -> !Objects.equals(were.get(cell), are.get(cell))))
                .containsExactlyInAnyOrder(
                        "ข้อความสรุป D6", "ข้อความสรุป E6", "ข้อความสรุป H6", "ข้อความสรุป J6", "ข้อความสรุป K6");
        assertThat(new WrittenTexts(bytes(round, INPUT)).text("1.2", TextColumn.TEXT))
                .isEqualTo("=1+1 ไม่ใช่สูตร");
        assertThat(new String(bytes(round, "output/decisions-log.csv"), StandardCharsets.UTF_8))
                .contains("'=1+1");
    }

    private static Map<String, String> cells(byte[] content) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.put(
                                sheet.getSheetName() + " " + cell.getAddress(),
                                cell + " " + cell.getCellStyle().getIndex());
                    }
                }
            }
        }
        return cells;
    }
}
