package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Docx;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;

/** A division whose form came and can't be counted has sent it: nobody is told that it has not. */
final class UncountedFormTest {
    private static final String FORM = "กองคลัง ส่งแล้ว.xlsx";
    private static final String DIVISION = "กองคลัง";

    @TempDir
    private Path folder;

    @Test
    void it_is_said_to_have_sent_what_is_not_counted_and_why() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put("input/returned/" + FORM, twice(RoundOnDisk.returned(FORM)));
        round.run("merge");
        Map<String, byte[]> outputs = round.outputs();
        String memo = Docx.text(outputs.get("memo.docx"));
        String page = new String(outputs.get("report.html"), StandardCharsets.UTF_8);

        String uncounted = DIVISION + " (ส่งแบบแล้วแต่ไม่ได้นำมานับ)";
        assertThat(round.out())
                .contains("ส่งแบบแล้ว 6 จาก 8", "ยังไม่มีแบบที่นำมานับได้ของ: " + uncounted + ", กองการศึกษา");
        assertThat(page).contains(uncounted, "กองการศึกษา (ยังไม่ส่งแบบ)").doesNotContain(DIVISION + " (ยังไม่ส่งแบบ)");
        assertThat(memo)
                .contains(DIVISION + ": ส่งแบบรายงานแล้วแต่ไม่ได้นำมานับ", "กองการศึกษา: ยังไม่ส่งแบบรายงาน")
                .contains(DIVISION + "ส่งไฟล์มาแล้วแต่นำมานับไม่ได้")
                .doesNotContain(DIVISION + ": ยังไม่ส่งแบบรายงาน");
    }

    @Test
    void it_is_asked_for_one_thing_its_file_mended_or_else_the_empty_form_that_is_enclosed() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put("input/returned/" + FORM, twice(RoundOnDisk.returned(FORM)));
        round.run("merge");
        String letter = OutputTexts.of(round.outputs()).entrySet().stream()
                .filter(output -> output.getKey().startsWith("returns/")
                        && output.getKey().endsWith(DIVISION + ".pdf"))
                .map(output -> output.getValue().replaceAll("\\s", ""))
                .findFirst()
                .orElseThrow();
        assertThat(letter)
                .contains("กับไฟล์ที่ส่งมา", "ให้กรอกในแบบรายงานเปล่าของส่วนราชการแทน")
                .doesNotContain("ซึ่งได้ระบายสี");
    }

    /** The form with a copy of its sheet, in which one answer is another. */
    private static byte[] twice(byte[] form) {
        FilledForm filled = new FilledForm(form);
        filled.workbook().cloneSheet(filled.workbook().getSheetIndex(FormLayout.SHEET));
        filled.fill("1.1", FormColumn.DETAILS, "ปรับรายละเอียดในแผ่นแรกเพียงแผ่นเดียวแล้ว");
        return filled.save();
    }
}
