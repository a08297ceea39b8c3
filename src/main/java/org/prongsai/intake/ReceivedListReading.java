package org.prongsai.intake;

/** What became of reading the list of what came by mail. */
public sealed interface ReceivedListReading {
    /** It is whole. */
    record Read(ReceivedList list) implements ReceivedListReading {}

    /**
     * It is not, and nothing of it is used.
     *
     * @param line the first that can't be read, from 1
     */
    record Damaged(long line) implements ReceivedListReading {}
}
