package org.prongsai.read.decisions;

import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;

/**
 * A row of a workbook of decisions that holds something, or held something when the program wrote it.
 *
 * @param written the mark of what the program wrote there, an empty one when it wrote nothing
 */
public record DecisionRow(Decision decision, DecisionMark written) {
    /** Whether nobody has typed in it since. */
    public boolean isAsWritten() {
        return written.equals(mark());
    }

    /** The mark of what it says now. */
    public DecisionMark mark() {
        return DecisionMark.of(decision);
    }

    /** Whether a person deleted what stood there. */
    public boolean isEmptied() {
        return Stream.of(decision.choice(), decision.value(), decision.reason(), decision.by())
                .allMatch(String::isBlank);
    }
}
