package org.prongsai.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plans in {@code templates/plans/} are what their tables make. */
final class ReadyPlansTest {
    private static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.example.ReadyPlans` to refresh";

    @Test
    void are_fresh() throws IOException {
        for (Map.Entry<String, byte[]> file : ReadyPlans.files().entrySet()) {
            byte[] onDisk = Files.readAllBytes(Path.of("templates/plans").resolve(file.getKey()));
            assertThat(ExampleRoundTest.parts(onDisk))
                    .as("%s: %s", file.getKey(), REFRESH)
                    .isEqualTo(ExampleRoundTest.parts(file.getValue()));
        }
    }
}
