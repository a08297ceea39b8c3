package org.prongsai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.round.ReviewRequest;
import picocli.CommandLine.Option;

/** The options of the commands that read what came back. */
final class ReviewOptions {
    @Option(names = "--previous", paramLabel = "FOLDER|FILE", description = "${bundle:help.previous}")
    private List<Path> previous = new ArrayList<>();

    @Option(
            names = "--mend-by",
            paramLabel = "DATE",
            description = "${bundle:help.mend-by}",
            converter = CommonOptions.DateConverter.class)
    private @Nullable LocalDate mendBy;

    ReviewRequest request(CommonOptions common) {
        return new ReviewRequest(common.asOf(), absolute(previous), Optional.ofNullable(mendBy));
    }

    /** What is typed is meant from where it is typed, not from the round folder as in a plan. */
    static List<Path> absolute(List<Path> typed) {
        return typed.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
    }
}
