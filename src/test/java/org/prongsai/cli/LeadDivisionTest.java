package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Filing;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Publication;
import org.prongsai.model.Responsible;
import org.prongsai.model.Signer;
import org.prongsai.model.StatusSource;
import org.prongsai.text.Language;

/** A guideline that a division leads: its details are the line's, and its status where the plan says so. */
final class LeadDivisionTest {
    @TempDir
    private Path folder;

    private static Plan plan(StatusSource source) {
        Plan plain = Answers.plan();
        return PlanVariant.filed(
                new Plan(
                        plain.organisation(),
                        plain.round(),
                        plain.statuses(),
                        plain.goals(),
                        List.of(new Guideline(
                                new GuidelineId(1, 1),
                                1,
                                "ให้กำหนดขั้นตอนและระยะเวลาของงานบริการแล้วติดประกาศให้ผู้มาติดต่อเห็นได้ง่าย",
                                new Responsible.Every(),
                                Optional.of(Answers.B),
                                Optional.of(LocalDate.of(2021, 3, 15)))),
                        plain.divisions(),
                        List.of(),
                        List.of()),
                source,
                new Filing(
                        "สำนักปลัด",
                        "a@example.go.th",
                        "ศว 1/2564",
                        Optional.of(LocalDate.of(2021, 4, 20)),
                        new Publication(
                                "CC BY 4.0",
                                "https://www.sriphanwari.example/ita",
                                "O43",
                                new PublicContact("งานประชาสัมพันธ์", "0 4200 0000", "info@sriphanwari.example"),
                                List.of("ความโปร่งใส", "ITA")),
                        List.of(new Signer(Signer.As.APPROVER, "นายมี สุขดี", "นายกเทศมนตรี", "")),
                        Map.of(Filing.Place.FACTS, List.of("{organisation} ดำเนินการแล้ว"))));
    }

    private RoundOnDisk round(Plan plan, Map<Division, String> statuses) {
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(plan).bytes());
        statuses.forEach((division, status) -> {
            FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH)).write(division));
            form.fill("1.1", FormColumn.STATUS, status)
                    .fill("1.1", FormColumn.DETAILS, "ผลของ" + division.name() + "ที่ทำเสร็จไปแล้วในรอบนี้");
            round.put("input/" + division.code() + ".xlsx", form.save());
        });
        return round;
    }

    private static Division division(Plan plan, int index) {
        return plan.divisions().get(index);
    }

    private static String status(RoundOnDisk round) {
        List<CSVRecord> lines = round.csv("summary.csv");
        assertThat(lines).hasSize(1);
        assertThat(Integer.parseInt(lines.get(0).get("divisions_expected"))).isEqualTo(2);
        return lines.get(0).get("status");
    }

    @Test
    void the_status_is_everybodys_unless_the_plan_says_the_leads() {
        for (StatusSource source : StatusSource.values()) {
            Plan plan = plan(source);
            RoundOnDisk round =
                    round(plan, Map.of(division(plan, 0), "ยังไม่ดำเนินงาน", division(plan, 1), "บรรลุเป้าหมาย"));
            round.merge();
            assertThat(status(round)).isEqualTo(source == StatusSource.LEAD ? "achieved" : "in_progress");
        }
    }

    @Test
    void without_the_leads_answer_nothing_is_guessed() {
        Plan plan = plan(StatusSource.LEAD);
        RoundOnDisk round = round(plan, Map.of(division(plan, 0), "บรรลุเป้าหมาย"));
        round.merge();
        assertThat(status(round)).isEqualTo("incomplete");
    }

    @Test
    void the_leads_details_are_the_lines_and_the_others_stand_behind_it() {
        Plan plan = plan(StatusSource.ALL);
        RoundOnDisk round = round(plan, Map.of(division(plan, 0), "บรรลุเป้าหมาย", division(plan, 1), "บรรลุเป้าหมาย"));
        round.put(
                "templates/report.html.vm",
                ("#foreach($g in $report.official())#foreach($l in $g.lines())"
                                + "<p>$l.lead()|$l.due()|$l.details()|#foreach($a in $l.answers())$a.details();#end</p>#end#end"
                                + "<p>$report.filing().owner()|$report.filing().number()|$report.filing().date()|"
                                + "#foreach($s in $report.filing().signers())$s.as() $s.name()#end|$report.filing().facts()</p>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        round.merge();
        String one = division(plan, 0).name();
        String lead = division(plan, 1).name();
        assertThat(round.text("report.html"))
                .contains("<p>" + lead + "|15 มีนาคม 2564|[ผลของ" + lead + "ที่ทำเสร็จไปแล้วในรอบนี้]|")
                .contains("ผลของ" + one + "ที่ทำเสร็จไปแล้วในรอบนี้;")
                .contains("สำนักปลัด|ศว 1/2564|20 เมษายน 2564|ผู้อนุมัติ นายมี สุขดี|")
                .contains("[" + plan.organisation().name() + " ดำเนินการแล้ว]");
    }
}
