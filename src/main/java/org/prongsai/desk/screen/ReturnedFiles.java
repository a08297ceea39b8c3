package org.prongsai.desk.screen;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.model.FileOutcome;

/** Returned files that a page offers to open where they lie. Of what divisions send, none is opened that may hold macros. */
public final class ReturnedFiles {
    private static final Set<String> OPENABLE = Set.of(".xlsx", ".ods");

    private ReturnedFiles() {}

    static boolean isOpenable(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && OPENABLE.contains(path.substring(dot).toLowerCase(Locale.ROOT));
    }

    /** @param path from the input folder, as a page has it; one that is not among the files that were seen is none */
    public static Optional<Path> openable(OpenRound round, String path) {
        return round.seen().stream()
                .flatMap(seen -> seen.fold(
                        result -> result.fold(
                                one -> one.reviewed().edition().consolidation().files().stream(),
                                many -> Stream.<FileOutcome>empty()),
                        faults -> Stream.<FileOutcome>empty(),
                        reason -> Stream.<FileOutcome>empty()))
                .map(outcome -> outcome.file().path())
                .filter(path::equals)
                .filter(ReturnedFiles::isOpenable)
                .map(round.folder().input()::resolve)
                .findFirst();
    }
}
