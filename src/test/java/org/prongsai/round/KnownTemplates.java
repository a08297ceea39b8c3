package org.prongsai.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Sha256;

/** Templates as they are built in now, for the ledger of all that ever were. */
final class KnownTemplates {
    static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.round.KnownTemplates` to refresh";

    private static final Path FILE = Path.of("src/main/resources/org/prongsai/builtin", TemplateLedger.FILE);

    private KnownTemplates() {}

    /** Adds what is new; nothing ever goes. */
    public static void main(String[] args) throws IOException {
        List<String> known = lines();
        for (String line : current()) {
            if (!known.contains(line)) {
                Files.writeString(FILE, line + "\n", StandardOpenOption.APPEND);
            }
        }
    }

    static List<String> lines() throws IOException {
        return Files.readAllLines(FILE);
    }

    /** The lines of what is built in now. */
    static List<String> current() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : NewRound.templates()) {
            lines.add(TemplateLedger.line(name, Sha256.of(Files.readAllBytes(Path.of("templates", name)))));
        }
        return lines;
    }
}
