package org.prongsai.job.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.intake.Intake;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/**
 * Digests of the files that the input folder holds already, whatever they are called. It is looked at when first asked,
 * and of its files only those are read that are as long as what is asked for.
 */
public final class KnownInputDigests {
    private final RoundFolder round;
    private final Intake intake;
    private final Map<Sha256, String> places = new HashMap<>();
    private final Map<Long, List<Path>> unread = new HashMap<>();
    private boolean looked;

    public KnownInputDigests(RoundFolder round) {
        this.round = round;
        this.intake = new Intake(round.input(), round.plan());
    }

    /**
     * The path from the input folder of a file that holds them.
     *
     * @param length of the bytes that have this digest
     */
    public Optional<String> place(Sha256 digest, long length) {
        if (!looked) {
            intake.files().stream()
                    .filter(file -> !Intake.isForgedState(path(file)))
                    .forEach(file -> unread.computeIfAbsent(intake.size(file), bytes -> new ArrayList<>())
                            .add(file));
            looked = true;
        }
        List<Path> alike = unread.remove(length);
        if (alike != null) {
            alike.forEach(file -> add(intake.digest(file), path(file)));
        }
        return Optional.ofNullable(places.get(digest));
    }

    private String path(Path file) {
        return round.input()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }

    /** A file that has come there since. */
    public void add(Sha256 digest, String path) {
        places.putIfAbsent(digest, path);
    }
}
