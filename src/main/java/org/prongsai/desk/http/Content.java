package org.prongsai.desk.http;

import java.util.Arrays;

/** Content of a request or a response: bytes that are never changed once they are here. */
public final class Content {
    static final Content NONE = new Content(new byte[0]);

    private final byte[] bytes;

    /** @param bytes which nobody else changes: a file is too large to be copied for fear of it */
    public Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
