package org.prongsai.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The example round in {@code input/} is what its tables make. */
final class ExampleRoundTest {
    private static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.example.ExampleRound` to refresh";

    /** Compared part by part: another machine's zlib may deflate the same parts to other bytes. */
    @Test
    void is_fresh() throws IOException {
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            byte[] onDisk = Files.readAllBytes(Path.of("input").resolve(file.getKey()));
            assertThat(parts(onDisk)).as("%s: %s", file.getKey(), REFRESH).isEqualTo(parts(file.getValue()));
        }
    }

    /** Texts of a zip by their names. */
    static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void holds_nothing_else() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("input"))) {
            List<String> names = paths.filter(Files::isRegularFile)
                    .map(path -> Path.of("input").relativize(path).toString().replace('\\', '/'))
                    .toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(ExampleRound.files().keySet());
        }
    }
}
