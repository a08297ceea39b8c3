package org.prongsai.render.word;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Picture (PNG) that a field stands for, in the height it is shown in. */
public final class Picture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] HEADER = "IHDR".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "IEND".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_AT = 12;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int SMALLEST = 45;
    /** The last chunk has no content: its name and a checksum. */
    private static final int END_LENGTH = 8;

    private static final int MAX_DOTS = 20_000;

    private final byte[] content;
    private final long width;
    private final long height;

    private Picture(byte[] content, long width, long height) {
        this.content = content.clone();
        this.width = width;
        this.height = height;
    }

    /**
     * Empty when it is no whole PNG.
     *
     * @param height in English metric units, 360,000 to the centimetre; the width follows
     */
    public static Optional<Picture> png(byte[] content, long height) {
        if (content.length < SMALLEST
                || !holds(content, 0, SIGNATURE)
                || !holds(content, HEADER_AT, HEADER)
                || !holds(content, content.length - END_LENGTH, END)) {
            return Optional.empty();
        }
        ByteBuffer numbers = ByteBuffer.wrap(content);
        int across = numbers.getInt(WIDTH_AT);
        int down = numbers.getInt(HEIGHT_AT);
        boolean plausible = across > 0 && down > 0 && across <= MAX_DOTS && down <= MAX_DOTS;
        return plausible
                ? Optional.of(new Picture(content, Math.max(1, height * across / down), height))
                : Optional.empty();
    }

    private static boolean holds(byte[] content, int at, byte[] what) {
        return Arrays.equals(content, at, at + what.length, what, 0, what.length);
    }

    byte[] content() {
        return content.clone();
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }
}
