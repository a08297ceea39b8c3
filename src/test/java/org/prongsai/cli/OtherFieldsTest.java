package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.ShownTexts;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/** A plan that does not ask all that a plan may: what is not asked is in no form, rule or document. */
final class OtherFieldsTest {
    private static final FieldSpecs BARE =
            FieldSpecs.BUILT_IN.without(FieldKey.EVIDENCE).without(FieldKey.COMPLETED_ON);
    private static final FieldSpecs STATUS_ALONE = BARE.without(FieldKey.DETAILS);
    private static final List<String> EVIDENCE_AND_DATE = List.of("หลักฐาน", "แล้วเสร็จ");

    @TempDir
    private Path folder;

    private static Plan plan(FieldSpecs fields) {
        return PlanVariant.asking(Answers.plan(), fields);
    }

    private static byte[] filled(Plan plan, Division division) {
        FilledForm form =
                new FilledForm(new FormWriter(plan, new Messages(Language.TH)).write(division), FormColumns.of(plan));
        for (Guideline guideline : plan.guidelinesOf(division)) {
            String id = guideline.id().toString();
            form.fill(id, FormColumn.STATUS, "บรรลุเป้าหมาย");
            if (plan.fields().ask(FieldKey.DETAILS)) {
                form.fill(id, FormColumn.DETAILS, "จัดอบรมและติดประกาศแล้ว ข้อ " + id + " ของ" + division.name());
            }
            if (plan.fields().ask(FieldKey.EVIDENCE)) {
                form.fill(id, FormColumn.EVIDENCE, "ที่ ศว 52001/7");
            }
            if (plan.fields().ask(FieldKey.COMPLETED_ON)) {
                form.fill(id, FormColumn.COMPLETED_ON, "15 มกราคม 2564");
            }
        }
        return form.save();
    }

    private RoundOnDisk round(FieldSpecs asked, FieldSpecs askedByForms) {
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(plan(asked)).bytes());
        Plan forms = plan(askedByForms);
        forms.divisions().forEach(division -> round.put("input/" + division.code() + ".xlsx", filled(forms, division)));
        return round;
    }

    @Test
    void what_is_not_asked_is_in_no_form_rule_or_document() {
        RoundOnDisk round = round(BARE, BARE);
        assertThat(round.run("forms")).as(round.out()).isZero();
        assertThat(round.run("merge")).as(round.out()).isZero();
        assertThat(round.csv("findings.csv")).isEmpty();
        assertThat(round.csv("answers.csv").get(0).getParser().getHeaderNames())
                .contains("details")
                .doesNotContain("evidence", "completed_on");
        Map<String, String> texts = OutputTexts.of(round.outputs());
        assertThat(texts.keySet()).anyMatch(name -> name.startsWith("forms/")).contains("report.pdf", "memo.docx");
        texts.forEach((name, text) ->
                EVIDENCE_AND_DATE.forEach(word -> assertThat(text).as(name).doesNotContain(word)));
        assertThat(round.run("verify")).as(round.out()).isZero();
    }

    @Test
    void a_status_alone_is_a_round() {
        RoundOnDisk round = round(STATUS_ALONE, STATUS_ALONE);
        assertThat(round.run("merge")).as(round.out()).isZero();
        assertThat(round.csv("findings.csv")).isEmpty();
        assertThat(round.csv("answers.csv")).allMatch(row -> row.get("status").equals("achieved"));
        assertThat(OutputTexts.of(round.outputs()).values()).noneMatch(text -> text.contains("(ไม่มีรายละเอียด)"));
    }

    @ParameterizedTest
    @EnumSource
    void no_heading_is_called_details_where_none_are_asked(Language language) throws IOException, MessagingException {
        RoundOnDisk round = round(STATUS_ALONE, STATUS_ALONE);
        assertThat(round.run("merge", "--lang", language.code()))
                .as(round.out())
                .isZero();
        Messages messages = new Messages(language);
        for (String name : List.of("report.html", "report.pdf", "memo.docx", "consolidated.xlsx")) {
            Messages spoken = name.equals("memo.docx") ? new Messages(Language.TH) : messages;
            List<String> shown = new ArrayList<>();
            ShownTexts.of(name, Objects.requireNonNull(round.outputs().get(name), name))
                    .values()
                    .forEach(shown::addAll);
            assertThat(shown)
                    .as(name)
                    .doesNotContain(spoken.of("official.details"))
                    .anyMatch(text -> text.replaceAll("\\s+", "")
                            .contains(spoken.of("official.by-division").replace(" ", "")));
        }
    }

    @Test
    void a_form_that_does_not_ask_what_the_plan_asks_now_counts_and_is_told() {
        RoundOnDisk round = round(FieldSpecs.BUILT_IN, FieldSpecs.BUILT_IN.without(FieldKey.EVIDENCE));
        assertThat(round.run("merge")).as(round.out()).isZero();
        assertThat(round.csv("answers.csv"))
                .allMatch(row -> row.get("status").equals("achieved")
                        && row.get("evidence").isEmpty());
        assertThat(round.csv("findings.csv"))
                .extracting(row -> row.get("rule"))
                .containsOnly("field-not-asked", "form-older");
        assertThat(round.text("report.html")).contains("(แบบรายงานไม่ได้ถาม)");
    }

    @Test
    void a_form_from_which_a_column_was_deleted_is_refused() {
        Plan plan = plan(FieldSpecs.BUILT_IN);
        FilledForm form = new FilledForm(filled(plan, plan.divisions().get(0)));
        form.workbook().getSheetAt(0).getRow(5).getCell(4).setCellValue("อื่น");
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/a.xlsx", form.save());
        round.merge();
        assertThat(round.csv("answers.csv")).allMatch(row -> row.get("status").equals("missing"));
        assertThat(round.out()).contains("a.xlsx");
    }

    @Test
    void what_the_plan_asks_no_more_is_told_once_a_form_with_its_cells() {
        RoundOnDisk round = round(FieldSpecs.BUILT_IN.without(FieldKey.EVIDENCE), FieldSpecs.BUILT_IN);
        assertThat(round.run("merge")).as(round.out()).isZero();
        Plan plan = plan(BARE);
        List<CSVRecord> findings = round.csv("findings.csv");
        assertThat(findings).extracting(row -> row.get("rule")).doesNotContain("cell-unread");
        assertThat(findings.stream().filter(row -> row.get("rule").equals("field-not-asked")))
                .hasSize(plan.divisions().size())
                .allSatisfy(row -> assertThat(row.get("message"))
                        .contains("หลักฐาน", "E8")
                        .contains("(รวม "
                                + plan.guidelinesOf(plan.division(new DivisionCode(row.get("division"))))
                                        .size()
                                + " ช่อง"));
    }

    /** Of a form that was saved as .csv only what can be seen is left: it does not say what it asked. */
    @Test
    void a_form_in_csv_that_lacks_what_the_plan_asks_now_counts_and_is_told() throws IOException {
        Plan earlier = plan(BARE);
        Division division = earlier.divisions().get(0);
        StringBuilder csv = new StringBuilder();
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(filled(earlier, division)))) {
            DataFormatter shown = new DataFormatter();
            for (Row row : form.getSheetAt(0)) {
                for (int column = 0; column < 6; column++) {
                    csv.append('"')
                            .append(shown.formatCellValue(row.getCell(column)).replace("\"", "\"\""))
                            .append("\",");
                }
                csv.append("\r\n");
            }
        }
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan(FieldSpecs.BUILT_IN)).bytes())
                .put("input/a.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        round.merge();
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals(division.code().value()))
                .isNotEmpty()
                .allMatch(row -> row.get("status").equals("achieved"));
        assertThat(round.csv("findings.csv"))
                .extracting(row -> row.get("rule"))
                .contains("field-not-asked")
                .doesNotContain("file-refused");
    }
}
