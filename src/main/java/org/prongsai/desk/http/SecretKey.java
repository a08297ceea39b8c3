package org.prongsai.desk.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Secret key of 192 bits, in letters that an address may have; two are compared in the same time whatever they are. */
public final class SecretKey {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private SecretKey(String letters) {
        this.letters = letters;
    }

    public static SecretKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public boolean is(String given) {
        return MessageDigest.isEqual(letters.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** For the one who may know it. */
    public String letters() {
        return letters;
    }

    /** Nothing of it in a log. */
    @Override
    public String toString() {
        return "SecretKey";
    }
}
