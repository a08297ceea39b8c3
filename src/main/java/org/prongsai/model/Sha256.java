package org.prongsai.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) implements Comparable<Sha256> {
    /** How many bytes of a stream are read at a time. */
    private static final int PIECE = 1 << 16;

    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    public static Sha256 of(byte[] content) {
        return new Sha256(HexFormat.of().formatHex(digest().digest(content)));
    }

    /** The digest of a text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that a stream still holds. */
    public static Sha256 of(InputStream content) throws IOException {
        MessageDigest digest = digest();
        byte[] piece = new byte[PIECE];
        try (content) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** The first digits of it, where so many tell things apart. */
    public String digits(int count) {
        return hex.substring(0, count);
    }

    /** What works one out, piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
