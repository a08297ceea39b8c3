package org.prongsai.read.form;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.Submission;

/** What became of reading a returned workbook. */
public sealed interface FormReading {
    record Read(Submission submission) implements FormReading {}

    /** No form, but what the secretariat decided about findings. */
    record Decisions(List<Decision> list) implements FormReading {
        public Decisions {
            list = List.copyOf(list);
        }
    }

    /** @param detail what the refusal's sentence names: the other organisation, round, division or missing columns */
    record NotRead(RejectReason refusal, Optional<DivisionCode> division, String detail) implements FormReading {}
}
