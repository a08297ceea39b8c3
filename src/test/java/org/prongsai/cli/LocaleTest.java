package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.ForeignJvm;
import org.prongsai.model.Sha256;

/** The computer's language, calendar, digits and time zone change no byte of what comes out. */
final class LocaleTest {
    @Test
    void the_same_input_gives_the_same_bytes_in_thailand_and_in_america(@TempDir Path folder) {
        Map<String, String> thai = merged(ForeignJvm.THAI_DIGITS, folder.resolve("thai"));
        assertThat(thai).hasSizeGreaterThan(5);
        assertThat(thai).isEqualTo(merged(ForeignJvm.AMERICAN, folder.resolve("american")));
    }

    /** Every output's digest, by its name. */
    private static Map<String, String> merged(ForeignJvm jvm, Path folder) {
        RoundOnDisk round = RoundOnDisk.example(folder);
        jvm.run(Main.class, "merge", "--dir", folder.toString());
        Map<String, String> digests = new TreeMap<>();
        round.outputs()
                .forEach((name, content) -> digests.put(name, Sha256.of(content).hex()));
        return digests;
    }
}
