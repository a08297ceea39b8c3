package org.prongsai.round.links;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.model.LinksReading;
import org.prongsai.model.Sha256;

/** File of what evidence links replied, in the output folder; and those of before, which editions were made with. */
public final class LinksFile {
    public static final String NAME = "links.csv";

    /** Where those of before are kept, below the output folder. */
    private static final String KEPT = "links";

    private static final int DIGITS = 16;
    private static final long MOST_BYTES = 20L << 20;
    private static final Sha256 OF_NOTHING = Sha256.of(new byte[0]);

    private final Path output;

    public LinksFile(Path output) {
        this.output = output;
    }

    /** The present one. */
    public LinksReading read() {
        return bytes(NAME).map(LinksFile::read).orElse(isThere(NAME) ? tooLarge() : LinksReading.none());
    }

    /** The one of a digest, present or kept. */
    public LinksReading read(Sha256 digest) {
        return find(digest).map(LinksFile::read).orElse(LinksReading.none());
    }

    /** Whether there is one of a digest, present or kept. */
    public boolean holds(Sha256 digest) {
        return find(digest).isPresent();
    }

    /** The present one as it lies there. */
    public Optional<byte[]> bytes() {
        return bytes(NAME);
    }

    /** Where one is kept when another takes its place, by its name in the output folder. */
    public static String keptName(Sha256 digest) {
        return KEPT + "/" + digest.digits(DIGITS) + ".csv";
    }

    private Optional<byte[]> find(Sha256 digest) {
        return Stream.of(NAME, keptName(digest))
                .flatMap(name -> bytes(name).stream())
                .filter(content -> Sha256.of(content).equals(digest))
                .findFirst();
    }

    private static LinksReading read(byte[] content) {
        return LinksCodec.read(content);
    }

    private static LinksReading tooLarge() {
        return new LinksReading.Damaged(1, OF_NOTHING);
    }

    private boolean isThere(String name) {
        return Files.exists(output.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Nothing of what is no file, or larger than any that was ever written. */
    private Optional<byte[]> bytes(String name) {
        Path file = output.resolve(name);
        boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && FileAccess.size(file) <= MOST_BYTES;
        return readable ? Optional.of(FileAccess.read(file)) : Optional.empty();
    }
}
