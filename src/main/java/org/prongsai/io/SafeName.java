package org.prongsai.io;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** File names made of people's words that Windows, macOS and Linux all accept. */
public final class SafeName {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]");
    /** Linux holds 255 bytes, a Thai letter takes three; room is left for a number and an ending. */
    private static final int MAX_BYTES = 200;

    private SafeName() {}

    public static String of(String words) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int codePoint :
                FORBIDDEN.matcher(words).replaceAll(" ").strip().codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            name.append(letter);
        }
        return name.toString().replaceAll("[. ]+$", "");
    }
}
