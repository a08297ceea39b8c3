package org.prongsai.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.prongsai.message.Messages;
import org.prongsai.sheet.write.CellText;
import org.prongsai.thai.ThaiDigits;

/**
 * View of a letter: what it says, sentence by sentence; in a Thai letter with Thai digits.
 *
 * @param contact the sentence that says whom to ask, empty when the plan names nobody
 * @param note what else the secretariat wants said, empty when nothing
 */
public record LetterView(
        String from,
        String to,
        String subject,
        String opening,
        String count,
        String how,
        String contact,
        String note,
        String closing,
        List<String> praise,
        List<Line> faults) {
    private static final int MAX_LENGTH = 1_000;

    public LetterView {
        praise = List.copyOf(praise);
        faults = List.copyOf(faults);
    }

    /** A row of the letter's table. */
    public record Line(
            String number,
            String severity,
            String severityLabel,
            String guideline,
            String where,
            String message,
            String suggestion) {}

    static LetterView of(ReturnedForm what, Messages messages) {
        UnaryOperator<String> digits = ThaiDigits.official(messages.language());
        boolean fine = what.faults().isEmpty();
        return new LetterView(
                digits.apply(messages.of("letter.from.name", what.organisation())),
                digits.apply(messages.of("letter.to.name", what.division())),
                messages.of(fine ? "letter.subject.fine" : "letter.subject.mend"),
                digits.apply(messages.of("letter.opening", what.division(), what.round())),
                digits.apply(
                        fine
                                ? messages.of("letter.none")
                                : messages.of(FaultCount.key("letter.count", what), what.errors(), what.warnings())),
                digits.apply(
                        fine ? "" : messages.of(what.taken() ? "letter.how" : "letter.how.refused", what.mendBy())),
                digits.apply(what.contact().isEmpty() ? "" : messages.of("letter.contact", what.contact())),
                digits.apply(what.note().orElse("").strip()),
                messages.of(fine ? "letter.closing.fine" : "letter.closing.mend"),
                what.praise().stream().map(digits).toList(),
                lines(what.faults(), digits, messages));
    }

    private static List<Line> lines(List<CellFault> faults, UnaryOperator<String> digits, Messages messages) {
        List<Line> lines = new ArrayList<>();
        for (CellFault fault : faults) {
            lines.add(new Line(
                    digits.apply(String.valueOf(lines.size() + 1)),
                    fault.severity().code(),
                    fault.severityLabel(),
                    digits.apply(fault.guideline()),
                    fault.cells().isEmpty() ? messages.of("return.whole-file") : fault.where(),
                    digits.apply(CellText.shortened(fault.message(), MAX_LENGTH)),
                    digits.apply(CellText.shortened(fault.suggestion(), MAX_LENGTH))));
        }
        return lines;
    }
}
