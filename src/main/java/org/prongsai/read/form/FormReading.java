package org.prongsai.read.form;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;

/** What became of reading a returned workbook. */
public sealed interface FormReading {
    record Read(Submission submission) implements FormReading {}

    /** No form, but what the secretariat decided about findings. */
    record Decisions(List<Decision> list) implements FormReading {
        public Decisions {
            list = List.copyOf(list);
        }
    }

    /** @param details what the refusal's sentence names: the other organisation, round, division or missing columns */
    record NotRead(RejectReason refusal, Optional<DivisionCode> division, List<Term> details) implements FormReading {
        public NotRead {
            details = List.copyOf(details);
        }
    }
}
