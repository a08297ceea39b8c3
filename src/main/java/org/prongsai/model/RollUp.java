package org.prongsai.model;

import java.util.Optional;

/** Roll-up: many divisions' statuses as the agency's one (การสรุปสถานะ). */
public sealed interface RollUp {
    /** The one status, where there is one. */
    default Optional<Status> status() {
        return Optional.empty();
    }

    /** {@code achieved}, {@code in_progress}, {@code not_started}, {@code nothing_to_report} or {@code incomplete}. */
    String kind();

    /** The plan's code of the status, {@code nothing_to_report} or {@code incomplete}. */
    default String code() {
        return status().map(Status::code).orElseGet(this::kind);
    }

    /** What it is called. */
    Term label();

    /** Every expected division answered; those that have something to report, with a status of the list. */
    record Whole(Status one) implements RollUp {
        @Override
        public Optional<Status> status() {
            return Optional.of(one);
        }

        @Override
        public String kind() {
            return one.progress().code();
        }

        @Override
        public Term label() {
            return Term.typed(one.label());
        }
    }

    /** Every expected division confirmed that it has nothing to report. */
    record NothingToReport() implements RollUp {
        @Override
        public String kind() {
            return ExpectedAnswer.State.NOTHING_TO_REPORT.code();
        }

        @Override
        public Term label() {
            return Term.keyed(ExpectedAnswer.State.NOTHING_TO_REPORT.key());
        }
    }

    /** ยังไม่ครบ: somebody is missing or invalid, so there is no one status yet. */
    record Incomplete() implements RollUp {
        @Override
        public String kind() {
            return "incomplete";
        }

        @Override
        public Term label() {
            return Term.keyed("rollup.incomplete");
        }
    }
}
