package org.prongsai.mail.fetch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.text.OneLine;
import org.prongsai.text.StrictText;

/** Text that a stranger wrote into a mail's header, as one line that can be read and does no harm. */
final class HeaderText {
    private static final Pattern ASCII_AND_THAI = Pattern.compile("[\\p{ASCII}\\u0E00-\\u0E7F]*");
    private static final char FIRST_NOT_ASCII = 0x80;
    private static final char LAST_OF_A_BYTE = 0xFF;

    private HeaderText() {}

    /** @param raw as the mail library gives it; nothing when the header is not there */
    static String of(@Nullable String raw) {
        return raw == null ? "" : OneLine.of(EncodedWords.decoded(bytesRead(raw)));
    }

    /**
     * A header must be ASCII; where it is not, the library makes each byte a letter. They are UTF-8 or Thai Windows, of which
     * some words, แบบ among them, are UTF-8 for a foreign letter.
     */
    private static String bytesRead(String raw) {
        boolean bytes = raw.chars().allMatch(c -> c <= LAST_OF_A_BYTE);
        if (!bytes || raw.chars().allMatch(c -> c < FIRST_NOT_ASCII)) {
            return raw;
        }
        byte[] written = raw.getBytes(StandardCharsets.ISO_8859_1);
        String thai = new String(written, StrictText.THAI_WINDOWS);
        return StrictText.of(written, StandardCharsets.UTF_8)
                .filter(text -> !ASCII_AND_THAI.matcher(thai).matches()
                        || ASCII_AND_THAI.matcher(text).matches())
                .orElse(thai);
    }
}
