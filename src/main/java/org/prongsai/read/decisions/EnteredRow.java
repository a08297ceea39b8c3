package org.prongsai.read.decisions;

import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.Location;
import org.prongsai.finding.WrittenText;

/**
 * A row of either sheet of a workbook of decisions, by what tells whether a person has been at it.
 *
 * @param subject what it is about: the key of a finding, or of a guideline of a round
 * @param written mark of what the program wrote there, an empty one when it wrote nothing
 * @param mark of what it says now
 * @param confirmed the answers for which a text is confirmed; empty when nothing is
 * @param emptied whether nothing is filled in
 */
public record EnteredRow(
        String subject, String written, String mark, String confirmed, boolean emptied, Location location) {
    /** @param written what the program noted beside it */
    static EnteredRow of(Decision decision, DecisionMark written) {
        boolean emptied = (decision.choice() + decision.value() + decision.reason() + decision.by()).isBlank();
        String mark = DecisionMark.of(decision).value();
        return new EnteredRow(decision.key(), written.value(), mark, "", emptied, decision.location());
    }

    /** A decision that is in the input. */
    public static EnteredRow of(Decision decision) {
        return of(decision, DecisionMark.of(decision));
    }

    /** A text of either folder. */
    public static EnteredRow of(WrittenText text) {
        return new EnteredRow(
                text.key(),
                text.written().value(),
                text.mark().value(),
                text.confirmed() ? text.speaksOf() : "",
                text.isEmptied(),
                text.location());
    }

    /** Whether nobody has typed in it since. */
    public boolean isAsWritten() {
        return written.equals(mark);
    }

    /** Whether it says the same about the same. */
    public boolean says(EnteredRow other) {
        return subject.equals(other.subject) && mark.equals(other.mark) && confirmed.equals(other.confirmed);
    }

    /** Whether it says what another does, or said so when the program wrote it. */
    public boolean holds(EnteredRow other) {
        return says(other) || (subject.equals(other.subject) && written.equals(other.mark));
    }
}
