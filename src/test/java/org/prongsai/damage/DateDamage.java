package org.prongsai.damage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineId;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;
import org.w3c.dom.Element;

/** The ways in which a date comes back. */
final class DateDamage {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int YEARS_1904 = 1462;

    private DateDamage() {}

    /** The day finished and those of own columns. */
    private static Map<FormColumn, LocalDate> days(FormInHand form, GuidelineId id) {
        IntendedAnswer meant = form.meant(id);
        Map<FormColumn, LocalDate> days = new LinkedHashMap<>();
        meant.date().ifPresent(date -> days.put(FormColumn.COMPLETED_ON, date));
        form.own(FieldType.DATE).stream()
                .filter(column -> meant.own().containsKey(column.field().code()))
                .forEach(column -> days.put(
                        column, LocalDate.parse(meant.own().get(column.field().code()))));
        return days;
    }

    private static void serial(FormInHand form, GuidelineId id, FormColumn column, LocalDate day, double time) {
        Element cell = form.cell(id, column);
        CellXml.number(cell, ChronoUnit.DAYS.between(EPOCH, day) + time);
        cell.setAttribute("s", form.cell(id, FormColumn.COMPLETED_ON).getAttribute("s"));
    }

    private static void every(FormInHand form, Function<LocalDate, String> written) {
        for (GuidelineId id : form.ids()) {
            days(form, id).forEach((column, date) -> form.type(id, column, written.apply(date)));
        }
    }

    private static int era(LocalDate date) {
        return date.getYear() + ThaiDates.ERA;
    }

    static void buddhistText(FormInHand form) {
        String between = form.any(List.of("/", "-", ".", " / "));
        every(form, date -> date.getDayOfMonth() + between + date.getMonthValue() + between + era(date));
    }

    static void commonText(FormInHand form) {
        boolean iso = form.random().nextBoolean();
        every(
                form,
                date -> iso
                        ? date.toString()
                        : date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear());
    }

    static void thaiDigits(FormInHand form) {
        every(form, date -> ThaiDigits.toThai(date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + era(date)));
    }

    private static String named(LocalDate date, String month) {
        return date.getDayOfMonth() + " " + month + " " + era(date);
    }

    static void fullMonth(FormInHand form) {
        boolean inFull = form.random().nextBoolean();
        every(form, date -> {
            String month = ThaiDates.monthNames().get(date.getMonthValue() - 1);
            return inFull
                    ? "วันที่ " + date.getDayOfMonth() + " เดือน" + month + " พ.ศ. " + era(date)
                    : named(date, month);
        });
    }

    static void shortMonth(FormInHand form) {
        boolean dots = form.random().nextBoolean();
        every(form, date -> {
            String month = ThaiDates.shortMonthNames().get(date.getMonthValue() - 1);
            return named(date, dots ? month.charAt(0) + "." + month.substring(1).replaceAll("(.)$", "$1.") : month);
        });
    }

    static void shortYear(FormInHand form) {
        every(form, date -> date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + era(date) % 100);
    }

    /** Excel takes 31/3/64 for 1964. */
    static void shortYearTakenForAnother(FormInHand form) {
        serials(
                form,
                date -> date.withDayOfMonth(Math.min(28, date.getDayOfMonth())).withYear(1900 + era(date) % 100));
    }

    static void noDay(FormInHand form) {
        every(form, date -> ThaiDates.monthNames().get(date.getMonthValue() - 1) + " " + era(date));
    }

    private static void serials(FormInHand form, Function<LocalDate, LocalDate> written) {
        for (GuidelineId id : form.ids()) {
            days(form, id).forEach((column, date) -> serial(form, id, column, written.apply(date), 0));
        }
    }

    static void buddhistCell(FormInHand form) {
        serials(form, date -> date.plusYears(ThaiDates.ERA));
    }

    static void withTime(FormInHand form) {
        for (GuidelineId id : form.ids()) {
            days(form, id).forEach((column, date) -> serial(form, id, column, date, 0.604));
        }
    }

    private static void count1904(FormInHand form) {
        form.parts().edit("xl/workbook.xml", text -> text.replace("date1904=\"false\"", "date1904=\"true\""));
    }

    /** As a Mac's Excel saves it: the dates stay what they are. */
    static void since1904(FormInHand form) {
        serials(form, date -> date.minusDays(YEARS_1904));
        count1904(form);
    }

    /** Pasted into a workbook that counts from 1904: every date is four years late. */
    static void shiftedBy1904(FormInHand form) {
        count1904(form);
    }
}
