package org.prongsai.intake;

import java.util.function.Function;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;

/** Result of looking at a file of the input folder from outside. */
public sealed interface IntakeResult {
    InputFile file();

    /** The same, having come by a mail. */
    IntakeResult by(MailOrigin mail);

    /** May be a submission; {@code content} is the whole file, read once. */
    final class Accepted implements IntakeResult {
        private final InputFile file;
        private final byte[] content;

        Accepted(InputFile file, byte[] content) {
            this.file = file;
            this.content = content;
        }

        @Override
        public InputFile file() {
            return file;
        }

        @Override
        public IntakeResult by(MailOrigin mail) {
            return new Accepted(file.by(mail), content);
        }

        public byte[] content() {
            return content;
        }

        @Override
        public <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return accepted.apply(this);
        }
    }

    /** Is none, and what it ends as. */
    record Rejected(FileOutcome outcome) implements IntakeResult {
        @Override
        public InputFile file() {
            return outcome.file();
        }

        @Override
        public IntakeResult by(MailOrigin mail) {
            return outcome instanceof FileOutcome.Refused refused
                    ? new Rejected(new FileOutcome.Refused(
                            refused.file().by(mail), refused.reason(), refused.division(), refused.details()))
                    : outcome instanceof FileOutcome.Ignored ignored
                            ? new Rejected(
                                    new FileOutcome.Ignored(ignored.file().by(mail), ignored.reason()))
                            : this;
        }

        @Override
        public <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return rejected.apply(this);
        }
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected);
}
