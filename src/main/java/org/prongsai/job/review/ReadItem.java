package org.prongsai.job.review;

import java.util.function.Function;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.read.form.FormReading;

/** File of the input, also one in a zip, and what it turned out to be. */
public sealed interface ReadItem {
    /** Read as a form, or as decisions. */
    record Opened(InputFile file, FormReading reading) implements ReadItem {
        @Override
        public <R> R fold(Function<Opened, R> opened, Function<Closed, R> closed) {
            return opened.apply(this);
        }
    }

    /** Not opened, and why. */
    record Closed(FileOutcome outcome) implements ReadItem {
        @Override
        public <R> R fold(Function<Opened, R> opened, Function<Closed, R> closed) {
            return closed.apply(this);
        }
    }

    default InputFile file() {
        return fold(Opened::file, closed -> closed.outcome().file());
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<Opened, R> opened, Function<Closed, R> closed);
}
