package org.prongsai.job.decide;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.RoundFolder;

/** Writer of a workbook of decisions and of the log, both or none. */
final class DecisionWriter {
    private final RoundFolder folder;
    private final InputChangeGuard guard;
    private final FolderLock lock;

    /**
     * @param guard of what was read
     * @param lock of the output folder, held since before the input was read
     */
    DecisionWriter(RoundFolder folder, InputChangeGuard guard, FolderLock lock) {
        this.folder = folder;
        this.guard = guard;
        this.lock = lock;
    }

    /** @param begun whether the workbook is one that was not there before */
    DecideResult write(EntryPlace<?> place, byte[] content, DecisionLogLine line, boolean begun) {
        DecisionFile workbook = place.file();
        Optional<OwnerFile> owner = OwnerFile.beside(workbook.path());
        if (owner.isPresent()) {
            return new DecideResult.Refused(owner.get().refusal(workbook.label()));
        }
        guard.requireUnchanged();
        if (begun && Files.exists(workbook.path())) {
            throw new JobFailure(LocalizedMessage.of("failure.changed", workbook.label()), null);
        }
        DecisionLogFile log = new DecisionLogFile(folder);
        Optional<byte[]> longer = log.with(List.of(line));
        try (Staging staging = new Staging(folder.path(), folder.roundState(), lock)) {
            staging.write(RoundFolder.INPUT + "/" + workbook.path().getFileName(), content);
            longer.ifPresent(bytes -> staging.write(RoundFolder.OUTPUT + "/" + DecisionLogFile.NAME, bytes));
            staging.publish();
        }
        return new DecideResult.Written(
                workbook.path(),
                place.cell(),
                longer.isPresent()
                        ? Optional.empty()
                        : Optional.of(LocalizedMessage.of("decide.unlogged", log.path())));
    }
}
