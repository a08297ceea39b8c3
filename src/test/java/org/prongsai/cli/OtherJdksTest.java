package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which Java runs the program ({@code -Pjdks -Djdk.homes=FOLDER,FOLDER}) changes nothing that comes out. */
@Tag("jdks")
final class OtherJdksTest {
    @TempDir
    private Path folder;

    static Stream<String> homes() {
        String homes = Objects.requireNonNull(System.getProperty("jdk.homes"), "name the JDKs by -Djdk.homes");
        return Arrays.stream(homes.split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void the_same_input_gives_the_same_bytes(String home) throws IOException, InterruptedException {
        Map<String, String> ours = merged(System.getProperty("java.home"), "ours");
        assertThat(ours).hasSizeGreaterThan(5);
        Map<String, String> theirs = merged(home, "theirs");
        assertThat(theirs).isEqualTo(ours);
    }

    private Map<String, String> merged(String home, String name) throws IOException, InterruptedException {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve(name));
        File said = folder.resolve(name + ".log").toFile();
        assertThat(AnotherJvm.merge(Path.of(home), round.folder, said))
                .as(home + ", see " + said)
                .isIn(ExitCode.DONE, ExitCode.DATA);
        return round.digests();
    }
}
