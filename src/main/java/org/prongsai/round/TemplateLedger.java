package org.prongsai.round;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.model.Sha256;

/** Ledger of every template that was ever built in, by digest and name, as {@code sha256sum} writes them. */
final class TemplateLedger {
    static final String FILE = "templates.sha256";

    private static final TemplateLedger OF_PROGRAM = load();

    private final Set<String> lines;

    private TemplateLedger(Set<String> lines) {
        this.lines = lines;
    }

    /** It is as unchangeable as the program. */
    static TemplateLedger ofProgram() {
        return OF_PROGRAM;
    }

    private static TemplateLedger load() {
        String text = new String(BuiltInFiles.read(FILE), StandardCharsets.UTF_8);
        return new TemplateLedger(text.lines().collect(Collectors.toUnmodifiableSet()));
    }

    boolean knows(String name, Sha256 digest) {
        return lines.contains(line(name, digest));
    }

    static String line(String name, Sha256 digest) {
        return digest.hex() + "  " + name;
    }
}
