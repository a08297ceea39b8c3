package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that would cost all memory or hours are refused, each by itself and soon, with little memory. */
@Tag("slow")
final class BombTest {
    /** The slowest takes three to five seconds on two slow processors; a bomb that goes off takes minutes. */
    private static final int MOST_MILLIS = 15_000;

    @TempDir
    private Path folder;

    @Test
    void each_is_refused_soon_and_within_little_memory() throws IOException, InterruptedException {
        Path bombs = Files.createDirectories(folder.resolve("bombs"));
        Map<String, String> expected = new TreeMap<>();
        for (Bomb bomb : Bomb.values()) {
            Files.write(bombs.resolve(bomb + ".xlsx"), bomb.bytes());
            expected.put(bomb + ".xlsx", bomb.refusal().name());
        }
        Files.write(bombs.resolve("commas.csv"), ",".repeat(4_000_000).getBytes(StandardCharsets.UTF_8));
        expected.put("commas.csv", "TOO_LARGE");
        Files.write(bombs.resolve("lines.csv"), "\n".repeat(49_000_000).getBytes(StandardCharsets.UTF_8));
        expected.put("lines.csv", "TOO_LARGE");
        Files.write(bombs.resolve("letters.csv"), "a".repeat(49_000_000).getBytes(StandardCharsets.UTF_8));
        expected.put("letters.csv", "TOO_LARGE");

        SmallJvm.Ended ended = new SmallJvm(folder).run(CorpusReader.class, bombs.toString());

        assertThat(ended.err()).isEmpty();
        Map<String, String> taken = new TreeMap<>();
        for (String line : ended.out().lines().toList()) {
            String[] fields = line.split("\t", -1);
            taken.put(fields[0], fields[1]);
            assertThat(Integer.parseInt(fields[3])).as(line).isLessThanOrEqualTo(MOST_MILLIS);
        }
        assertThat(taken).isEqualTo(expected);
    }
}
