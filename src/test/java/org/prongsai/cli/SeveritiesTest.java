package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;

/** A plan may change a rule's severity; the report says so. */
final class SeveritiesTest {
    @TempDir
    private Path folder;

    private RoundOnDisk with(String rule, String severity, String reason) {
        return RoundOnDisk.example(folder)
                .put(
                        "input/plan.xlsx",
                        new PlanOnPaper(ExampleRound.plan())
                                .severity(rule, severity, reason)
                                .bytes());
    }

    @Test
    void a_raised_severity_counts_and_is_shown_with_its_reason() {
        RoundOnDisk round = with("organisation-misspelt", "ข้อผิดพลาด", "นายกสั่งให้เข้มงวด");
        assertThat(round.merge()).isZero();
        assertThat(round.out()).contains("ข้อผิดพลาด 4 ข้อ ควรตรวจสอบ 2 ข้อ");
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("rule").equals("organisation-misspelt"))
                .hasSize(2)
                .allMatch(row -> row.get("severity").equals("error"));
        assertThat(round.text("report.html"))
                .contains("ระดับของข้อตรวจที่แผนปรับ", "ชื่อหน่วยงานเขียนผิด: นับเป็นข้อผิดพลาด นายกสั่งให้เข้มงวด")
                .contains("แผนปรับระดับจาก “ควรตรวจสอบ” เหตุผล: นายกสั่งให้เข้มงวด");
    }

    @Test
    void a_lowered_error_does_not_make_an_invalid_status_count() {
        RoundOnDisk round = with("status-not-listed", "note", "");
        assertThat(round.merge("--strict")).isEqualTo(1);
        assertThat(round.csv("summary.csv"))
                .filteredOn(row -> row.get("guideline").equals("3.2"))
                .allMatch(row -> row.get("status").equals("incomplete")
                        && row.get("invalid").equals("1"));
    }

    @Test
    void an_unknown_rule_or_severity_is_a_mistake_in_the_plan() {
        RoundOnDisk round = with("organisation-mispelt", "off", "");
        assertThat(round.merge()).isEqualTo(2);
        assertThat(round.err())
                .contains(
                        "ไม่มีข้อตรวจชื่อ “organisation-mispelt”",
                        "organisation-misspelt",
                        "“off” ไม่ใช่ระดับ",
                        "ช่อง A2",
                        "ช่อง B2");
    }
}
