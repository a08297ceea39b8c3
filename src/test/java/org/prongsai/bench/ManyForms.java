package org.prongsai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.prongsai.Answers;
import org.prongsai.cli.PlanOnPaper;
import org.prongsai.form.FormWriter;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.text.Language;

/**
 * A round of many divisions, ten guidelines each or as many as are said, every form filled in with some 700 Thai letters a
 * row, and {@link TenColumns} where they are asked; for {@code src/bench/run}.
 */
public final class ManyForms {
    private static final int GUIDELINES = 10;
    /** The word by which the plan gets columns of its own. */
    static final String OWN = "own";

    private static final int LETTERS = 650;
    private static final List<String> WORDS = List.of(
            "จัดประชุม",
            "ชี้แจง",
            "เจ้าหน้าที่",
            "ประชาชน",
            "ขั้นตอน",
            "การให้บริการ",
            "เผยแพร่",
            "บนเว็บไซต์",
            "ติดประกาศ",
            "คู่มือ",
            "รับเรื่องร้องเรียน",
            "ตอบกลับ",
            "ภายในกำหนด",
            "ตรวจสอบ",
            "บัญชี",
            "โครงการ",
            "งบประมาณ",
            "รายไตรมาส",
            "อบรม",
            "จริยธรรม",
            "ลงพื้นที่",
            "ประเมินผล",
            "ปรับปรุง",
            "ระเบียบ",
            "แบบฟอร์ม",
            "สรุปผล",
            "เสนอ",
            "คณะกรรมการ");
    private static final List<String> STATUSES = List.of("บรรลุเป้าหมาย", "อยู่ระหว่างดำเนินงาน", "ยังไม่ดำเนินงาน");

    private static final Division TEMPLATE = new Division(new DivisionCode("TT0TT"), "@@DIVISION@@", Optional.empty());

    /** When every form says it was saved. */
    static final Optional<Instant> SAVED = Optional.of(Instant.parse("2021-04-01T03:00:00Z"));

    private ManyForms() {}

    /** @param args the round folder to make, how many forms, how many guidelines, and {@code own} for columns of its own */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Plan usual = plan(Integer.parseInt(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : GUIDELINES);
        Plan plan = args.length > 3 && args[3].equals(OWN) ? TenColumns.in(usual) : usual;
        Path returned = Files.createDirectories(folder.resolve("input/returned"));
        Files.createDirectories(folder.resolve("output"));
        Files.write(folder.resolve("input/plan.xlsx"), new PlanOnPaper(plan).bytes());
        MarkedForm form =
                new MarkedForm(new FormWriter(plan, new Messages(Language.TH).during(plan)).write(TEMPLATE), plan);
        IntStream.range(0, plan.divisions().size()).parallel().forEach(i -> {
            Division division = plan.divisions().get(i);
            Map<String, String> owner =
                    Map.of(TEMPLATE.code().value(), division.code().value(), TEMPLATE.name(), division.name());
            write(returned.resolve(division.code() + ".xlsx"), form.filled(new Random(i), owner));
        });
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String status(Random random) {
        return STATUSES.get(random.nextInt(STATUSES.size()));
    }

    static String words(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LETTERS) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? " " : "");
        }
        return text.toString();
    }

    static Plan plan(int count) {
        return plan(count, GUIDELINES);
    }

    private static Plan plan(int count, int asked) {
        Plan small = Answers.plan();
        List<Guideline> guidelines = new ArrayList<>();
        for (int g = 1; g <= asked; g++) {
            guidelines.add(new Guideline(
                    new GuidelineId(1, g), "ดำเนินมาตรการส่งเสริมความโปร่งใสข้อที่ " + g, new Responsible.Every()));
        }
        List<Division> divisions = new ArrayList<>();
        for (int d = 1; d <= count; d++) {
            divisions.add(new Division(new DivisionCode("D" + d), "กองพัฒนาพื้นที่ที่ " + d, Optional.empty()));
        }
        return new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                List.of(new Goal(1, "ส่งเสริมคุณธรรมและความโปร่งใส")),
                guidelines,
                divisions,
                List.of(),
                List.of());
    }
}
