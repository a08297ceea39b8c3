package org.prongsai.model;

import java.util.List;
import java.util.Optional;

/** One expected answer and what became of it: one division's place in a guideline's line. */
public record ExpectedAnswer(Division division, Optional<ReceivedAnswer> received) {
    /** An answer, the file it stands in, and what of it is not as it was typed. */
    public record ReceivedAnswer(InputFile file, Answer answer, List<Correction> corrections) {
        public ReceivedAnswer {
            corrections = List.copyOf(corrections);
        }
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
        MISSING
    }

    public State state() {
        if (received.isEmpty()) {
            return State.MISSING;
        }
        StatusReading reading = received.get().answer().status();
        if (reading instanceof StatusReading.Listed listed) {
            return switch (listed.status().progress()) {
                case ACHIEVED -> State.ACHIEVED;
                case IN_PROGRESS -> State.IN_PROGRESS;
                case NOT_STARTED -> State.NOT_STARTED;
            };
        }
        if (reading instanceof StatusReading.NothingToReport) {
            return State.NOTHING_TO_REPORT;
        }
        return reading instanceof StatusReading.Blank ? State.MISSING : State.INVALID;
    }
}
