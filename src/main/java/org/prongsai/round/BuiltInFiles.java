package org.prongsai.round;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.prongsai.model.Sha256;

/** Files that the program brings along: the templates and the example plan. */
public final class BuiltInFiles {
    private static final String ROOT = "/org/prongsai/builtin/";

    private BuiltInFiles() {}

    /** @param name with its folder, for example {@code templates/report.html.vm} */
    static byte[] read(String name) {
        try (InputStream in = BuiltInFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar can't be read: " + name, e);
        }
    }

    /** Of what may not be built in: a manifest can name anything. */
    public static Optional<Sha256> digest(String name) {
        return BuiltInFiles.class.getResource(ROOT + name) == null
                ? Optional.empty()
                : Optional.of(Sha256.of(read(name)));
    }
}
