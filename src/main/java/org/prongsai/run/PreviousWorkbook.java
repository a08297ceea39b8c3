package org.prongsai.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.model.PreviousEdition;
import org.prongsai.read.PreviousReader;
import org.prongsai.read.UnreadableWorkbook;
import org.prongsai.text.Sentence;

/** An earlier edition, from the consolidated workbook that a person names. */
final class PreviousWorkbook {
    private static final String CONSOLIDATED = "consolidated.xlsx";

    private PreviousWorkbook() {}

    /**
     * @param named the workbook, a round folder, or its output folder
     * @throws JobFailure when there is none
     */
    static Path file(Path named) {
        return List.of(
                        named,
                        named.resolve(CONSOLIDATED),
                        named.resolve("output").resolve(CONSOLIDATED))
                .stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new JobFailure(Sentence.of("failure.no-previous", named), null));
    }

    /**
     * @param named as above
     * @throws JobFailure when there is none, or it is no consolidated workbook
     */
    static PreviousEdition at(Path named) {
        Path file = file(named);
        try {
            Optional<PreviousEdition> edition = new PreviousReader().read(Disk.read(file));
            return edition.orElseThrow(() -> new JobFailure(Sentence.of("failure.not-previous", file), null));
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(Sentence.of("failure.not-previous", file), e);
        }
    }
}
