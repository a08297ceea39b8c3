package org.prongsai.layout;

import java.time.LocalDate;
import org.prongsai.message.Messages;
import org.prongsai.model.Round;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;

/** Name of a round in words. */
public final class RoundText {
    private RoundText() {}

    /**
     * {@code รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2564 (ตุลาคม 2563 – มีนาคม 2564)}, {@code ไตรมาส 2 ปีงบประมาณ พ.ศ. 2564 (...)}; of
     * a round that is not of whole months the days.
     */
    public static String full(Round round, Messages messages) {
        boolean thai = messages.language() == Language.TH;
        int year = thai ? round.fiscalYear() : round.fiscalYear() - ThaiDates.ERA;
        if (round.name().isOwn()) {
            String name = thai ? round.name().thai() : round.name().english();
            return messages.of("round.named", name, year, span(round, messages));
        }
        return messages.of(
                "round.full",
                round.name().months(),
                year,
                ThaiDates.monthAndYear(round.start(), messages.language()),
                ThaiDates.monthAndYear(round.end(), messages.language()));
    }

    /** {@code 6 เดือน 2564}, {@code ไตรมาส 2 2564}. */
    public static String brief(Round round, Messages messages) {
        boolean thai = messages.language() == Language.TH;
        String year = String.valueOf(thai ? round.fiscalYear() : round.fiscalYear() - ThaiDates.ERA);
        return round.name().isOwn()
                ? (thai ? round.name().thai() : round.name().english()) + " " + year
                : messages.of("round.brief", round.name().months(), year);
    }

    /** {@code รอบ 6 เดือน}, {@code ไตรมาส 2}. */
    public static String name(Round round, Messages messages) {
        if (round.name().isOwn()) {
            return messages.language() == Language.TH
                    ? round.name().thai()
                    : round.name().english();
        }
        return messages.of("round.months", round.name().months());
    }

    /** {@code ตุลาคม 2563 – มีนาคม 2564}; of a round that is not of whole months the days. */
    public static String span(Round round, Messages messages) {
        LocalDate end = round.end();
        boolean wholeMonths = round.start().getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        String first = day(round.start(), wholeMonths, messages);
        String last = day(end, wholeMonths, messages);
        return first.equals(last) ? first : messages.of("round.span", first, last);
    }

    private static String day(LocalDate day, boolean wholeMonths, Messages messages) {
        return wholeMonths
                ? ThaiDates.monthAndYear(day, messages.language())
                : ThaiDates.full(day, messages.language());
    }
}
