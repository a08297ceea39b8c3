package org.prongsai.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The plans in {@code templates/plans/} are what their tables make. */
final class ReadyPlansTest {
    private static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.example.ReadyPlans` to refresh";

    @Test
    void are_fresh() throws IOException {
        for (Map.Entry<String, byte[]> file : ReadyPlans.files().entrySet()) {
            byte[] onDisk = Files.readAllBytes(Path.of("templates/plans").resolve(file.getKey()));
            assertThat(parts(onDisk)).as("%s: %s", file.getKey(), REFRESH).isEqualTo(parts(file.getValue()));
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
