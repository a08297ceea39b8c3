package org.prongsai.faultinjection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prongsai.layout.NothingToReport;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiText;

/** A status of another list, or one of the plan's that is not quite it. */
final class StatusFault {
    private static final List<String> OTHERS = List.of(
            "ดำเนินการเสร็จเรียบร้อย",
            "เสร็จ",
            "แล้วเสร็จ 100%",
            "ทำแล้ว",
            "ผ่าน",
            "ไม่ผ่าน",
            "รอผล",
            "ไม่บรรลุ",
            "ยกเลิก",
            "เลื่อนไปปีหน้า",
            "done",
            "Completed",
            "in progress",
            "N/A",
            "yes",
            "OK",
            "1",
            "3",
            "100",
            "50%",
            "๘๐",
            "✓",
            "✔",
            "x",
            "-",
            "?",
            "ปกติ",
            "อยู่ในแผน",
            "กำลังเร่งรัด",
            "ยังไม่ทราบ",
            "ไม่เกี่ยวข้อง",
            "ตามเอกสารแนบ",
            "ดำเนินการบางส่วน",
            "ใกล้เสร็จ",
            "มี",
            "ไม่มี");

    private StatusFault() {}

    static Row in(FaultSite soil) {
        SeededRandom chance = soil.chance();
        Plan plan = soil.round().plan();
        List<String> labels = plan.statuses().labels();
        String label = chance.any(labels);
        String wrong = switch (chance.between(1, 6)) {
            case 1 -> Typo.in(chance, ThaiText.key(label));
            case 2 -> label + chance.any("แล้ว", " (ตามแผน)", " 100%", "!", ".", "เรียบร้อย", " เมื่อ 12 ม.ค.");
            case 3 -> chance.any("สถานะ: ", "ผล ", "- ", "1. ", "ได้", "ไม่") + label;
            case 4 -> labels.get(0) + chance.any("/", " และ ", ", ", "\n", " หรือ ") + labels.get(1);
            default -> chance.any(OTHERS);
        };
        return isListed(plan, wrong) ? soil.row() : soil.row().withStatus(wrong);
    }

    private static boolean isListed(Plan plan, String wording) {
        return NothingToReport.CONFIRMED.isCalled(wording)
                || plan.statuses().statuses().stream()
                        .flatMap(status -> Stream.concat(Stream.of(status.label()), status.aliases().stream()))
                        .anyMatch(known -> key(known).equals(key(wording)));
    }

    private static String key(String wording) {
        return ThaiText.key(wording).toLowerCase(Locale.ROOT);
    }
}
