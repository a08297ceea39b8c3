package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.text.Language;

/** A plan whose guidelines are called as its office calls them: every answer counts for the guideline that it was given to. */
final class OtherIdsTest {
    private static final List<String> IDS =
            List.of("O1", "O2", "O10", "O20", "ก.2", "ข้อ3", "2.1.3", "7", "4/1", "1.1", "1.10");

    @TempDir
    private Path folder;

    private static int goal(int number) {
        return number < 6 ? 1 : 2;
    }

    private static Plan plan() {
        Plan plain = Answers.plan();
        List<Guideline> guidelines = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            guidelines.add(new Guideline(
                    GuidelineId.parse(IDS.get(i)).orElseThrow(),
                    goal(i),
                    "เปิดเผยข้อมูลสาธารณะเรื่องที่ " + (char) ('ก' + i),
                    new Responsible.Every()));
        }
        return new Plan(
                plain.organisation(),
                plain.round(),
                plain.statuses(),
                List.of(new Goal(1, "เปิดเผยข้อมูลพื้นฐาน"), new Goal(2, "ป้องกันการทุจริต")),
                guidelines,
                List.of(new Division(new DivisionCode("01"), "สำนักปลัด", Optional.empty())),
                plain.recipients(),
                plain.otherAgencies());
    }

    private static void fill(FilledForm form, String id, int number) {
        form.fill(id, FormColumn.STATUS, number % 3 == 0 ? "ยังไม่ดำเนินงาน" : "บรรลุเป้าหมาย");
        form.fill(id, FormColumn.DETAILS, "ดำเนินการแล้วตามแผนงานของเรื่องที่ " + number);
        form.fill(id, FormColumn.EVIDENCE, "https://www.example.go.th/" + number);
        form.fill(id, FormColumn.COMPLETED_ON, number % 3 == 0 ? "" : "1 มีนาคม 2564");
    }

    @Test
    void every_answer_counts_for_the_guideline_that_it_was_given_to() {
        Plan plan = plan();
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                .write(plan.divisions().get(0)));
        for (int i = 0; i < IDS.size(); i++) {
            fill(form, IDS.get(i), i);
        }
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/สำนักปลัด.xlsx", form.save());
        assertThat(round.run("merge")).as(round.out()).isZero();

        List<CSVRecord> answers = round.csv("answers.csv");
        assertThat(answers).hasSize(IDS.size());
        for (CSVRecord answer : answers) {
            int number = IDS.indexOf(answer.get("guideline"));
            assertThat(answer.get("details")).endsWith(" " + number);
            assertThat(answer.get("goal")).isEqualTo(String.valueOf(goal(number)));
            assertThat(answer.get("status")).isEqualTo(number % 3 == 0 ? "not_started" : "achieved");
        }
        assertThat(round.csv("findings.csv"))
                .noneMatch(row -> row.get("severity").equals("error"));
        assertThat(round.run("verify")).as(round.out()).isZero();
    }

    /** The indicators of an office that publishes its data: O1 to O43, each of one, of several or of all divisions. */
    private static Plan indicators() {
        Plan plain = Answers.plan();
        List<Division> divisions = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Division(new DivisionCode("0" + i), "กองที่ " + i, Optional.empty()))
                .toList();
        return new Plan(
                plain.organisation(),
                plain.round(),
                plain.statuses(),
                List.of(Goal.NONE),
                IntStream.rangeClosed(1, 43)
                        .mapToObj(i -> new Guideline(
                                new GuidelineId("O" + i),
                                Goal.NONE.number(),
                                "เปิดเผยข้อมูลสาธารณะ ตัวชี้วัดที่ " + i,
                                who(i)))
                        .toList(),
                divisions,
                List.of(),
                List.of());
    }

    private static Responsible who(int number) {
        return switch (number % 3) {
            case 0 -> new Responsible.Every();
            case 1 -> new Responsible.Only(List.of(new DivisionCode("0" + (1 + number % 4))));
            default -> new Responsible.Only(List.of(new DivisionCode("02"), new DivisionCode("04")));
        };
    }

    private void everyIndicatorCounts(byte[] planned) {
        Plan plan = indicators();
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", planned);
        assertThat(round.run("forms")).as(round.out() + round.err()).isZero();
        for (Division division : plan.divisions()) {
            FilledForm form = new FilledForm(Objects.requireNonNull(
                    round.outputs().get("forms/" + division.code() + "-" + division.name() + ".xlsx")));
            for (Guideline guideline : plan.guidelinesOf(division)) {
                String id = guideline.id().toString();
                int number = Integer.parseInt(id.substring(1));
                fill(form, id, number);
                form.fill(id, FormColumn.DETAILS, division.name() + " เผยแพร่แล้วบนเว็บไซต์ของตัวชี้วัดที่ " + number);
            }
            round.put("input/" + division.code() + ".xlsx", form.save());
        }
        assertThat(round.run("merge")).as(round.out()).isZero();
        assertThat(round.csv("answers.csv"))
                .allMatch(answer -> answer.get("details")
                        .endsWith("ตัวชี้วัดที่ " + answer.get("guideline").substring(1)));
        List<CSVRecord> lines = round.csv("summary.csv");
        assertThat(lines).hasSize(43);
        for (int i = 1; i <= 43; i++) {
            CSVRecord line = lines.get(i - 1);
            String answered =
                    String.valueOf(plan.expected(plan.guidelines().get(i - 1)).size());
            assertThat(line.get("guideline")).isEqualTo("O" + i);
            assertThat(line.get("divisions_expected")).isEqualTo(answered);
            assertThat(line.get(i % 3 == 0 ? "not_started" : "achieved")).isEqualTo(answered);
        }
        assertThat(round.csv("findings.csv")).isEmpty();
        assertThat(round.run("verify")).as(round.out()).isZero();
    }

    @Test
    void forty_three_indicators_count_each_under_its_own_id() {
        everyIndicatorCounts(new PlanOnPaper(indicators()).bytes());
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void the_same_of_a_plan_that_libreoffice_has_saved() throws IOException {
        Tools.need("soffice");
        Path in = Files.write(
                Files.createDirectories(folder.resolve("saved")).resolve("plan.xlsx"),
                new PlanOnPaper(indicators()).bytes());
        Path out = Files.createDirectories(folder.resolve("saved/again"));
        LibreOffice.convert(List.of(in), "xlsx", out);
        everyIndicatorCounts(Files.readAllBytes(out.resolve("plan.xlsx")));
    }

    /** Three of four measures that are worded alike, from one on. */
    private static Plan alike(int from) {
        Plan plain = plan();
        return new Plan(
                plain.organisation(),
                plain.round(),
                plain.statuses(),
                List.of(new Goal(1, "เปิดเผยข้อมูลพื้นฐาน")),
                IntStream.range(0, 3)
                        .mapToObj(i -> new Guideline(
                                GuidelineId.parse(IDS.get(i)).orElseThrow(),
                                1,
                                "ให้เผยแพร่ข้อมูลเรื่องที่ " + (from + i) + " บนเว็บไซต์ของหน่วยงาน",
                                new Responsible.Every()))
                        .toList(),
                plain.divisions(),
                plain.recipients(),
                plain.otherAgencies());
    }

    @Test
    void an_answer_to_what_an_earlier_plan_called_by_the_id_does_not_pass_for_sure() {
        Plan earlier = alike(1);
        FilledForm form = new FilledForm(new FormWriter(earlier, new Messages(Language.TH))
                .write(earlier.divisions().get(0)));
        for (int i = 0; i < 3; i++) {
            fill(form, IDS.get(i), i);
        }
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(alike(2)).bytes())
                .put("input/สำนักปลัด.xlsx", form.save());
        round.merge();
        List<CSVRecord> errors = round.csv("findings.csv").stream()
                .filter(row -> row.get("severity").equals("error"))
                .toList();
        assertThat(round.csv("answers.csv"))
                .filteredOn(answer -> !answer.get("status").equals("missing"))
                .filteredOn(answer -> !answer.get("details").endsWith(" " + (IDS.indexOf(answer.get("guideline")) + 1)))
                .allSatisfy(answer -> assertThat(errors)
                        .anyMatch(error -> error.get("guideline").equals(answer.get("guideline"))));
        assertThat(errors).isNotEmpty();
    }

    @Test
    void answers_to_guidelines_whose_ids_changed_places_count_by_their_texts() {
        Plan earlier = alike(1);
        FilledForm form = new FilledForm(new FormWriter(earlier, new Messages(Language.TH))
                .write(earlier.divisions().get(0)));
        for (int i = 0; i < 3; i++) {
            fill(form, IDS.get(i), i);
        }
        List<Guideline> turned = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Guideline other = earlier.guidelines().get(2 - i);
            turned.add(new Guideline(earlier.guidelines().get(i).id(), 1, other.text(), other.responsible()));
        }
        Plan now = new Plan(
                earlier.organisation(),
                earlier.round(),
                earlier.statuses(),
                earlier.goals(),
                turned,
                earlier.divisions(),
                earlier.recipients(),
                earlier.otherAgencies());
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(now).bytes())
                .put("input/สำนักปลัด.xlsx", form.save());
        round.merge();
        assertThat(round.csv("answers.csv"))
                .hasSize(3)
                .allSatisfy(answer ->
                        assertThat(answer.get("details")).endsWith(" " + (2 - IDS.indexOf(answer.get("guideline")))));
        assertThat(round.csv("findings.csv"))
                .noneMatch(row -> row.get("severity").equals("error"));
    }

    @Test
    void a_row_whose_text_is_gone_counts_by_an_id_that_no_program_takes_for_another() {
        Plan plan = plan();
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                .write(plan.divisions().get(0)));
        for (int i = 0; i < IDS.size(); i++) {
            fill(form, IDS.get(i), i);
            form.cell(IDS.get(i), FormColumn.GUIDELINE).setBlank();
        }
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/สำนักปลัด.xlsx", form.save());
        round.run("merge");
        assertThat(round.csv("answers.csv"))
                .filteredOn(answer -> answer.get("status").equals("missing"))
                .extracting(answer -> answer.get("guideline"))
                .containsExactly("1.1");
    }
}
