package org.prongsai.job.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.PreviousEdition;
import org.prongsai.read.previous.PreviousReader;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.UnreadableWorkbook;

/** Workbook of an earlier edition: the consolidated one that a person names. */
public final class PreviousWorkbook {
    private PreviousWorkbook() {}

    /**
     * @param named the workbook, a round folder, or its output folder
     * @throws JobFailure when there is none
     */
    public static Path file(Path named) {
        return List.of(
                        named,
                        named.resolve(ConsolidatedWorkbook.FILE),
                        named.resolve(RoundFolder.OUTPUT).resolve(ConsolidatedWorkbook.FILE))
                .stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new JobFailure(LocalizedMessage.of("failure.no-previous", named), null));
    }

    /**
     * @param named as above
     * @throws JobFailure when there is none, or it is no consolidated workbook
     */
    public static PreviousEdition at(Path named) {
        Path file = file(named);
        try {
            Optional<PreviousEdition> edition = new PreviousReader().read(FileAccess.read(file));
            return edition.orElseThrow(() -> new JobFailure(LocalizedMessage.of("failure.not-previous", file), null));
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(LocalizedMessage.of("failure.not-previous", file), e);
        }
    }
}
