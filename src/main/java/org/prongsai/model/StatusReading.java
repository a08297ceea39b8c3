package org.prongsai.model;

import java.util.Optional;

/**
 * Reading of a status cell: what it turned out to say. Nothing is guessed: a wording is of the plan's list, or it is kept as
 * it is.
 */
public sealed interface StatusReading extends FieldValue {
    @Override
    default boolean isBlank() {
        return this instanceof Blank;
    }

    @Override
    default StatusReading asTyped(String typed) {
        return typed.isBlank() ? new Blank() : new Unlisted(typed);
    }

    /** The status of the plan's list, where it is one. */
    default Optional<Status> listed() {
        return Optional.empty();
    }

    /** What an expected answer with it counts as. */
    ExpectedAnswer.State state();

    /** A status of the list; {@code alias} when one of its other wordings was used. */
    record Listed(Status status, String asWritten, boolean alias) implements StatusReading {
        @Override
        public Optional<Status> listed() {
            return Optional.of(status);
        }

        @Override
        public ExpectedAnswer.State state() {
            return switch (status.progress()) {
                case ACHIEVED -> ExpectedAnswer.State.ACHIEVED;
                case IN_PROGRESS -> ExpectedAnswer.State.IN_PROGRESS;
                case NOT_STARTED -> ExpectedAnswer.State.NOT_STARTED;
            };
        }
    }

    /** Confirmed that nothing happened in this round (ไม่มีผลการดำเนินงานในรอบนี้): an answer, but no status. */
    record NothingToReport(String asWritten) implements StatusReading {
        @Override
        public ExpectedAnswer.State state() {
            return ExpectedAnswer.State.NOTHING_TO_REPORT;
        }
    }

    /** A wording that is not of the list. */
    record Unlisted(String asWritten) implements StatusReading {
        @Override
        public boolean isUnclear() {
            return true;
        }

        @Override
        public ExpectedAnswer.State state() {
            return ExpectedAnswer.State.INVALID;
        }
    }

    /** Nothing. */
    record Blank() implements StatusReading {
        @Override
        public String asWritten() {
            return "";
        }

        @Override
        public ExpectedAnswer.State state() {
            return ExpectedAnswer.State.MISSING;
        }
    }
}
