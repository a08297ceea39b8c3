package org.prongsai.intake;

import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;

/** A file of the input folder, looked at from outside. */
public sealed interface Arrival {
    Incoming file();

    /** May be a submission; {@code content} is the whole file, read once. */
    final class Accepted implements Arrival {
        private final Incoming file;
        private final byte[] content;

        Accepted(Incoming file, byte[] content) {
            this.file = file;
            this.content = content;
        }

        @Override
        public Incoming file() {
            return file;
        }

        public byte[] content() {
            return content;
        }
    }

    /** Is none, and what it ends as. */
    record Rejected(FileOutcome outcome) implements Arrival {
        @Override
        public Incoming file() {
            return outcome.file();
        }
    }
}
