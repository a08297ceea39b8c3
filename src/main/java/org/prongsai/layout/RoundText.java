package org.prongsai.layout;

import org.prongsai.message.Messages;
import org.prongsai.model.Round;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;

/** Name of a round in words. */
public final class RoundText {
    private RoundText() {}

    /** {@code รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2564 (ตุลาคม 2563 – มีนาคม 2564)}. */
    public static String full(Round round, Messages messages) {
        return messages.of(
                "round.full",
                round.period().months(),
                messages.language() == Language.TH ? round.fiscalYear() : round.fiscalYear() - ThaiDates.ERA,
                ThaiDates.monthAndYear(round.start(), messages.language()),
                ThaiDates.monthAndYear(round.end(), messages.language()));
    }
}
