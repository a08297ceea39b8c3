package org.prongsai.faultinjection;

import java.util.ArrayList;
import java.util.List;

/** The organisation's own name with one to three slips in it, never two in one short word. */
final class NameFault {
    private NameFault() {}

    static Row in(FaultSite soil) {
        SeededRandom chance = soil.chance();
        Municipality own = soil.round().own();
        String kind = own.kind();
        List<String> words = new ArrayList<>(own.words());
        boolean brief = chance.oneIn(4);
        int slips = chance.between(1, own.place().length() < 6 ? 1 : own.place().length() < 9 ? 2 : 3);
        if (!brief && chance.oneIn(6)) {
            kind = Typo.in(chance, kind);
            slips--;
        }
        for (int i = 0; i < Math.min(slips, words.size()); i++) {
            words.set(i, Typo.in(chance, words.get(i)));
        }
        for (int more = words.size(); more < slips && words.get(0).length() >= 3 * more + 3; more++) {
            words.set(0, Typo.in(chance, words.get(0)));
        }
        String wrong = (brief ? own.brief() + chance.any("", " ") : kind + chance.any("", "", " ", "\n"))
                + String.join("", words);
        String squeezed = wrong.replaceAll("\\s", "");
        return squeezed.equals(own.full()) || squeezed.equals(own.brief() + own.place())
                ? soil.row()
                : soil.row().withDetails(said(soil, wrong));
    }

    private static String said(FaultSite soil, String name) {
        SeededRandom chance = soil.chance();
        String details = soil.row().details();
        return switch (chance.between(1, 4)) {
            case 1 -> name + chance.any(DetailWords.GOES_ON) + details;
            case 2 -> details + " ณ สำนักงาน" + name;
            case 3 -> details + "\nในนาม" + name + " และรายงานผู้บริหารแล้ว";
            default -> "ประกาศ" + name + " เรื่อง นโยบายไม่รับของขวัญ " + details;
        };
    }
}
