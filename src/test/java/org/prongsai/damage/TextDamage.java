package org.prongsai.damage;

import java.util.List;
import java.util.function.UnaryOperator;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.GuidelineId;
import org.prongsai.thai.ThaiDigits;

/** What pasting and typing do to texts. What is meant stays, up to what nobody sees. */
final class TextDamage {

    private TextDamage() {}

    private static List<FormColumn> typed(FormInHand form) {
        return form.withOwn(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE);
    }

    private static List<FormColumn> all(FormInHand form) {
        return form.withOwn(
                FormColumn.GUIDELINE_ID,
                FormColumn.GUIDELINE,
                FormColumn.STATUS,
                FormColumn.DETAILS,
                FormColumn.EVIDENCE);
    }

    private static void every(FormInHand form, List<FormColumn> columns, UnaryOperator<String> change) {
        for (GuidelineId id : form.ids()) {
            for (FormColumn column : columns) {
                String text = form.text(id, column);
                String changed = change.apply(text);
                if (!changed.equals(text)) {
                    form.type(id, column, changed);
                }
            }
        }
    }

    private static String strewn(FormInHand form, String text, String mark) {
        if (text.isEmpty()) {
            return text;
        }
        int at = form.random().nextInt(text.length());
        return text.substring(0, at) + mark + text.substring(at);
    }

    static void softHyphens(FormInHand form) {
        every(form, typed(form), text -> strewn(form, text, "\u00AD"));
    }

    static void noBreakSpaces(FormInHand form) {
        every(form, all(form), text -> text.isEmpty() ? text : text.replace(' ', '\u00A0') + "\u00A0");
    }

    static void zeroWidthSpaces(FormInHand form) {
        every(form, all(form), text -> strewn(form, strewn(form, text, "\u200B"), "\u2060"));
    }

    static void saraAmDecomposed(FormInHand form) {
        every(form, all(form), text -> text.replace("\u0E33", "\u0E4D\u0E32"));
    }

    static void saraAeTwice(FormInHand form) {
        every(form, all(form), text -> text.replace("\u0E41", "\u0E40\u0E40"));
    }

    static void thaiDigitsInId(FormInHand form) {
        every(form, List.of(FormColumn.GUIDELINE_ID), ThaiDigits::toThai);
    }

    static void idSpelt(FormInHand form) {
        String frame = form.any(List.of("ข้อ %s", "%s.", "(%s)", " %s ", "%s)"));
        every(form, List.of(FormColumn.GUIDELINE_ID), frame::formatted);
    }

    static void spacedStatus(FormInHand form) {
        every(form, List.of(FormColumn.STATUS), text -> strewn(form, text, " "));
    }

    static void trailingSpaces(FormInHand form) {
        every(form, typed(form), text -> text.isEmpty() ? text : "  " + text + "   ");
    }

    static void lineBreakAtEnd(FormInHand form) {
        every(form, typed(form), text -> text.isEmpty() ? text : text + "\n");
    }

    static void lineBreakInStatus(FormInHand form) {
        every(form, List.of(FormColumn.STATUS), text -> strewn(form, text, "\n"));
    }

    static void lineBreaks(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        String text = "ข้อแรก ทำแล้วเสร็จตามแผน\nข้อสอง ติดประกาศแล้ว\n\nข้อสาม รายงานผลแล้ว";
        form.type(id, FormColumn.DETAILS, text);
        form.means(id, meant -> meant.withDetails(text));
    }

    /** As Excel on Windows stores what was pasted with carriage returns. */
    static void carriageReturns(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        form.type(id, FormColumn.DETAILS, "ข้อแรก ทำแล้วเสร็จตามแผน_x000D_\nข้อสอง ติดประกาศแล้ว");
        form.means(id, meant -> meant.withDetails("ข้อแรก ทำแล้วเสร็จตามแผน\r\nข้อสอง ติดประกาศแล้ว"));
    }

    static void onlySpaces(FormInHand form) {
        for (GuidelineId id : form.ids()) {
            if (form.meant(id).isEmpty()) {
                form.type(id, FormColumn.STATUS, " ");
                form.type(id, FormColumn.DETAILS, "\u00A0\u200B");
            }
        }
    }
}
