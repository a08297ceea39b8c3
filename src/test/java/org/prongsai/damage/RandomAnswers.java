package org.prongsai.damage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.prongsai.damage.column.OwnAnswers;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Status;
import org.prongsai.text.Language;

/** Fills a form in at random, without a fault: whatever is found afterwards was found because of the damage. */
final class RandomAnswers {
    private static final List<String> DETAILS = List.of(
            "จัดทำคู่มือขั้นตอนการให้บริการและติดประกาศหน้าเคาน์เตอร์แล้ว ชุดที่ %d",
            "ประชุมชี้แจงเจ้าหน้าที่ทุกคนเรื่องการรับของขวัญ ครั้งที่ %d และทำบันทึกไว้แล้ว",
            "เผยแพร่รายงานในเว็บไซต์ของเทศบาล จำนวน %d เรื่อง",
            "1. แจ้งเวียนระเบียบ %d ฉบับ\n2. ทำทะเบียนคุมและตรวจนับแล้ว",
            "ออกคำสั่งแต่งตั้งคณะทำงาน ที่ %d/2564 และดำเนินการตามแผน");
    private static final List<String> EVIDENCE = List.of(
            "ที่ ศว 52001/%d ลงวันที่ 12 มกราคม 2564",
            "https://www.sriphanwari.example/doc/%d", "คำสั่งเทศบาลตำบลศรีพรรณวารี ที่ %d/2564");

    private final Plan plan;
    private final Random random;
    private final OwnAnswers own;
    private int serial;

    RandomAnswers(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.own = new OwnAnswers(plan, random);
    }

    /** Fills {@code form} in; what is meant by each guideline, in the plan's order. */
    Map<GuidelineId, IntendedAnswer> fill(FilledForm form, Division division) {
        Map<GuidelineId, IntendedAnswer> all = new LinkedHashMap<>();
        for (Guideline guideline : plan.guidelinesOf(division)) {
            IntendedAnswer said = answer();
            IntendedAnswer meant = hasOwn(said) ? said.withOwn(own.row()) : said;
            String id = guideline.id().toString();
            form.fill(id, FormColumn.STATUS, label(plan, meant.status()));
            form.fill(id, FormColumn.DETAILS, meant.details());
            form.fill(id, FormColumn.EVIDENCE, meant.evidence());
            meant.date().ifPresent(date -> form.fillDate(id, date));
            plan.fields().stream()
                    .filter(field -> meant.own().containsKey(field.key().code()))
                    .forEach(field -> form.fill(
                            id,
                            new FormColumn(field.key()),
                            OwnAnswers.typed(
                                    field, meant.own().getOrDefault(field.key().code(), ""))));
            all.put(guideline.id(), meant);
        }
        return all;
    }

    /** Where nothing is to be reported, nothing is in own columns either. */
    private static boolean hasOwn(IntendedAnswer said) {
        return !said.isEmpty() && !said.status().equals(IntendedAnswer.NOTHING);
    }

    private IntendedAnswer answer() {
        int lot = random.nextInt(100);
        if (lot < 8) {
            return IntendedAnswer.EMPTY;
        }
        if (lot < 18) {
            return new IntendedAnswer(
                    IntendedAnswer.NOTHING, random.nextBoolean() ? "" : text(DETAILS), "", Optional.empty());
        }
        if (lot < 40) {
            String evidence = random.nextBoolean() ? text(EVIDENCE) : "";
            return new IntendedAnswer(
                    lot < 30 ? "in_progress" : "not_started", text(DETAILS), evidence, Optional.empty());
        }
        Optional<LocalDate> date = Optional.of(plan.round().start().plusDays(random.nextInt(180)));
        return new IntendedAnswer("achieved", text(DETAILS), text(EVIDENCE), date);
    }

    /** Never twice the same: details that stand in two rows are a fault of their own. */
    private String text(List<String> patterns) {
        serial++;
        return patterns.get(random.nextInt(patterns.size())).formatted(serial * 10 + random.nextInt(10));
    }

    /** What the drop-down calls a status of {@link IntendedAnswer}. */
    static String label(Plan plan, String status) {
        if (status.equals(IntendedAnswer.NOTHING)) {
            return new Messages(Language.TH).of("state.nothing_to_report");
        }
        return plan.statuses().statuses().stream()
                .filter(listed -> listed.code().equals(status))
                .map(Status::label)
                .findFirst()
                .orElse("");
    }
}
