package org.prongsai.job.receive;

import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.input.FolderNames;
import org.prongsai.job.input.InputFileName;
import org.prongsai.job.input.KnownInputDigests;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/** Folder {@code input/desk/}, beside all else that the input holds. Each file arrives whole or not at all. */
final class DeskFolder {
    private final RoundFolder round;
    private final FolderLock lock;
    private final KnownInputDigests present;
    private final FolderNames names;

    /** @param lock of the output folder; what a run that died left is put right already */
    DeskFolder(RoundFolder round, FolderLock lock) {
        this.round = round;
        this.lock = lock;
        this.present = new KnownInputDigests(round);
        this.names = FolderNames.in(round.desk());
        present.add(FileAccess.digest(round.plan()), RoundFolder.PLAN);
    }

    /** Where in the input folder the same bytes are already. */
    Optional<String> place(Sha256 digest, long length) {
        return present.place(digest, length);
    }

    /** @return the path from the input folder that it lies under now */
    String add(InputFileName name, byte[] content) {
        FileAccess.createFolder(round.desk());
        String free = names.free(name);
        try (Staging staging = new Staging(round.desk(), round.deskState(), lock)) {
            staging.write(free, content);
            staging.publish();
        }
        String path = RoundFolder.DESK + "/" + free;
        present.add(Sha256.of(content), path);
        return path;
    }
}
