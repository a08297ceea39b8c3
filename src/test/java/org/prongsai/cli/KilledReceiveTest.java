package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Sha256;

/**
 * The program killed at {@code -Dreceive.kills} points while it takes files: each that lies in {@code input/desk/} is
 * whole, nothing else lies there, and the next run takes the rest.
 */
@Tag("slow")
@Tag("heavy")
final class KilledReceiveTest {
    private static final int KILLS = Integer.getInteger("receive.kills", 3);
    private static final int FILES = 60;
    /** In nanoseconds. */
    private static final long MOMENT = 100_000;

    private final Random random = new Random(2564);
    private final Map<String, String> given = new TreeMap<>();
    private final List<String> words = new ArrayList<>(List.of("receive"));

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path round(int kill) {
        return folder.resolve("round" + kill);
    }

    private void files() throws IOException {
        for (int i = 0; i < FILES; i++) {
            String name = "แบบ " + i + ".csv";
            byte[] content = ("a,b\n" + ("1," + i + "\n").repeat(20_000)).getBytes(StandardCharsets.UTF_8);
            words.add(Files.write(elsewhere.resolve(name), content).toString());
            given.put(name, Sha256.of(content).hex());
        }
    }

    private static Map<String, String> desk(Path round) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Path desk = round.resolve("input/desk");
        if (Files.isDirectory(desk)) {
            try (Stream<Path> files = Files.walk(desk)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(
                            desk.relativize(file).toString(),
                            Sha256.of(Files.readAllBytes(file)).hex());
                }
            }
        }
        return found;
    }

    private boolean begun(Path round) {
        return Files.exists(round.resolve("output/.prongsai.receive"));
    }

    /** @return from when its first file was staged until it ended */
    private Duration run(Path round, Duration most) {
        LauncherRun run = LauncherRun.on(round, words.toArray(String[]::new));
        while (run.isAlive() && !begun(round)) {
            LockSupport.parkNanos(MOMENT);
        }
        long first = System.nanoTime();
        while (run.isAlive() && System.nanoTime() - first < most.toNanos()) {
            LockSupport.parkNanos(MOMENT);
        }
        run.kill();
        return Duration.ofNanos(System.nanoTime() - first);
    }

    @Test
    void each_file_is_whole_and_the_next_run_takes_the_rest() throws IOException {
        files();
        RoundOnDisk.begun(round(0), "");
        Duration whole = run(round(0), Duration.ofMinutes(5));
        assertThat(desk(round(0))).isEqualTo(given);
        int onTheWay = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            RoundOnDisk round = RoundOnDisk.begun(round(kill), "");
            run(round.folder, Duration.ofNanos((long) (whole.toNanos() * random.nextDouble())));
            Map<String, String> left = desk(round.folder);
            assertThat(given).containsAllEntriesOf(left);
            onTheWay += left.size() < FILES ? 1 : 0;
            assertThat(round.run(words.toArray(String[]::new))).as(round.err()).isEqualTo(ExitCode.DONE);
            assertThat(desk(round.folder)).isEqualTo(given);
            assertThat(begun(round.folder)).isFalse();
        }
        assertThat(onTheWay).as("kills while files were taken").isGreaterThanOrEqualTo(KILLS / 2);
    }
}
