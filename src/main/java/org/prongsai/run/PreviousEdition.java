package org.prongsai.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.read.PreviousReader;
import org.prongsai.read.UnreadableWorkbook;
import org.prongsai.text.Sentence;

/** The answers of the round before, from the consolidated workbook that a person names. */
final class PreviousEdition {
    private static final String CONSOLIDATED = "consolidated.xlsx";

    private PreviousEdition() {}

    /**
     * @param named the workbook, a round folder, or its output folder
     * @throws JobFailure when there is none, or it is no consolidated workbook
     */
    static List<PreviousAnswer> at(Path named) {
        Path file = List.of(
                        named,
                        named.resolve(CONSOLIDATED),
                        named.resolve("output").resolve(CONSOLIDATED))
                .stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new JobFailure(Sentence.of("failure.no-previous", named), null));
        try {
            Optional<List<PreviousAnswer>> answers = new PreviousReader().read(Disk.read(file));
            return answers.orElseThrow(() -> new JobFailure(Sentence.of("failure.not-previous", file), null));
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(Sentence.of("failure.not-previous", file), e);
        }
    }
}
