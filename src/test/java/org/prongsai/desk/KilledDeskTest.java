package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.Main;
import org.prongsai.io.FolderLock;
import org.prongsai.job.Jobs;
import org.prongsai.message.Messages;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/**
 * A desk killed at {@code -Ddesk.kills} points while files come, and while it merges: what lies there is whole, and the
 * next desk works.
 */
@Tag("slow")
@Tag("heavy")
final class KilledDeskTest {
    private static final int KILLS = Integer.getInteger("desk.kills", 2);
    /** In milliseconds. */
    private static final int LONGEST = 1500;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(2564);

    @TempDir
    private Path folder;

    private @Nullable Process program;

    @AfterEach
    void end() {
        if (program != null) {
            program.destroyForcibly();
        }
    }

    /** A desk in a process of its own, entered by its door. */
    private DeskOnRound open(Path round) throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "desk",
                        "--no-browser",
                        "--home",
                        folder.resolve("home").toString(),
                        "--dir",
                        round.toString())
                .redirectErrorStream(true)
                .start();
        program = started;
        BufferedReader said =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        return DeskOnRound.at(Objects.requireNonNull(said.readLine()));
    }

    private void kill() throws InterruptedException {
        Objects.requireNonNull(program).destroyForcibly().waitFor();
    }

    private static Map<String, byte[]> desk(Path round) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        Path desk = round.resolve("input/desk");
        if (Files.isDirectory(desk)) {
            try (Stream<Path> files = Files.walk(desk)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(desk.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    private static byte[] content(int number) {
        return ("a,b\n" + (number + ",1\n").repeat(500_000)).getBytes(StandardCharsets.UTF_8);
    }

    /** Brings files until the desk is gone. */
    private static void bring(DeskOnRound desk, List<String> taken) {
        for (int i = 0; i < 1000; i++) {
            try {
                if (desk.receive("f" + i + ".csv", content(i)).status() == 200) {
                    taken.add("f" + i + ".csv");
                }
            } catch (IllegalStateException gone) {
                return;
            }
        }
    }

    @Test
    void each_file_is_whole_and_what_was_said_to_be_taken_is_there() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            Path round = DeskOnRound.small(folder.resolve("round" + kill));
            DeskOnRound desk = open(round);
            List<String> taken = new ArrayList<>();
            Thread browser = new Thread(() -> bring(desk, taken));
            browser.start();
            Thread.sleep(200 + random.nextInt(LONGEST));
            kill();
            browser.join();
            Map<String, byte[]> left = desk(round);
            assertThat(left.keySet()).containsAll(taken);
            left.forEach((name, bytes) ->
                    assertThat(bytes).as(name).isEqualTo(content(Integer.parseInt(name.replaceAll("\\D", "")))));
            try (DeskOnRound next = DeskOnRound.open(round, folder.resolve("home"))) {
                assertThat(next.receive("next.csv", content(1001)).status()).isEqualTo(200);
                assertThat(next.get(next.base + "/board").status()).isEqualTo(200);
            }
        }
    }

    /** What is there is what the input gives. */
    private static void assertWhole(Path round) {
        if (Files.exists(round.resolve("output/manifest.json"))) {
            Jobs jobs = new Jobs(
                    new RoundFolder(round), new Messages(Language.TH), ProgressListener.silent(), new Build("1", ""));
            assertThat(jobs.verify(ReviewRequest.PLAIN).differences()).isEmpty();
        }
    }

    private static void awaitPublishing(Path round) {
        long start = System.nanoTime();
        while (!Files.exists(round.resolve("output/.prongsai.new")) && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(100_000);
        }
    }

    @Test
    void a_merge_leaves_the_old_edition_or_the_new_one() throws IOException, InterruptedException {
        Path round = DeskOnRound.small(folder.resolve("round"));
        for (int kill = 0; kill < KILLS; kill++) {
            DeskOnRound desk = open(round);
            desk.post(desk.base + "/merge", "token=" + desk.token);
            if (kill % 2 == 1) {
                awaitPublishing(round);
            }
            Thread.sleep(random.nextInt(kill % 2 == 1 ? 100 : LONGEST));
            kill();
            try (DeskOnRound next = DeskOnRound.open(round, folder.resolve("home"))) {
                assertThat(next.get(next.base + "/board").status()).isEqualTo(200);
                // Whoever takes the lock next clears up what was under way.
                FolderLock.on(round.resolve("output")).close();
                assertWhole(round);
                assertThat(next.get(next.base + "/report").status()).isEqualTo(200);
            }
        }
        try (DeskOnRound last = DeskOnRound.open(round, folder.resolve("home"))) {
            assertThat(last.ended("merge").header("Location")).isEqualTo(last.base + "/report");
            assertThat(round.resolve("output/manifest.json")).exists();
            assertWhole(round);
        }
    }
}
