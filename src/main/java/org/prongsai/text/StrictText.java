package org.prongsai.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text only where they really are text of an encoding: nothing is replaced. */
public final class StrictText {
    /** What Windows in Thai writes where it does not write Unicode. */
    public static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private StrictText() {}

    /** @return nothing when a byte means nothing in the encoding */
    public static Optional<String> of(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Text that a person typed into an editor: UTF-8, or what older editors in Thai write where that does not fit; UTF-16 by
     * the mark at its beginning. The mark itself is left out.
     */
    public static Optional<String> typed(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return of(bytes, StandardCharsets.UTF_16);
        }
        return unicodeOrThai(bytes);
    }

    /** Text of UTF-8, with a mark at its beginning or without, or of what Windows in Thai writes where that does not fit. */
    public static Optional<String> unicodeOrThai(byte[] bytes) {
        return of(bytes, StandardCharsets.UTF_8)
                .or(() -> of(bytes, THAI_WINDOWS))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The first line, from 1, in which a byte is no text of UTF-8. */
    public static int badLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return 1 + (int) out.flip().chars().filter(letter -> letter == '\n').count();
    }
}
