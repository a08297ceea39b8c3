package org.prongsai.faultinjection;

import java.util.Optional;
import org.prongsai.thai.ThaiDigits;

/** What keyboards, Word, web pages and old fonts do to a status label; empty where a label has nothing for it to happen to. */
@SuppressWarnings("ImmutableEnumChecker") // every change holds nothing
enum LabelDamage {
    SOFT_HYPHEN("repair.invisible", label -> inside(label, "\u00AD")),
    ZERO_WIDTH_SPACE("repair.invisible", label -> inside(label, "\u200B")),
    WORD_JOINER("repair.invisible", label -> inside(label, "\u2060")),
    BYTE_ORDER_MARK("repair.invisible", label -> "\uFEFF" + label),
    RIGHT_TO_LEFT_MARK("repair.invisible", label -> label + "\u200F"),
    NO_BREAK_SPACE("repair.nbsp", label -> inside(label, "\u00A0")),
    THIN_SPACE("repair.nbsp", label -> inside(label, "\u2009")),
    SPACE_INSIDE("repair.spaces", label -> inside(label, " ")),
    SPACES_INSIDE("repair.spaces", label -> inside(label, "   ")),
    SPACES_AT_THE_ENDS("repair.edge-spaces", label -> "  " + label + " \n"),
    SARA_AM_IN_TWO("repair.sara-am", label -> label.replace("\u0E33", "\u0E4D\u0E32")),
    SARA_AM_MARK_FIRST("repair.sara-am", label -> label.replaceAll("([\u0E48-\u0E4B])\u0E33", "\u0E4D$1\u0E32")),
    SARA_AM_MARK_BETWEEN("repair.sara-am", label -> label.replaceAll("([\u0E48-\u0E4B])\u0E33", "$1\u0E4D\u0E32")),
    SARA_AM_MARK_LAST("repair.sara-am", label -> label.replaceAll("([\u0E48-\u0E4B])\u0E33", "\u0E33$1")),
    SARA_E_TWICE("repair.sara-ae", label -> label.replace("\u0E41", "\u0E40\u0E40")),
    MARKS_TWICE("repair.doubled-mark", label -> label.replaceAll("([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])", "$1$1")),
    MARKS_MISORDERED(
            "repair.mark-order", label -> label.replaceAll("([\u0E31\u0E34-\u0E3A])([\u0E48-\u0E4B])", "$2$1")),
    OLD_FONT("repair.pua", LabelDamage::oldFont),
    OTHER_DIGITS("repair.digits", ThaiDigits::toThai);

    /** Letters of old fonts from U+F700 on, as Windows had them: one code for each height and side of a mark. */
    private static final String GLYPHS = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";

    private interface Change {
        String of(String label);
    }

    private final String repair;
    private final Change change;

    LabelDamage(String repair, Change change) {
        this.repair = repair;
        this.change = change;
    }

    /** The bundle key that has to stand beside what was counted. */
    String repair() {
        return repair;
    }

    Optional<String> to(String label) {
        return Optional.of(change.of(label)).filter(damaged -> !damaged.equals(label));
    }

    private static String inside(String label, String what) {
        int at = label.length() / 2;
        return label.substring(0, at) + what + label.substring(at);
    }

    /** Every letter that has one as its last private code: what is left is as it was. */
    private static String oldFont(String label) {
        StringBuilder glyphs = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char letter = label.charAt(i);
            int code = GLYPHS.lastIndexOf(letter);
            glyphs.append(code < 0 ? letter : (char) (0xF700 + code));
        }
        return glyphs.toString();
    }
}
