package org.prongsai.faultinjection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Details that nobody has to complain of, none twice in a round. */
final class RandomDetails {
    private final Plan plan;
    private final Municipality own;
    private final SeededRandom chance;
    private final Set<String> told = new HashSet<>();

    RandomDetails(Plan plan, Municipality own, SeededRandom chance) {
        this.plan = plan;
        this.own = own;
        this.chance = chance;
    }

    /** @param asked the guideline's text, with whose first words an honest answer may begin */
    String next(String asked) {
        while (true) {
            String details = chance.oneIn(12)
                    ? echo(asked)
                    : chance.oneIn(6) ? list() : chance.oneIn(3) ? said() + "\n" + plain() : said();
            if (told.add(ThaiText.key(details)) && ThaiText.key(details).length() >= 20) {
                return details;
            }
        }
    }

    private String echo(String asked) {
        String begun = asked.substring("ให้".length(), Math.min(asked.length(), chance.between(20, 45)));
        return begun.strip() + " " + plain() + " " + plain() + "\n" + plain();
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        int lines = chance.between(2, 4);
        String mark = chance.any(". ", ") ", " ");
        for (int line = 1; line <= lines; line++) {
            list.append(line > 1 ? "\n" : "")
                    .append(mark.equals(" ") ? "- " : line + mark)
                    .append(plain());
        }
        return chance.oneIn(3) ? ThaiDigits.toThai(list.toString()) : list.toString();
    }

    private String said() {
        return switch (chance.between(1, 8)) {
            case 1 -> own.full() + chance.any(DetailWords.GOES_ON) + plain();
            case 2 -> own.brief() + chance.any("", " ") + own.place() + chance.any(DetailWords.GOES_ON) + plain();
            case 3 -> "เมื่อวันที่ " + WrittenDate.inText(chance, day()) + " " + plain();
            case 4 -> plain() + " " + neighbour();
            case 5 ->
                own.isTambonCouncil() ? "อบต." + chance.any("ได้", "แก้ไข", "มี") + plain() : bareKind() + plain();
            case 6 -> plain() + " ณ ห้องประชุม" + own.full();
            case 7 -> chance.any(plan.divisions()).name() + "ได้" + plain();
            default -> plain();
        };
    }

    /** The kind alone is no name, whatever follows. */
    private String bareKind() {
        return chance.any("เทศบาล", "เทศบาลฯ ", own.kind(), "พนักงาน" + own.kind(), own.kind() + " ")
                + chance.any("ได้", "แก้ไข", "ปรับปรุงและ", "ร่วมกัน", "จัดประชุมและ", "ประกาศและ");
    }

    private String plain() {
        String number = String.valueOf(chance.between(2, 99));
        String counted = chance.any(DetailWords.COUNTED).replace("%", number);
        String text = (chance.any(DetailWords.DEEDS) + " " + counted + " " + chance.any(DetailWords.ENDS)).strip();
        // A thing that the plan calls another kind of agency is no fault's absence.
        return mentionsOther(text) ? plain() : chance.oneIn(5) ? ThaiDigits.toThai(text) : text;
    }

    /** Somebody else whom a municipality may well work with. */
    private String neighbour() {
        Municipality other = Municipality.any(chance);
        if (other.isConfusedWith(own)) {
            return neighbour();
        }
        String mention = switch (chance.between(1, 4)) {
            case 1 -> "ร่วมกับ" + other.full() + chance.any("", "และชุมชน", " และวัดในพื้นที่");
            case 2 -> "โดยศึกษาดูงานที่ " + other.brief() + other.place();
            case 3 -> "ร่วมกับที่ว่าการอำเภอ" + other.place();
            default -> "ตามหนังสือจังหวัด" + other.place();
        };
        return mentionsOther(mention) ? neighbour() : mention;
    }

    private static final List<String> INNOCENT = List.of("ศาลากลางบ้าน", "โปรแกรม", "จังหวัด");

    private boolean mentionsOther(String text) {
        String rest = text;
        for (String innocent : INNOCENT) {
            rest = rest.replace(innocent, "");
        }
        return plan.otherAgencies().stream().anyMatch(rest::contains);
    }

    private LocalDate day() {
        return plan.round().start().plusDays(chance.between(0, 170));
    }
}
