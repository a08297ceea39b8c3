package org.prongsai.io;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** File names made of people's words that Windows, macOS and Linux all accept. */
public final class SafeName {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    /** What Windows takes for a device, whatever stands behind a point. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9¹²³])(\\s*\\..*)?");
    /** Linux holds 255 bytes, a Thai letter takes three; room is left for a number and an ending. */
    private static final int MAX_BYTES = 200;

    private SafeName() {}

    /** Whole, however long they are. */
    public static String whole(String words) {
        return trimmed(FORBIDDEN.matcher(words).replaceAll(" "));
    }

    /** Windows drops spaces and points at the end by itself. */
    private static String trimmed(String name) {
        return name.strip().replaceAll("[. ]+$", "");
    }

    public static String of(String words) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int codePoint : whole(words).codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            name.append(letter);
        }
        String safe = trimmed(name.toString());
        return DEVICE.matcher(safe).matches() ? "_" + safe : safe;
    }
}
