package org.prongsai.thai;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.text.MemoCache;

/**
 * Name of another organisation of an organisation's own kind, in a text that nowhere names the organisation itself: most
 * likely a text of theirs. Whom one works with, writes to or visits is named rightly.
 */
public final class NeighbourName {
    /** A place is told by so many letters at least. */
    private static final int MIN_PLACE = 3;
    /** Names of places are shorter; what is longer is cut, for nothing marks where it ends. */
    private static final int MAX_PLACE = 24;

    /** Words after which others are named rightly. */
    private static final List<String> WITH_OTHERS = List.of(
            "กับ",
            "และ",
            "หรือ",
            "ที่",
            "ณ",
            "จาก",
            "ถึง",
            "ไปยัง",
            "ยัง",
            "แก่",
            "ต่อ",
            "ให้",
            "เยี่ยม",
            "ดูงาน",
            "เครือข่าย",
            "ระหว่าง",
            "ใน",
            "อาทิ",
            "เช่น");

    private static final MemoCache<NeighbourName> MADE = new MemoCache<>(NeighbourName::new);

    private final FuzzyName own;
    private final List<String> ownNames;
    private final List<String> kinds;

    /** What finds others than a name; made once for many texts. */
    public static NeighbourName of(String name) {
        return MADE.of(name);
    }

    private NeighbourName(String name) {
        String squeezed = ThaiText.squeezed(name);
        Optional<OrganisationKind> kind = OrganisationKind.of(squeezed);
        this.own = FuzzyName.of(name);
        this.ownNames = kind.stream()
                .flatMap(known -> {
                    String place = squeezed.substring(known.full().length());
                    return Stream.of(squeezed, known.brief() + place, OrganisationKind.MUNICIPALITY + place);
                })
                .toList();
        this.kinds = kind.stream()
                .flatMap(known -> known.family().stream())
                .flatMap(known -> Stream.of(known.full(), known.brief()))
                .toList();
    }

    /** The first such name in {@code text}. */
    public Optional<String> in(String text) {
        CompactText compact = new CompactText(ThaiText.repair(text).text());
        // Most texts name nobody, and need not be searched for our own name.
        return kinds.stream()
                .flatMap(kind -> named(kind, compact).stream())
                .findFirst()
                .filter(name -> !namesUs(compact, text));
    }

    private boolean namesUs(CompactText compact, String text) {
        return ownNames.stream().anyMatch(compact.text()::contains)
                || own.misspeltIn(text).isPresent();
    }

    private static Optional<String> named(String kind, CompactText text) {
        for (int at = text.text().indexOf(kind); at >= 0; at = text.text().indexOf(kind, at + 1)) {
            int place = at + kind.length();
            if (!isWithOthers(text.text(), at) && !text.goesOnAt(place)) {
                int end = text.endOfName(place + MIN_PLACE, place + MAX_PLACE);
                if (end > place + MIN_PLACE - 1) {
                    return Optional.of(text.asWritten(at, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWithOthers(String text, int at) {
        return WITH_OTHERS.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }
}
