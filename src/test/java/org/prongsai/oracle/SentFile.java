package org.prongsai.oracle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file that lies in the input folder, by its bytes: it may be called anything.
 *
 * @param form what it is, where it is a form that can be opened
 * @param kind what becomes of it where it is none: {@code refused} or {@code ignored}
 * @param rows where the form's lines stand
 */
record SentFile(String name, String digest, Optional<SentForm> form, String kind, List<Integer> rows) {
    static SentFile of(String name, SentForm form, FormBytes.Written written) {
        return new SentFile(name, digest(written.content()), Optional.of(form), "", written.rows());
    }

    static SentFile other(String name, byte[] content, String kind) {
        return new SentFile(name, digest(content), Optional.empty(), kind, List.of());
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name + " = " + form.map(SentForm::toString).orElse(kind);
    }
}
