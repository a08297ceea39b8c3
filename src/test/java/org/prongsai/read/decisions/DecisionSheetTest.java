package org.prongsai.read.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.finding.DecidedFiles;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Location;
import org.prongsai.finding.RowSeal;
import org.prongsai.model.CellRef;
import org.prongsai.model.PlanWords;
import org.prongsai.sheet.TinyGrid;
import org.prongsai.sheet.UnreadableWorkbook;

final class DecisionSheetTest {
    private static final String KEY = "D-01234567-0123456789abcdef";
    private static final Object[] HEADER = {
        "เรื่องที่พบ", "คำวินิจฉัย", "ค่าที่ให้นับแทน", "เหตุผล", "ผู้วินิจฉัย", "รหัสข้อตรวจพบ", "ผนึกของแถว"
    };
    private static final String SEAL = seal(KEY, "", "");

    private static String seal(String key, String division, String files) {
        return RowSeal.of(key, division, "", DecidedFiles.parse(files), Set.of())
                .value();
    }

    private static TinyGrid sheet() {
        return new TinyGrid("คำวินิจฉัย").row(HEADER);
    }

    private static List<Decision> read(TinyGrid... sheets) {
        return DecisionSheet.read("decisions.xlsx", TinyGrid.workbook(sheets), PlanWords.USUAL)
                .orElseThrow();
    }

    private static Location at(String sheet, int row) {
        return Location.of("decisions.xlsx", new CellRef(sheet, row, 2));
    }

    @Test
    void what_was_chosen_is_read_row_by_row_and_the_new_value_as_it_was_typed() {
        assertThat(read(sheet().row("เรื่อง", " ยอมรับ ", "", "ทราบแล้ว", "เลขานุการ", KEY, SEAL)
                        .row("เรื่อง", "แก้ค่า", " บรรลุ\u00A0", "ตรวจแล้ว", "เลขานุการ", KEY, SEAL)
                        .row("เรื่อง", "ไม่นับไฟล์นี้", "", "ส่งผิด", "ปลัด", KEY, SEAL)))
                .containsExactly(
                        new Decision(
                                KEY,
                                "ยอมรับ",
                                Optional.of(Decision.Verb.ACCEPT),
                                "",
                                "ทราบแล้ว",
                                "เลขานุการ",
                                at("คำวินิจฉัย", 2)),
                        new Decision(
                                KEY,
                                "แก้ค่า",
                                Optional.of(Decision.Verb.CORRECT),
                                " บรรลุ\u00A0",
                                "ตรวจแล้ว",
                                "เลขานุการ",
                                at("คำวินิจฉัย", 3)),
                        new Decision(
                                KEY,
                                "ไม่นับไฟล์นี้",
                                Optional.of(Decision.Verb.EXCLUDE),
                                "",
                                "ส่งผิด",
                                "ปลัด",
                                at("คำวินิจฉัย", 4)));
    }

    @Test
    void a_row_in_which_nothing_was_filled_in_decides_nothing_and_half_a_decision_is_kept() {
        List<Decision> decisions = read(sheet().row("เรื่อง", "", "\u00A0", "", "", KEY)
                .row("เรื่อง", "", "", "โทรถามแล้ว", "", "F-1")
                .row("เรื่อง", "เอาออก", "", "", "", KEY));
        assertThat(decisions).hasSize(2);
        assertThat(decisions.get(0).findingKey()).isEmpty();
        assertThat(decisions.get(0).reason()).isEqualTo("โทรถามแล้ว");
        assertThat(decisions).extracting(Decision::verb).containsOnly(Optional.empty());
    }

    @Test
    void what_of_another_row_stands_in_one_is_told_and_so_is_a_row_whose_own_cells_are_gone() {
        Object[] header = {
            "ส่วนราชการ", "คำวินิจฉัย", "เหตุผล", "ผู้วินิจฉัย", "รหัสข้อตรวจพบ", "ไฟล์ที่วินิจฉัย", "ผนึกของแถว"
        };
        String other = "D-01234567-0123456789abcdee";
        String seal = seal(KEY, "กองคลัง", "abc def");
        TinyGrid sheet = new TinyGrid("คำวินิจฉัย").row(header);
        sheet.row(" กองคลัง\u00A0", "ยอมรับ", "ก", "ข", KEY, "abc  def", seal);
        sheet.row("กองช่าง", "ยอมรับ", "ก", "ข", KEY, "abc def", seal);
        sheet.row("กองคลัง", "ยอมรับ", "ก", "ข", other, "abc def", seal);
        sheet.row("กองคลัง", "ยอมรับ", "ก", "ข", KEY, "abd def", seal);
        sheet.row("กองคลัง", "ยอมรับ", "ก", "ข", KEY, "", seal);
        sheet.row("กองคลัง", "ยอมรับ", "ก", "ข", KEY, "abc def", "");
        assertThat(read(sheet))
                .extracting(Decision::row)
                .containsExactly(
                        Decision.RowState.SOUND,
                        Decision.RowState.MIXED,
                        Decision.RowState.MIXED,
                        Decision.RowState.MIXED,
                        Decision.RowState.MIXED,
                        Decision.RowState.MIXED);
    }

    @Test
    void decisions_may_be_spread_over_sheets() {
        TinyGrid second = new TinyGrid("สำเนา").row(HEADER).row("", "ยอมรับ", "", "ก", "ข", KEY);
        assertThat(read(sheet().row("", "ยอมรับ", "", "ก", "ข", KEY), new TinyGrid("อื่น").row("คำวินิจฉัย"), second))
                .extracting(Decision::location)
                .containsExactly(at("คำวินิจฉัย", 2), at("สำเนา", 2));
    }

    @Test
    void a_workbook_without_all_their_columns_holds_none() {
        TinyGrid other =
                new TinyGrid("ก").row("คำวินิจฉัย", "เหตุผล", "ผู้วินิจฉัย").row("ยอมรับ", "ก", "ข");
        assertThat(DecisionSheet.read("a.xlsx", TinyGrid.workbook(other), PlanWords.USUAL))
                .isEmpty();
    }

    private static List<EnteredRow> rows(Object... typed) {
        Object[] header = Stream.concat(Arrays.stream(HEADER).limit(6), Stream.of("เขียนโดยโปรแกรม"))
                .toArray();
        return DecisionSheet.rows(
                "decisions.xlsx",
                TinyGrid.workbook(new TinyGrid("คำวินิจฉัย").row(header).row(typed)));
    }

    private static String mark(Object... typed) {
        return rows(typed).get(0).mark();
    }

    @Test
    void a_row_is_as_the_program_wrote_it_while_it_says_what_its_mark_says() {
        String mark = mark("", "แก้", " บรรลุ\n", "โทรถาม\nแล้ว", "", KEY, "");
        assertThat(rows("เรื่อง", "แก้", " บรรลุ\r\n", "โทรถาม\nแล้ว", "", KEY, mark))
                .singleElement()
                .matches(EnteredRow::isAsWritten, "as written")
                .matches(row -> !row.emptied(), "not emptied");
        for (Object[] changed : new Object[][] {
            {"", "แก้ค่า", " บรรลุ\n", "โทรถาม\nแล้ว", "", KEY, mark},
            {"", "แก้", "บรรลุ\n", "โทรถาม\nแล้ว", "", KEY, mark},
            {"", "แก้", " บรรลุ\n", "โทรถามแล้ว", "", KEY, mark},
            {"", "แก้", " บรรลุ\n", "โทรถาม\nแล้ว", "ก", KEY, mark},
            {"", "แก้", " บรรลุ\n", "โทรถาม\nแล้ว", "", "D-01234567-0123456789abcdee", mark},
            {"", "แก้", " บรรลุ\n", "โทรถาม\nแล้ว", "", KEY, ""}
        }) {
            assertThat(rows(changed)).singleElement().matches(row -> !row.isAsWritten(), "changed");
        }
    }

    @Test
    void a_mark_is_the_same_in_both_languages_and_stays_when_its_decision_is_deleted() {
        String mark = mark("", "ยอมรับ", "", "ก", "ข", KEY, "");
        assertThat(mark("", "Accept", "", "ก", "ข", KEY, "")).isEqualTo(mark);
        assertThat(rows("", "", "", "", "", KEY, mark))
                .singleElement()
                .matches(EnteredRow::emptied, "emptied")
                .matches(row -> !row.isAsWritten(), "changed");
        assertThat(rows("เรื่อง", "", "", "", "", KEY, "")).isEmpty();
    }

    @Test
    void they_are_read_from_a_file() throws UnreadableWorkbook {
        String csv =
                String.join(",", List.of(HEADER).stream().map(Object::toString).toList()) + "\r\n,ยอมรับ,,ก,ข," + KEY;
        assertThat(new DecisionReader().read("a.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(new DecisionReader().read("a.csv", "ก,ข".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
