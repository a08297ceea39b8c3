package org.prongsai.model;

/** Many divisions' statuses as the agency's one (การสรุปสถานะ). */
public sealed interface RollUp {
    /** Every expected division answered with a status of the list. */
    record Whole(Status status) implements RollUp {}

    /** ยังไม่ครบ: somebody is missing or invalid, so there is no one status yet. */
    record Incomplete() implements RollUp {}
}
