package org.prongsai.desk.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.template.Templates;

/** Templates of the screens: a screen's own between the two halves of the frame. None of a round's folder is one. */
final class DeskTemplates implements Templates {
    private static final String PLACE = "/org/prongsai/desk/";

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    @Override
    public byte[] bytes(String name) {
        return read.computeIfAbsent(name, DeskTemplates::whole);
    }

    private static byte[] whole(String name) {
        return concatenated(file("top.vm"), file(name), file("bottom.vm"));
    }

    private static byte[] concatenated(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A file of the desk's own. */
    static byte[] file(String name) {
        try (InputStream in = DeskTemplates.class.getResourceAsStream(PLACE + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
