package org.prongsai.read.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.read.decisions.DecisionBook;

/** Result of reading a returned workbook. */
public sealed interface FormReading {
    record Read(Submission submission) implements FormReading {
        @Override
        public <R> R fold(Function<Read, R> read, Function<Decisions, R> decisions, Function<NotRead, R> notRead) {
            return read.apply(this);
        }
    }

    /** No form, but what the secretariat decided about findings, and wrote for guidelines. */
    record Decisions(DecisionBook book) implements FormReading {
        @Override
        public <R> R fold(Function<Read, R> read, Function<Decisions, R> decisions, Function<NotRead, R> notRead) {
            return decisions.apply(this);
        }
    }

    /**
     * No form that can be taken.
     *
     * @param details what the refusal's sentence names: the other organisation, round, division or missing columns
     * @param place where that is to be seen, as far as it is in one cell
     */
    record NotRead(RejectReason refusal, Optional<DivisionCode> division, List<Term> details, Optional<CellRef> place)
            implements FormReading {
        public NotRead {
            details = List.copyOf(details);
        }

        /** What is wrong with the whole file. */
        public NotRead(RejectReason refusal, Optional<DivisionCode> division, List<Term> details) {
            this(refusal, division, details, Optional.empty());
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Decisions, R> decisions, Function<NotRead, R> notRead) {
            return notRead.apply(this);
        }
    }

    /** A workbook that is refused, with what its reason's sentence names, as it was typed. */
    static NotRead refused(RejectReason refusal, String... details) {
        return new NotRead(
                refusal,
                Optional.empty(),
                Arrays.stream(details).map(Term::typed).toList());
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<Read, R> read, Function<Decisions, R> decisions, Function<NotRead, R> notRead);
}
