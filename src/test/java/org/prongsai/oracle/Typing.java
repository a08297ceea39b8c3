package org.prongsai.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.faultinjection.SeededRandom;
import org.prongsai.model.Plan;
import org.prongsai.model.Status;

/** Officials at their keyboards: statuses as they are typed, and what they mean. */
final class Typing {
    private static final String NOTHING = "ไม่มีผลการดำเนินงานในรอบนี้";
    private static final List<String> NO_STATUS =
            List.of("ทำแล้ว 80%", "-", "ไม่ทราบ", "ดูเอกสารแนบ", "ดำเนินการเรียบร้อยดีแล้วครับ", "N/A");

    private final SeededRandom chance;
    private final Plan plan;
    private int number;

    Typing(SeededRandom chance, Plan plan) {
        this.chance = chance;
        this.plan = plan;
    }

    Entry entry() {
        int lot = chance.between(1, 20);
        if (lot <= 1) {
            return Entry.BLANK;
        }
        if (lot <= 2) {
            return entry("", Entry.MISSING);
        }
        if (lot <= 4) {
            return entry(chance.oneIn(2) ? NOTHING : " " + NOTHING.replace("ผล", "ผล ") + "\u00A0", Entry.NOTHING);
        }
        if (lot <= 6) {
            return entry(noStatus(), Entry.INVALID);
        }
        // One status more often, so that sometimes all say the same.
        Status status = chance.oneIn(2)
                ? plan.statuses().statuses().get(0)
                : chance.any(plan.statuses().statuses());
        return entry(typed(status), status.code());
    }

    /** As the same official would change it later. */
    Entry otherThan(Entry entry) {
        while (true) {
            Entry other = entry();
            if (!other.equals(entry)) {
                return other;
            }
        }
    }

    private Entry entry(String status, String means) {
        number++;
        String details = "ดำเนินการครั้งที่ " + number + " ตามแผน";
        boolean plain = !means.equals(Entry.NOTHING) || chance.oneIn(3);
        LocalDate day = plan.round().start().plusDays(chance.between(0, 180));
        return new Entry(
                status,
                means,
                plain ? details + (chance.oneIn(4) ? "\nและ “ติดตาม”, \"สรุป\"" : "") : "",
                chance.oneIn(2) ? "ที่ ศว 52001/" + number : "",
                chance.oneIn(2) ? Optional.of(day) : Optional.empty());
    }

    /** Ways of typing a status of the list that leave no doubt. */
    private String typed(Status status) {
        List<String> ways = new ArrayList<>(List.of(
                status.label(),
                "  " + status.label() + " ",
                "\u200B" + status.label() + "\uFEFF",
                status.label().replace("แ", "เเ"),
                status.label().replace("ำ", "\u0E4D\u0E32"),
                status.label().replace("้", "้้"),
                status.label().replace("ดำเนิน", "ดำ เนิน"),
                status.label().replace("เป้าหมาย", "\u00A0เป้าหมาย"),
                status.label().replace('1', '๑').replace('2', '๒').replace('3', '๓')));
        ways.addAll(status.aliases());
        return chance.any(ways);
    }

    /** A word that is no status, or a status with a letter missing or a word too many. */
    private String noStatus() {
        String label = chance.any(plan.statuses().statuses()).label();
        String slip = switch (chance.between(1, 4)) {
            case 1 -> label.substring(0, label.length() - 1);
            case 2 -> label + " เป็นส่วนใหญ่";
            case 3 -> label + "/" + plan.statuses().statuses().get(0).label();
            default -> chance.any(NO_STATUS);
        };
        boolean listed = plan.statuses().statuses().stream()
                .anyMatch(status ->
                        status.label().equals(slip) || status.aliases().contains(slip));
        return listed ? "ไม่ทราบ" : slip;
    }
}
