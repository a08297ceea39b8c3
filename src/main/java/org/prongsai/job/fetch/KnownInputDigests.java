package org.prongsai.job.fetch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.intake.Intake;
import org.prongsai.model.Sha256;
import org.prongsai.round.RoundFolder;

/** Digests of the files that the input folder holds already, whatever they are called; looked at when first asked. */
final class KnownInputDigests {
    private final RoundFolder round;
    private final Map<Sha256, String> places = new HashMap<>();
    private boolean looked;

    KnownInputDigests(RoundFolder round) {
        this.round = round;
    }

    /** The path from the input folder of a file that holds them. */
    Optional<String> place(Sha256 digest) {
        if (!looked) {
            Intake intake = new Intake(round.input(), round.plan());
            intake.files().stream()
                    .filter(file -> !Intake.isForgedState(path(file)))
                    .forEach(file -> add(intake.digest(file), path(file)));
            looked = true;
        }
        return Optional.ofNullable(places.get(digest));
    }

    private String path(Path file) {
        return round.input()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }

    void add(Sha256 digest, String path) {
        places.putIfAbsent(digest, path);
    }
}
