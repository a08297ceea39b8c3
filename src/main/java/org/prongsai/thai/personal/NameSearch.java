package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.List;

/** Search for titles with names of persons behind them. A name without a title is not sought. */
final class NameSearch implements PersonalSearch {
    private static final List<String> SIGNS = List.of(
            "นาย",
            "นาง",
            "น.ส.",
            "นส.",
            "น. ส.",
            "ด.ช.",
            "ด.ญ.",
            "ด.ต.",
            "เด็กชาย",
            "เด็กหญิง",
            "ว่าที่",
            "ร.ต",
            "ร.อ.",
            "ร.ท.",
            "พ.ต",
            "พ.อ.",
            "พ.ท.",
            "พ.จ.",
            "ส.ต.",
            "ส.อ.",
            "จ.ส.",
            "ตำรวจ",
            "จ่า",
            "สิบเอก",
            "ดร.",
            "Mr",
            "MR",
            "Miss",
            "MISS",
            "Ms.",
            "MS.");

    @Override
    public boolean mayBeIn(String text) {
        for (String sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        // A letter that can't be seen may part a title.
        return text.indexOf('\u200B') >= 0;
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        List<PersonalWord> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = NameTitle.FIRST.indexOf(text.at(at)) < 0 ? at + 1 : next(text, at, own, found);
        }
        return found;
    }

    /** Adds a name that begins there, and says where to go on. */
    private static int next(PlainText text, int at, OfficeWords own, List<PersonalWord> found) {
        NameTitle title = NameTitle.at(text, at)
                .filter(one -> !NameWords.isPartOfAnother(text, one))
                .orElse(null);
        if (title == null) {
            return at + 1;
        }
        PersonName name = NameReader.at(text, title).orElse(null);
        if (name == null) {
            return title.end();
        }
        if (!own.isPerson(name)) {
            found.add(PersonalWord.of(text, at, name.end()));
        }
        return name.end();
    }
}
