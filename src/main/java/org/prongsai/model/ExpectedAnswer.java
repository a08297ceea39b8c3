package org.prongsai.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One expected answer and what became of it: one division's place in a guideline's line. */
public record ExpectedAnswer(Division division, Optional<ReceivedAnswer> received) {
    /** An answer, the file it stands in, and what of it is not as it was typed. */
    public record ReceivedAnswer(InputFile file, Answer answer, List<Correction> corrections) {
        public ReceivedAnswer {
            corrections = List.copyOf(corrections);
        }
    }

    /** The same without what may not leave the office. */
    ExpectedAnswer published() {
        return new ExpectedAnswer(
                division,
                received.map(one -> new ReceivedAnswer(
                        one.file(),
                        one.answer().published(),
                        one.corrections().stream()
                                .filter(correction -> !one.answer().holdsBack(correction.cell()))
                                .toList())));
    }

    /** How an expected answer counts. */
    public enum State {
        ACHIEVED,
        IN_PROGRESS,
        NOT_STARTED,
        /** Confirmed that there is nothing to report in this round. */
        NOTHING_TO_REPORT,
        /** Something stands there that is no status of the list. */
        INVALID,
        /** No form, no row, or no status in it. */
        MISSING;

        /** As in machine-readable outputs, {@code nothing_to_report}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Key of what it is called. */
        public String key() {
            return "state." + code();
        }
    }

    public State state() {
        return reading().map(StatusReading::state).orElse(State.MISSING);
    }

    /** Its status of the plan's list, where it has one. */
    public Optional<Status> status() {
        return reading().flatMap(StatusReading::listed);
    }

    /** The plan's code of its status, else that of its state. */
    public String statusCode() {
        return status().map(Status::code).orElseGet(() -> state().code());
    }

    /** What its status is called, else its state. */
    public Term label() {
        return status().map(one -> Term.typed(one.label())).orElseGet(() -> Term.keyed(state().key()));
    }

    private Optional<StatusReading> reading() {
        return received.map(one -> one.answer().status());
    }
}
