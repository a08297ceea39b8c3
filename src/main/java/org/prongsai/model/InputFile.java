package org.prongsai.model;

import java.util.Optional;

/**
 * A file found in {@code input/}.
 *
 * @param path from there, with {@code /} between folders
 * @param digest of its content
 * @param mailed the mail it came by, when the program fetched it
 */
public record InputFile(String path, Sha256 digest, Optional<MailOrigin> mailed) {
    /** A file that somebody put there. */
    public InputFile(String path, Sha256 digest) {
        this(path, digest, Optional.empty());
    }

    /** What it is called, without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The same, having come by a mail. */
    public InputFile by(MailOrigin mail) {
        return new InputFile(path, digest, Optional.of(mail));
    }
}
