package org.prongsai.intake;

import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;
import org.prongsai.model.Mailed;

/** A file of the input folder, looked at from outside. */
public sealed interface Arrival {
    Incoming file();

    /** The same, having come by a mail. */
    Arrival by(Mailed mail);

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

        @Override
        public Arrival by(Mailed mail) {
            return new Accepted(file.by(mail), content);
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

        @Override
        public Arrival by(Mailed mail) {
            return outcome instanceof FileOutcome.Refused refused
                    ? new Rejected(new FileOutcome.Refused(
                            refused.file().by(mail), refused.reason(), refused.division(), refused.detail()))
                    : outcome instanceof FileOutcome.Ignored ignored
                            ? new Rejected(
                                    new FileOutcome.Ignored(ignored.file().by(mail), ignored.reason()))
                            : this;
        }
    }
}
