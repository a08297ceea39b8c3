package org.prongsai.job.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.prongsai.model.Plan;

/** Result of making forms. */
public sealed interface FormsResult {
    /** The forms are there: {@code count} in all, {@code written} those that were new or had changed. */
    record Made(Path folder, int count, List<Path> written) implements FormsResult {
        public Made {
            written = List.copyOf(written);
        }

        @Override
        public <R> R fold(Function<Made, R> made, Function<NoSuchDivision, R> noSuchDivision) {
            return made.apply(this);
        }
    }

    /** The request names a division that the plan does not have. */
    record NoSuchDivision(String code, Plan plan) implements FormsResult {
        @Override
        public <R> R fold(Function<Made, R> made, Function<NoSuchDivision, R> noSuchDivision) {
            return noSuchDivision.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<Made, R> made, Function<NoSuchDivision, R> noSuchDivision);
}
