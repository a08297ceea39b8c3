package org.prongsai.intake;

import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;

/** A file of the input folder, looked at from outside. */
public sealed interface Arrival {
    Incoming file();

    /** May be a submission; {@code content} is the whole file, read once. */
    record Accepted(Incoming file, byte[] content) implements Arrival {}

    /** Is none, and what it ends as. */
    record Rejected(FileOutcome outcome) implements Arrival {
        @Override
        public Incoming file() {
            return outcome.file();
        }
    }
}
