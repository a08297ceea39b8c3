package org.prongsai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.example.ExampleRound;
import org.prongsai.finding.Severities;
import org.prongsai.merge.Merger;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.render.Edition;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.RuleContext;
import org.prongsai.validate.Validator;

/** Editions to be rendered, without a round folder. */
public final class Editions {
    /** 60 letters without a space, as a guideline has them. */
    private static final String RUN = "ให้ทุกส่วนราชการจัดทำและทบทวนขั้นตอนการปฏิบัติงานอย่างชัดเจน";

    private Editions() {}

    /** The example round: one form missing, one status unusable. */
    public static Edition example(Language language) {
        Plan plan = ExampleRound.plan();
        FormReader reader = new FormReader(plan);
        List<Submission> submissions = new ArrayList<>();
        ExampleRound.files().forEach((name, content) -> {
            if (reader.read(new InputFile(name, Sha256.of(content)), content) instanceof FormReading.Read read) {
                submissions.add(read.submission());
            }
        });
        return of(plan, submissions, language);
    }

    /** Everything returned and sound. */
    public static Edition complete(Language language) {
        return of(
                Answers.plan(),
                List.of(
                        Answers.submission(
                                "กองช่าง 1.xlsx",
                                Answers.A,
                                Answers.answer("1.1", "บรรลุเป้าหมาย", "จัดทำคู่มือขออนุญาตก่อสร้าง 1 เล่มแล้ว")),
                        Answers.submission(
                                "กองคลัง 2.xlsx",
                                Answers.B,
                                Answers.answer("1.1", "บรรลุเป้าหมาย", "ติดประกาศขั้นตอนชำระภาษีหน้าห้องแล้ว"),
                                Answers.answer("1.2", "บรรลุเป้าหมาย", "สอบทานใบสำคัญทุกฉบับก่อนเสนออนุมัติ"))),
                language);
    }

    /**
     * A round of any size; every seventh answer is of no listed status, every eleventh form is missing.
     *
     * @param letters how long each guideline's text is
     */
    public static Edition large(int divisions, int guidelines, int letters) {
        Plan plan = plan(divisions, guidelines, letters);
        List<Submission> submissions = new ArrayList<>();
        for (int d = 0; d < divisions; d++) {
            if (d % 11 != 10) {
                submissions.add(submission(plan, d));
            }
        }
        return of(plan, submissions, Language.TH);
    }

    private static Plan plan(int divisions, int guidelines, int letters) {
        Plan small = Answers.plan();
        List<Goal> goals = new ArrayList<>();
        List<Guideline> asked = new ArrayList<>();
        for (int g = 0; g < guidelines; g++) {
            if (g % 10 == 0) {
                goals.add(new Goal(g / 10 + 1, "เป้าประสงค์ว่าด้วยความโปร่งใสและการมีส่วนร่วมของประชาชนในพื้นที่"));
            }
            GuidelineId id = new GuidelineId(g / 10 + 1, g % 10 + 1);
            String text = RUN.repeat(letters / RUN.length() + 1).substring(0, letters);
            asked.add(new Guideline(id, text, new Responsible.Every()));
        }
        List<Division> all = new ArrayList<>();
        for (int d = 0; d < divisions; d++) {
            all.add(new Division(new DivisionCode("D" + d), "กองพัฒนาพื้นที่ที่ " + (d + 1), Optional.empty()));
        }
        return new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                goals,
                asked,
                all,
                small.recipients(),
                small.otherAgencies());
    }

    private static Submission submission(Plan plan, int division) {
        List<String> statuses = List.of("บรรลุเป้าหมาย", "บรรลุเป้าหมาย", "อยู่ระหว่างดำเนินงาน", "ยังไม่ดำเนินงาน");
        List<Answer> answers = new ArrayList<>();
        for (int g = 0; g < plan.guidelines().size(); g++) {
            int n = division * plan.guidelines().size() + g;
            String status = n % 7 == 6 ? "ทำแล้ว" : statuses.get(n % statuses.size());
            GuidelineId id = plan.guidelines().get(g).id();
            Answer like = Answers.answer(
                    "1.1", status, "ออกหนังสือเวียนฉบับที่ " + n + " และติดประกาศให้ผู้มาติดต่อเห็นได้ง่าย");
            answers.add(new Answer(id, like.asked(), like.entries()));
        }
        String name = "กองพัฒนาพื้นที่ " + (division + 1) + ".xlsx";
        return new Submission(
                new InputFile(name, Sha256.of(name.getBytes(StandardCharsets.UTF_8))),
                plan.divisions().get(division).code(),
                "เจ้าหน้าที่",
                new SavedTime.Zoned(Instant.parse("2021-04-01T02:00:00Z"), false),
                Answers.submission("x", Answers.A).marks(),
                answers,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Edition of(Plan plan, List<Submission> submissions, Language language) {
        List<FileOutcome> files = new Reconciliation(plan).reconcile(submissions, List.of());
        LocalDate asOf = plan.round().due();
        return new Edition(
                new Merger(plan).merge(files),
                new Validator(plan, RuleBook.load()).validate(files, RuleContext.asOf(asOf)),
                Severities.OWN,
                Optional.empty(),
                asOf,
                new Messages(language),
                Editions::template);
    }

    public static byte[] template(String name) {
        try {
            return Files.readAllBytes(Path.of("templates", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
