package org.prongsai.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.Answers;
import org.prongsai.faultinjection.SeededRandom;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Responsible;
import org.prongsai.model.Round;
import org.prongsai.model.RoundName;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;

/** A plan at random, and what becomes of it after the forms went out. */
final class RandomAsking {
    private static final List<String> DUTIES = List.of(
            "ทบทวนขั้นตอนการให้บริการแล้วติดประกาศให้ผู้มาติดต่อเห็น",
            "เปิดเผยผลการจัดซื้อจัดจ้างบนเว็บไซต์ทุกไตรมาส",
            "สอบทานเอกสารการเบิกจ่ายก่อนเสนออนุมัติ",
            "จัดอบรมเรื่องผลประโยชน์ทับซ้อนแก่พนักงานใหม่",
            "กำหนดวิธียืมทรัพย์สินของทางราชการเป็นลายลักษณ์อักษร",
            "รับฟังความเห็นของประชาชนก่อนทำโครงการ",
            "จัดการเรื่องร้องเรียนให้เสร็จในสามสิบวัน",
            "ปรับข้อมูลผู้บริหารและโครงสร้างให้เป็นปัจจุบัน",
            "ประเมินผลงานจากตัวชี้วัดที่ตกลงกันไว้",
            "หมุนเวียนผู้ตรวจรับพัสดุไม่ให้ซ้ำคนเดิม",
            "วิเคราะห์ความเสี่ยงการทุจริตของงานอนุญาต",
            "ประกาศนโยบายไม่รับของขวัญในเทศกาล",
            "เก็บหลักฐานการประชุมไว้ให้ตรวจย้อนหลัง",
            "ตอบข้อสอบถามทางโทรศัพท์อย่างสุภาพ");
    private static final List<String> NAMES = List.of(
            "สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "กองสวัสดิการสังคม", "กองการประปา");
    private static final List<List<Status>> STATUSES = List.of(
            List.of(
                    new Status("done", "บรรลุเป้าหมาย", List.of("บรรลุ"), Progress.ACHIEVED),
                    new Status("doing", "อยู่ระหว่างดำเนินงาน", List.of("กำลังดำเนินการ"), Progress.IN_PROGRESS),
                    new Status("not", "ยังไม่ดำเนินงาน", List.of(), Progress.NOT_STARTED)),
            List.of(
                    new Status("n", "แผนยังไม่เริ่ม", List.of("ยังไม่ได้เริ่ม"), Progress.NOT_STARTED),
                    new Status("early", "เริ่มดำเนินการ", List.of(), Progress.IN_PROGRESS),
                    new Status("late", "ดำเนินการไปมากแล้ว", List.of("ใกล้เสร็จ"), Progress.IN_PROGRESS),
                    new Status("y", "แล้วเสร็จ", List.of("เสร็จแล้ว", "สำเร็จ"), Progress.ACHIEVED)),
            List.of(
                    new Status("l3", "ระดับ 3", List.of("ดีมาก"), Progress.ACHIEVED),
                    new Status("l2", "ระดับ 2", List.of(), Progress.IN_PROGRESS),
                    new Status("l1", "ระดับ 1", List.of(), Progress.NOT_STARTED)));

    private final SeededRandom chance;
    private final List<String> duties;

    RandomAsking(SeededRandom chance) {
        this.chance = chance;
        this.duties = new ArrayList<>(DUTIES);
    }

    /** What became of the plan after forms went out. */
    enum Change {
        NONE,
        RENAMED,
        SWAPPED,
        ADDED,
        INSERTED,
        REASSIGNED
    }

    Plan plan() {
        List<Division> divisions = new ArrayList<>();
        for (String name : chance.some(NAMES, chance.between(2, 5))) {
            divisions.add(new Division(new DivisionCode("0" + (divisions.size() + 1)), name, Optional.empty()));
        }
        List<Goal> goals = new ArrayList<>();
        List<Guideline> guidelines = new ArrayList<>();
        boolean ten = chance.oneIn(5);
        for (int goal = 1; goal <= (ten ? 1 : chance.between(1, 2)); goal++) {
            goals.add(new Goal(goal, "เป้าประสงค์ที่ " + goal + " ว่าด้วยความสุจริตของส่วนราชการ"));
            for (int number = 1; number <= (ten ? 10 : chance.between(1, 3)); number++) {
                guidelines.add(new Guideline(new GuidelineId(goal, number), duty(), responsible(divisions)));
            }
        }
        // Who has nothing to answer gets no form.
        guidelines.set(
                0, new Guideline(guidelines.get(0).id(), guidelines.get(0).text(), new Responsible.Every()));
        LocalDate start = LocalDate.of(chance.between(2018, 2030), chance.oneIn(2) ? 10 : 4, 1);
        int year = start.plusMonths(3).getYear() + 543;
        Round round = new Round(
                year,
                RoundName.ofMonths(6),
                start,
                start.plusMonths(6).minusDays(1),
                start.plusMonths(6).plusDays(5));
        return new Plan(
                new Organisation("เทศบาลตำบลศรีพรรณวารี", ""),
                round,
                new StatusList(chance.any(STATUSES)),
                goals,
                guidelines,
                divisions,
                List.of(),
                List.of("มหาวิทยาลัย"));
    }

    private String duty() {
        return "ให้" + duties.remove(chance.between(0, duties.size() - 1));
    }

    private Responsible responsible(List<Division> divisions) {
        return chance.oneIn(2)
                ? new Responsible.Every()
                : new Responsible.Only(chance.some(divisions, chance.between(1, divisions.size())).stream()
                        .map(Division::code)
                        .toList());
    }

    Change change() {
        return chance.oneIn(2) ? Change.NONE : chance.any(List.of(Change.values()));
    }

    Plan changed(Plan plan, Change change) {
        List<Division> divisions = new ArrayList<>(plan.divisions());
        List<Guideline> guidelines = new ArrayList<>(plan.guidelines());
        switch (change) {
            case NONE -> {}
            case RENAMED -> {
                int at = chance.between(0, divisions.size() - 1);
                divisions.set(at, named(divisions.get(at), "กองยุทธศาสตร์และงบประมาณ"));
            }
            case SWAPPED -> {
                Division first = divisions.get(0);
                divisions.set(0, named(first, divisions.get(1).name()));
                divisions.set(1, named(divisions.get(1), first.name()));
            }
            case ADDED -> {
                Guideline last = guidelines.get(guidelines.size() - 1);
                guidelines.add(new Guideline(
                        new GuidelineId(last.goal(), Answers.numberOf(last.id()) + 1), duty(), responsible(divisions)));
            }
            case INSERTED -> {
                guidelines.replaceAll(one -> one.goal() > 1
                        ? one
                        : new Guideline(
                                new GuidelineId(1, Answers.numberOf(one.id()) + 1), one.text(), one.responsible()));
                guidelines.add(0, new Guideline(new GuidelineId(1, 1), duty(), new Responsible.Every()));
            }
            case REASSIGNED -> {
                int at = chance.between(0, guidelines.size() - 1);
                Guideline one = guidelines.get(at);
                guidelines.set(
                        at,
                        new Guideline(
                                one.id(),
                                one.text(),
                                new Responsible.Only(
                                        List.of(chance.any(divisions).code()))));
            }
        }
        return new Plan(
                plan.organisation(),
                plan.round(),
                plan.statuses(),
                plan.goals(),
                guidelines,
                divisions,
                plan.recipients(),
                plan.otherAgencies());
    }

    private static Division named(Division division, String name) {
        return new Division(division.code(), name, division.email());
    }

    /** The same questions for another round, by another organisation, or to a division more. */
    static Stream<Plan> strangers(Plan plan) {
        Round round = plan.round();
        Round next = new Round(
                round.fiscalYear() + 1,
                round.name(),
                round.start().plusYears(1),
                round.end().plusYears(1),
                round.due().plusYears(1));
        List<Division> more = new ArrayList<>(plan.divisions());
        more.add(new Division(new DivisionCode("99"), "กองเดิมที่ยุบแล้ว", Optional.empty()));
        return Stream.of(
                of(plan, plan.organisation(), next, plan.divisions()),
                of(plan, new Organisation("เทศบาลตำบลบ้านอื่น", ""), round, plan.divisions()),
                of(plan, plan.organisation(), round, more));
    }

    private static Plan of(Plan plan, Organisation organisation, Round round, List<Division> divisions) {
        return new Plan(
                organisation,
                round,
                plan.statuses(),
                plan.goals(),
                plan.guidelines(),
                divisions,
                plan.recipients(),
                plan.otherAgencies());
    }
}
