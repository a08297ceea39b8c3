package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.ShownTexts;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Organisation;
import org.prongsai.model.OwnWord;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Recipient;
import org.prongsai.model.Responsible;
import org.prongsai.model.Round;
import org.prongsai.model.RoundName;
import org.prongsai.text.Language;

/** A round of an office that calls things otherwise: none of the usual words is left anywhere. */
final class OwnWordsTest {
    static final PlanWords WORDS = new PlanWords(Map.of(
            PlanWord.TITLE,
                    OwnWord.parse("รายงานผลแผนป้องกันการทุจริต / Report on the anti-corruption plan")
                            .orElseThrow(),
            PlanWord.GOAL, OwnWord.parseCounted("ยุทธศาสตร์ / strategy").orElseThrow(),
            PlanWord.GUIDELINE, OwnWord.parseCounted("มาตรการย่อย / activity").orElseThrow(),
            PlanWord.DIVISION, OwnWord.parseCounted("คณะ/สำนัก / faculty").orElseThrow(),
            PlanWord.ADDRESSEE, OwnWord.parse("อธิการบดี / President").orElseThrow()));

    /** The heading of an official letter is the regulations', whatever an office calls what is under it. */
    private static final Pattern THAI = Pattern.compile(
            "เป้าประสงค์|แนวปฏิบัติ|แนวทางปฏิบัติ|(?<!^|“)ส่วนราชการ(?!  | ฝ่ายเลขานุการ)|นายก|มาตรการส่งเสริมคุณธรรม|คุณธรรมและความโปร่งใส");

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(goal|guideline|division)s?\\b|\\bmayor|integrity and transparency");

    @TempDir
    private Path folder;

    @TempDir
    private Path website;

    static Plan plan(List<Goal> goals) {
        Plan plain = Answers.plan();
        List<Guideline> guidelines = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            guidelines.add(new Guideline(
                    new GuidelineId("ก." + i),
                    goals.get(Math.min(goals.size() - 1, i / 3)).number(),
                    "เผยแพร่ข้อมูลสาธารณะชุดที่ " + (char) ('ก' + i * 3) + " บนเว็บไซต์ให้ประชาชนตรวจดูได้",
                    i == 4
                            ? new Responsible.Only(List.of(new DivisionCode("02"), new DivisionCode("03")))
                            : new Responsible.Every()));
        }
        return PlanVariant.in(
                new Plan(
                        new Organisation("มหาวิทยาลัยตัวอย่าง", "งานแผน โทร. 0 2345 6789"),
                        new Round(
                                2564,
                                RoundName.of(
                                        OwnWord.parse("ไตรมาส 2 / Quarter 2").orElseThrow()),
                                LocalDate.of(2021, 1, 1),
                                LocalDate.of(2021, 3, 31),
                                LocalDate.of(2021, 4, 5)),
                        plain.statuses(),
                        goals,
                        guidelines,
                        List.of(
                                new Division(new DivisionCode("01"), "วิทยาศาสตร์", Optional.of("a@example.ac.th")),
                                new Division(new DivisionCode("02"), "วิศวกรรมศาสตร์", Optional.of("b@example.ac.th")),
                                new Division(new DivisionCode("03"), "หอสมุด", Optional.empty())),
                        List.of(new Recipient("สภามหาวิทยาลัย", "c@example.ac.th")),
                        List.of()),
                WORDS);
    }

    static List<Goal> goals() {
        return List.of(new Goal(1, "เปิดเผยข้อมูล"), new Goal(2, "ป้องกันการรับสินบน"));
    }

    /** With one form whole, one with a fault of each kind that takes a cell, and none of the third. */
    static RoundOnDisk round(Path folder, Plan plan, Language language) {
        FormWriter writer = new FormWriter(plan, new Messages(language).during(plan));
        FilledForm whole = new FilledForm(writer.write(plan.divisions().get(0)));
        FilledForm faulty = new FilledForm(writer.write(plan.divisions().get(1)));
        for (int i = 1; i <= 3; i++) {
            answer(whole, "ก." + i, "จัดทำข้อมูลชุดที่ " + i + " แล้วประกาศบนหน้าเว็บหลักของมหาวิทยาลัย");
        }
        answer(faulty, "ก.1", plan.guidelines().get(0).text());
        answer(faulty, "ก.2", "ประชุมชี้แจงแล้วหนึ่งครั้งที่ห้องประชุมใหญ่");
        answer(faulty, "ก.3", "ประชุมชี้แจงแล้วหนึ่งครั้งที่ห้องประชุมใหญ่");
        faulty.cell("ก.2", FormColumn.GUIDELINE).setCellValue("เผยแพร่ข้อมูลสาธารณะชุดอื่นบนเว็บไซต์ให้ประชาชนดู");
        faulty.fill("ก.1", FormColumn.STATUS, "เสร็จเกือบหมด");
        return RoundOnDisk.empty(folder)
                .put("input/plan.xlsx", new PlanOnPaper(plan).bytes())
                .put("input/returned/a.xlsx", whole.save())
                .put("input/returned/b.xlsx", faulty.save())
                .put("input/returned/c.pdf", "%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void answer(FilledForm form, String id, String details) {
        form.fill(id, FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.fill(id, FormColumn.DETAILS, details);
        form.fill(id, FormColumn.EVIDENCE, "https://www.example.ac.th/" + id.substring(2));
        form.fill(id, FormColumn.COMPLETED_ON, "1 มีนาคม 2564");
    }

    @ParameterizedTest
    @EnumSource
    void no_usual_word_is_left(Language language) throws IOException, MessagingException {
        String lang = language.code();
        RoundOnDisk round = round(folder, plan(goals()), language);
        List<String> said = new ArrayList<>();
        for (String command : List.of(
                "forms",
                "check --all",
                "merge",
                "mail --provisional --only edition,returns,reminders,receipts,forms",
                "publish --provisional " + website.resolve("web"))) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--lang", lang));
            assertThat(round.run(words.toArray(String[]::new)))
                    .as(round.out() + round.err())
                    .isIn(0, 1);
            said.add(round.out());
            said.add(round.err());
        }
        Map<String, byte[]> outputs = new TreeMap<>(round.outputs());
        for (String name : List.of("index.html", "report.html", "datapackage.json")) {
            outputs.put("web-" + name, Files.readAllBytes(website.resolve("web/" + name)));
        }
        for (Map.Entry<String, byte[]> output : outputs.entrySet()) {
            // The memo is in Thai whatever the run speaks.
            Pattern usual = language == Language.TH || output.getKey().contains("memo") ? THAI : ENGLISH;
            ShownTexts.of(output.getKey(), output.getValue())
                    .forEach((part, texts) -> assertThat(texts)
                            .as(part)
                            .filteredOn(text -> !isForPrograms(part, text))
                            .noneMatch(text -> usual.matcher(text).find())
                            // The heading of what a round of many agencies calls so.
                            .doesNotContain("หน่วยงาน", "Unit"));
        }
        assertThat(said)
                .extracting(OwnWordsTest::withoutSheetsOfThePlan)
                .noneMatch(text ->
                        (language == Language.TH ? THAI : ENGLISH).matcher(text).find());
        assertThat(round.csv("findings.csv"))
                .extracting(row -> row.get("rule"))
                .contains("details-copied", "details-repeated", "guideline-altered", "submission-missing")
                .doesNotContain("cell-unread", "form-marks-lost", "form-older");
    }

    /** Those are called the same in every plan. */
    private static String withoutSheetsOfThePlan(String text) {
        return text.replaceAll("sheet of divisions|แผ่น “ส่วนราชการ”|\\(แผ่น ส่วนราชการ\\)", "");
    }

    /** Keys of hidden sheets, names of rules and columns of tables that stay the same for every plan. */
    static boolean isForPrograms(String part, String text) {
        return text.matches("[a-z_-]*(goal|guideline|division)s?[a-z_-]*")
                || text.matches("[^ ]*\\.(csv|json|xlsx|html|pdf)")
                // What a form says of its words, for whoever reads it back.
                || text.matches("(GOAL|GUIDELINE|DIVISION);.*")
                || part.contains("manifest.json")
                || part.contains("docProps/custom.xml");
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_holds_a_usual_word_but_those_about_the_plan(Language language) {
        Messages own = new Messages(language).in(WORDS);
        Pattern usual = language == Language.TH ? THAI : ENGLISH;
        assertThat(own.bundle().keySet())
                .filteredOn(key -> !key.startsWith("plan.") && !key.startsWith("help.") && !key.startsWith("word."))
                .filteredOn(key -> !key.endsWith(".why"))
                // The assessment's own name, where a plan names an item of it.
                .filteredOn(key -> !key.contains("oit"))
                .allSatisfy(key ->
                        assertThat(withoutSheetsOfThePlan(own.of(key))).as(key).doesNotContainPattern(usual));
    }

    @Test
    void english_reads_right() {
        Messages own = new Messages(Language.EN).in(WORDS);
        assertThat(own.of("rule.answer-missing.what")).startsWith("An activity that must be reported");
        assertThat(own.of("summary.by-goal")).isEqualTo("By strategy (activities)");
        assertThat(own.of("report.head.returned")).isEqualTo("Faculties that returned their form");
        assertThat(own.of("letter.subject.mend")).isEqualTo("Request to mend the report on the anti-corruption plan");
        assertThat(new Messages(Language.TH).in(WORDS).of("mail.returns.subject", "ก", "ข"))
                .isEqualTo("ภายใน ข: ขอให้แก้ไขแบบรายงาน ก");
    }

    /** Whether it begins with what the sentence says already, with what may follow it, or with neither. */
    @ParameterizedTest
    @CsvSource({
        "รายงานผลแผนป้องกันการทุจริต, ผลแผนป้องกันการทุจริต",
        "การประเมินคุณธรรม, การประเมินคุณธรรม",
        "แผนปฏิบัติการป้องกันการทุจริต, ผลตามแผนปฏิบัติการป้องกันการทุจริต"
    })
    void a_title_reads_right_in_every_sentence_that_takes_it(String title, String subject) {
        Messages own = new Messages(Language.TH)
                .in(new PlanWords(Map.of(PlanWord.TITLE, OwnWord.parse(title).orElseThrow())));
        assertThat(own.of("report.title")).isEqualTo(title);
        assertThat(own.of("form.title")).isEqualTo("แบบรายงาน" + subject);
        assertThat(own.of("memo.background", "เทศบาล", 2, 4, "รอบ 6 เดือน", "5 เมษายน 2564"))
                .startsWith("ตามที่เทศบาลได้กำหนดให้รายงาน" + subject + " ประกอบด้วย");
        assertThat(own.of("memo.title")).isEqualTo("รายงาน" + subject);
        assertThat(own.of("memo.propose.publish", "เทศบาล", "รอบ 6 เดือน"))
                .isEqualTo("อนุมัติให้เผยแพร่รายงาน" + subject
                        + " รอบ 6 เดือน ตามตารางแนบท้ายบันทึกนี้ บนเว็บไซต์ของเทศบาล");
    }

    @Test
    void forms_and_decisions_of_other_words_are_still_read_when_the_plan_changes_them() {
        Plan before = plan(goals());
        RoundOnDisk round = round(folder, before, Language.TH);
        Plan after = new Plan(
                before.organisation(),
                before.round(),
                before.statuses(),
                before.goals(),
                before.guidelines(),
                before.divisions(),
                before.recipients(),
                before.otherAgencies());
        round.put("input/plan.xlsx", new PlanOnPaper(after).bytes());
        assertThat(round.run("merge", "--format", "csv")).as(round.out()).isZero();
        assertThat(round.csv("answers.csv"))
                .filteredOn(answer -> answer.get("division").equals("01"))
                .extracting(answer -> answer.get("status"))
                .containsOnly("achieved");
        assertThat(round.csv("findings.csv"))
                .extracting(row -> row.get("rule"))
                .doesNotContain("cell-unread", "form-marks-lost", "form-older");
    }

    @Test
    void a_form_of_the_usual_words_is_read_by_a_plan_of_other_words() {
        Plan own = plan(goals());
        Plan usual = new Plan(
                own.organisation(),
                own.round(),
                own.statuses(),
                own.goals(),
                own.guidelines(),
                own.divisions(),
                own.recipients(),
                own.otherAgencies());
        RoundOnDisk round = round(folder, usual, Language.TH);
        round.put("input/plan.xlsx", new PlanOnPaper(own).bytes());
        assertThat(round.run("merge", "--format", "csv")).as(round.out()).isZero();
        assertThat(round.csv("answers.csv"))
                .filteredOn(answer -> answer.get("division").equals("01"))
                .extracting(answer -> answer.get("status"))
                .containsOnly("achieved");
    }
}
