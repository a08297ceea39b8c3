package org.prongsai.model;

import java.util.Optional;

/**
 * A file found in {@code input/}.
 *
 * @param path from there, with {@code /} between folders
 * @param digest of its content
 * @param mailed the mail it came by, when the program fetched it
 */
public record Incoming(String path, Sha256 digest, Optional<Mailed> mailed) {
    /** A file that somebody put there. */
    public Incoming(String path, Sha256 digest) {
        this(path, digest, Optional.empty());
    }

    /** The same, having come by a mail. */
    public Incoming by(Mailed mail) {
        return new Incoming(path, digest, Optional.of(mail));
    }
}
