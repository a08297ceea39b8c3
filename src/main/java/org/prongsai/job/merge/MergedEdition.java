package org.prongsai.job.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.render.Edition;

/**
 * Edition as it was written.
 *
 * @param removed files of an earlier edition that were not made again
 * @param keptApproved where the approved edition is kept whose place this one took
 * @param notes what is to be known of how it was ordered
 */
public record MergedEdition(
        Edition edition,
        Path folder,
        List<Path> written,
        List<Path> removed,
        Optional<Path> keptApproved,
        List<LocalizedMessage> notes) {
    public MergedEdition {
        notes = List.copyOf(notes);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /** All that is to be told of it, except of the memo. */
    public List<LocalizedMessage> told() {
        return Stream.concat(
                        notes.stream(),
                        keptApproved.map(kept -> LocalizedMessage.of("merge.approved-kept", kept)).stream())
                .toList();
    }

    /** A memo that somebody had worked on, under the name by which it was kept. */
    public Optional<Path> keptMemo() {
        return written.stream().filter(EditedMemo::isKept).findFirst();
    }
}
