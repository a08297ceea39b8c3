package org.prongsai.job.fetch;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.intake.ReceivedList;
import org.prongsai.intake.ReceivedListEntry;
import org.prongsai.intake.ReceivedListReading;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.input.InputFileName;
import org.prongsai.job.input.KnownInputDigests;
import org.prongsai.layout.ReceivedListColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/**
 * Folder {@code input/mail/}: the files, and the list that tells of them. Files arrive before their lines, so that a
 * run that dies between the two leaves files without lines: the next one finds their bytes here and adds the lines.
 */
final class MailFolder {
    private static final String LIST = ReceivedListColumn.PATH.substring(ReceivedListColumn.PATH.indexOf('/') + 1);

    private final RoundFolder round;
    private final FolderLock lock;
    private final KnownInputDigests present;
    private ReceivedList list;

    /**
     * @param lock of the output folder: whoever reads or writes a round holds it
     * @throws JobFailure when the list can't be read, which must not be overwritten then
     */
    MailFolder(RoundFolder round, FolderLock lock) {
        this.round = round;
        this.lock = lock;
        this.list = list(round);
        this.present = new KnownInputDigests(round);
        FileAccess.createFolder(round.mail());
        // What a run that died was about to move here is not here.
        new Staging(round.mail(), round.mailState(), lock).close();
        Staging.recover(round.desk(), round.deskState(), lock);
    }

    private static ReceivedList list(RoundFolder round) {
        return ReceivedList.in(round.input()).fold(ReceivedListReading.Read::list, damaged -> {
            throw new JobFailure(
                    LocalizedMessage.of("failure.mail-list", round.mail().resolve(LIST), damaged.line()), null);
        });
    }

    ReceivedList list() {
        return list;
    }

    /** Where in the input folder the same bytes are already. */
    Optional<String> place(Sha256 digest, long length) {
        return present.place(digest, length);
    }

    /** A path from the input folder that no file has. */
    String free(String folder, InputFileName name, Map<String, byte[]> alsoTaken) {
        String prefix = round.input().relativize(round.mail()) + "/" + folder + "/";
        return prefix
                + name.unlike(candidate -> Files.exists(round.input().resolve(prefix + candidate))
                        || alsoTaken.keySet().stream()
                                .map(path -> path.toLowerCase(Locale.ROOT))
                                .anyMatch((prefix + candidate).toLowerCase(Locale.ROOT)::equals));
    }

    /**
     * Writes what one mail brought.
     *
     * @param files by their paths from the input folder
     */
    void add(Map<String, byte[]> files, List<ReceivedListEntry> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ReceivedList longer = list.with(lines);
        Map<String, byte[]> inside = new LinkedHashMap<>();
        files.forEach((path, content) -> inside.put(path.substring(path.indexOf('/') + 1), content));
        try (Staging staging = new Staging(round.mail(), round.mailState(), lock)) {
            inside.forEach(staging::write);
            staging.publish();
            staging.replace(LIST, longer.toCsv());
        }
        list = longer;
        files.forEach((path, content) -> present.add(Sha256.of(content), path));
    }
}
