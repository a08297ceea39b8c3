package org.prongsai.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
}
