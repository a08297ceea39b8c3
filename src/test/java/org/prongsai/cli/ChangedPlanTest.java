package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnWord;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Responsible;
import org.prongsai.text.Language;

/** A plan that was changed after its forms went out: what a form holds counts where it surely fits, and never elsewhere. */
final class ChangedPlanTest {
    @TempDir
    private Path folder;

    private static Plan plan(List<Division> divisions) {
        Plan plan = Answers.plan();
        List<Guideline> guidelines = plan.guidelines().stream()
                .map(one -> new Guideline(one.id(), one.goal(), one.text(), new Responsible.Every()))
                .toList();
        return PlanVariant.among(plan, divisions, guidelines);
    }

    private static Division division(String code, String name) {
        return new Division(new DivisionCode(code), name, Optional.empty());
    }

    private static byte[] filled(Plan plan, Division division) {
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH)).write(division));
        plan.guidelinesOf(division).forEach(guideline -> {
            String id = guideline.id().toString();
            form.fill(id, FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน");
            form.fill(
                    id,
                    FormColumn.DETAILS,
                    "กำลังจัดทำแผนงานข้อ " + id + " ของ" + division.name() + " เหลือการเผยแพร่");
        });
        return form.save();
    }

    /** Forms of an earlier plan, read by a later one. */
    private RoundOnDisk merged(Plan earlier, Plan now) {
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(now).bytes());
        earlier.divisions()
                .forEach(division -> round.put("input/แบบ " + division.name() + ".xlsx", filled(earlier, division)));
        round.merge();
        return round;
    }

    @Test
    void forms_of_divisions_whose_codes_changed_places_count_by_the_name_that_each_says_twice() {
        Plan now = plan(List.of(division("01", "กองคลัง"), division("02", "กองช่าง")));
        RoundOnDisk round = merged(plan(List.of(division("01", "กองช่าง"), division("02", "กองคลัง"))), now);
        assertThat(round.csv("answers.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("details"))
                        .contains(now.division(new DivisionCode(row.get("division")))
                                .name()));
        assertThat(round.csv("findings.csv"))
                .noneMatch(row -> row.get("severity").equals("error"));
    }

    @Test
    void a_division_of_another_name_is_asked_about_and_not_called_silent() {
        Plan now = plan(List.of(division("01", "กองช่าง"), division("02", "กองการเงินและบัญชี")));
        RoundOnDisk round = merged(plan(List.of(division("01", "กองช่าง"), division("02", "กองคลัง"))), now);
        List<CSVRecord> errors = round.csv("findings.csv").stream()
                .filter(row ->
                        row.get("severity").equals("error") && !row.get("rule").equals("answer-missing"))
                .toList();
        assertThat(errors).singleElement().satisfies(row -> {
            assertThat(row.get("division")).isEqualTo("02");
            assertThat(row.get("message")).contains("กองคลัง", "กองการเงินและบัญชี");
            assertThat(row.get("suggestion")).contains("นับเป็นของ");
        });
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals("02"))
                .allMatch(row -> row.get("status").equals("missing"));
        assertThat(round.outputs().keySet())
                .noneMatch(name -> name.startsWith("returns/") && name.contains("กองการเงินและบัญชี"));
        round.put(
                "input/decisions.xlsx",
                new FilledDecisions(Objects.requireNonNull(round.outputs().get("decisions.xlsx")))
                        .decide("แบบ กองคลัง.xlsx", "นับเป็นของ", "02", "เปลี่ยนชื่อกอง", "เลขานุการ")
                        .save());
        round.merge();
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals("02"))
                .allMatch(row -> row.get("details").contains("กองคลัง"));
        assertThat(round.csv("findings.csv"))
                .noneMatch(row -> row.get("severity").equals("error"));
    }

    @Test
    void a_form_in_an_earlier_plan_s_own_words_is_read_by_one_of_other_words_though_its_properties_are_gone() {
        Plan plain = plan(List.of(division("01", "กองช่าง")));
        Plan earlier = PlanVariant.in(plain, guidelinesCalled("มาตรการย่อย / activity"));
        FilledForm form = new FilledForm(filled(earlier, earlier.divisions().get(0)));
        var properties = form.workbook().getProperties().getCustomProperties().getUnderlyingProperties();
        for (String name : List.of(KnownWords.PROPERTY, FormLayout.STAMP_PROPERTY, FormLayout.GUIDELINES_PROPERTY)) {
            properties.getPropertyList().removeIf(property -> property.getName().equals(name));
        }
        Plan now = PlanVariant.in(plain, guidelinesCalled("ตัวชี้วัด / indicator"));
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(now).bytes())
                .put("input/กองช่าง.xlsx", form.save());
        round.merge();
        assertThat(round.csv("answers.csv"))
                .isNotEmpty()
                .allMatch(row -> row.get("status").equals("in_progress"));
        assertThat(round.csv("findings.csv"))
                .extracting(row -> row.get("rule"))
                .doesNotContain("cell-unread", "row-not-counted");
    }

    private static PlanWords guidelinesCalled(String word) {
        return new PlanWords(
                Map.of(PlanWord.GUIDELINE, OwnWord.parseCounted(word).orElseThrow()));
    }

    private static Plan with(Plan plan, List<Guideline> guidelines) {
        return PlanVariant.among(plan, plan.divisions(), guidelines);
    }

    /** An id that was another guideline's, a guideline that went to somebody else, one that is gone: nobody has to mend them. */
    @Test
    void what_the_plan_changed_is_the_secretariats_to_settle_and_no_division_is_asked_to_mend_it() {
        Plan earlier = plan(List.of(division("01", "กองช่าง"), division("02", "กองคลัง")));
        List<Guideline> guidelines = new ArrayList<>(earlier.guidelines());
        Guideline first = guidelines.get(0);
        Guideline second = guidelines.get(1);
        guidelines.set(
                0,
                new Guideline(
                        first.id(), first.goal(), "จัดอบรมพนักงานที่เข้าใหม่ทุกคนก่อนเริ่มงาน", first.responsible()));
        guidelines.set(
                1,
                new Guideline(
                        second.id(),
                        second.goal(),
                        second.text(),
                        new Responsible.Only(List.of(new DivisionCode("02")))));
        RoundOnDisk round = merged(earlier, with(earlier, guidelines));
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("severity").equals("error"))
                .extracting(row -> row.get("rule") + " " + row.get("division"))
                .containsExactlyInAnyOrder(
                        "guideline-new 01", "guideline-new 02", "row-dropped 01", "row-dropped 02", "row-dropped 01");
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("guideline").equals(first.id().toString()))
                .allMatch(row -> row.get("status").equals("missing"));
        assertThat(round.outputs().keySet()).noneMatch(name -> name.startsWith("returns/"));
    }

    /** Severities are for typing errors: whether an id was another guideline's is no matter of taste. */
    @Test
    void an_altered_text_in_a_form_that_may_be_of_an_earlier_plan_is_an_error_of_its_own() {
        Plan earlier = plan(List.of(division("01", "กองช่าง")));
        List<Guideline> guidelines = new ArrayList<>(earlier.guidelines());
        Guideline first = guidelines.get(0);
        guidelines.set(0, new Guideline(first.id(), first.goal(), first.text() + " และรายงานผล", first.responsible()));
        RoundOnDisk round = merged(earlier, with(earlier, guidelines));
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("severity").equals("error"))
                .extracting(row -> row.get("rule"))
                .containsExactly("guideline-uncertain");
    }

    /** A dropped division's code is another's now: that is told, and that one has nothing to mend. */
    @Test
    void a_division_that_got_anothers_code_is_not_asked_to_mend_the_others_form() {
        Plan now = plan(List.of(division("01", "กองช่าง"), division("02", "กองการศึกษา")));
        RoundOnDisk round = merged(
                plan(List.of(division("01", "กองช่าง"), division("02", "กองคลัง"), division("03", "กองการศึกษา"))),
                now);
        assertThat(round.csv("answers.csv"))
                .allMatch(row -> row.get("details")
                        .contains(now.division(new DivisionCode(row.get("division")))
                                .name()));
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("severity").equals("error"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("division")).isEmpty();
                    assertThat(row.get("file")).contains("กองคลัง");
                });
        assertThat(round.outputs().keySet()).noneMatch(name -> name.startsWith("returns/"));
    }
}
