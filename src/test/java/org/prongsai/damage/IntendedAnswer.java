package org.prongsai.damage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.StatusReading;
import org.prongsai.thai.ThaiText;

/**
 * What is meant by a guideline's row.
 *
 * @param status a code of the plan's list, {@value #NOTHING}, or empty; as read also a wording of no list after a "?"
 */
record IntendedAnswer(String status, String details, String evidence, Optional<LocalDate> date) {
    static final String NOTHING = "nothing_to_report";
    static final IntendedAnswer EMPTY = new IntendedAnswer("", "", "", Optional.empty());

    /** What was read. A date that could not be read is none. */
    static IntendedAnswer of(Answer answer) {
        return new IntendedAnswer(
                status(answer.status()),
                answer.details().text(),
                answer.evidence().text(),
                answer.completion() instanceof Completion.On on ? Optional.of(on.date()) : Optional.empty());
    }

    private static String status(StatusReading reading) {
        if (reading instanceof StatusReading.Listed listed) {
            return listed.status().code();
        }
        if (reading instanceof StatusReading.NothingToReport) {
            return NOTHING;
        }
        return reading instanceof StatusReading.Blank ? "" : "?" + reading.asWritten();
    }

    IntendedAnswer withStatus(String other) {
        return new IntendedAnswer(other, details, evidence, date);
    }

    IntendedAnswer withDetails(String other) {
        return new IntendedAnswer(status, other, evidence, date);
    }

    IntendedAnswer withEvidence(String other) {
        return new IntendedAnswer(status, details, other, date);
    }

    IntendedAnswer withDate(LocalDate other) {
        return new IntendedAnswer(status, details, evidence, Optional.of(other));
    }

    /** The same with its texts repaired. */
    IntendedAnswer repaired() {
        UnaryOperator<String> repair = text -> ThaiText.repair(text).text();
        return new IntendedAnswer(status, repair.apply(details), repair.apply(evidence), date);
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }
}
