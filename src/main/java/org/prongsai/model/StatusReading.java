package org.prongsai.model;

/** What a status cell turned out to say. Nothing is guessed: a wording is of the plan's list, or it is kept as it is. */
public sealed interface StatusReading {
    /** What was typed, untouched. */
    String asWritten();

    /** A status of the list; {@code alias} when one of its other wordings was used. */
    record Listed(Status status, String asWritten, boolean alias) implements StatusReading {}

    /** Confirmed that nothing happened in this round (ไม่มีผลการดำเนินงานในรอบนี้): an answer, but no status. */
    record NothingToReport(String asWritten) implements StatusReading {}

    /** A wording that is not of the list. */
    record Unlisted(String asWritten) implements StatusReading {}

    /** Nothing. */
    record Blank() implements StatusReading {
        @Override
        public String asWritten() {
            return "";
        }
    }
}
