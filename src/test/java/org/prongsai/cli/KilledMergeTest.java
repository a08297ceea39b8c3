package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.io.UnfinishedNotice;
import org.prongsai.model.Sha256;

/**
 * The main job killed at {@code -Dmerge.kills} points, by turns over two states of the input: what is found is the old
 * edition or the new one, and the next run goes well. What was seen is written to {@code target/killed-merge.txt}.
 */
@Tag("slow")
@Tag("heavy")
final class KilledMergeTest {
    private static final int KILLS = Integer.getInteger("merge.kills", 1);
    private static final String DIFFERENT = "input/returned/ตรวจสอบภายใน.xlsx";
    private static final byte[] FORM = RoundOnDisk.returned("ตรวจสอบภายใน.xlsx");
    /** In nanoseconds; a run's processors are left to it between two looks. */
    private static final long MOMENT = 100_000;

    private static final String[] MERGE = {"merge", "--quiet", "--format", "csv,xlsx,report.html,returns"};

    private final Random random = new Random(2564);
    private final Map<String, Integer> seen = new TreeMap<>();

    @TempDir
    private Path folder;

    /** From when a kill is reckoned: a sign of how far the run has come. */
    private enum Sign {
        MOVING,
        STAGING,
        START;

        boolean isGiven(Path output) {
            return switch (this) {
                case START -> true;
                case STAGING -> Files.exists(output.resolve(".prongsai.new"));
                case MOVING -> Staging.isUnfinished(output);
            };
        }
    }

    private Path round() {
        return folder.resolve("round");
    }

    private Path output() {
        return round().resolve("output");
    }

    /** The digests of all that a person sees there, by name. */
    private Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output().relativize(file).toString();
                if (!name.startsWith(".prongsai.") && !name.equals(UnfinishedNotice.FILE)) {
                    found.put(name, Sha256.of(Files.readAllBytes(file)).hex());
                }
            }
        }
        return found;
    }

    /** How long each sign is given by a run that is left alone. */
    private Map<Sign, Duration> durations() {
        Map<Sign, Long> first = new EnumMap<>(Sign.class);
        Map<Sign, Long> last = new EnumMap<>(Sign.class);
        LauncherRun run = LauncherRun.on(round(), MERGE);
        while (run.isAlive()) {
            for (Sign sign : Sign.values()) {
                if (sign.isGiven(output())) {
                    first.putIfAbsent(sign, System.nanoTime());
                    last.put(sign, System.nanoTime());
                }
            }
            LockSupport.parkNanos(MOMENT);
        }
        assertThat(run.code()).isZero();
        Map<Sign, Duration> durations = new EnumMap<>(Sign.class);
        first.forEach((sign, at) ->
                durations.put(sign, Duration.ofNanos(Math.max(MOMENT, Objects.requireNonNull(last.get(sign)) - at))));
        return durations;
    }

    private void killed(Sign sign, Duration after) {
        LauncherRun run = LauncherRun.on(round(), MERGE);
        while (run.isAlive() && !sign.isGiven(output())) {
            LockSupport.parkNanos(MOMENT);
        }
        long until = System.nanoTime() + after.toNanos();
        while (run.isAlive() && System.nanoTime() < until) {
            LockSupport.parkNanos(Math.min(MOMENT, until - System.nanoTime()));
        }
        run.kill();
    }

    @Test
    void leaves_the_old_edition_or_the_new_one() throws IOException {
        RoundOnDisk disk = RoundOnDisk.example(round());
        assertThat(disk.run(MERGE)).isZero();
        Map<String, String> with = found();
        assertThat(disk.remove(DIFFERENT).run(MERGE)).isZero();
        Map<String, String> without = found();
        assertThat(with.keySet()).isNotEqualTo(without.keySet());
        disk.put(DIFFERENT, FORM);
        Map<Sign, Duration> durations = durations();
        assertThat(found()).isEqualTo(with);
        for (int kill = 0; kill < KILLS; kill++) {
            boolean wanted = kill % 2 == 1;
            if (wanted) {
                disk.put(DIFFERENT, FORM);
            } else {
                disk.remove(DIFFERENT);
            }
            Sign sign = Sign.values()[kill % Sign.values().length];
            killed(sign, part(durations.getOrDefault(sign, Duration.ofMillis(2))));
            verify(disk);
            look(wanted ? without : with, wanted ? with : without);
            assertThat(disk.run(MERGE)).as(disk.err()).isZero();
            assertThat(found()).isEqualTo(wanted ? with : without);
        }
        tell(durations);
        assertThat(seen.getOrDefault("killed while publishing", 0))
                .as("kills while files were written and moved")
                .isGreaterThanOrEqualTo(KILLS / 4);
    }

    private Duration part(Duration whole) {
        return Duration.ofNanos((long) (whole.toNanos() * random.nextDouble()));
    }

    private void verify(RoundOnDisk disk) {
        if (Staging.isUnfinished(output())) {
            assertThat(disk.run("verify")).isEqualTo(ExitCode.DATA);
            assertThat(disk.out()).startsWith("output: มีการทำงานที่หยุดกลางคัน");
        }
    }

    private void look(Map<String, String> old, Map<String, String> fresh) throws IOException {
        boolean notice = Files.exists(output().resolve(UnfinishedNotice.FILE));
        boolean moving = Staging.isUnfinished(output());
        count(
                moving || Files.exists(output().resolve(".prongsai.new"))
                        ? "killed while publishing"
                        : "killed elsewhere");
        Map<String, String> atOnce = found();
        boolean whole = atOnce.equals(old) || atOnce.equals(fresh);
        count(whole ? "whole at once" : "whole after the next start");
        assertThat(whole || (moving && notice))
                .as("what is mixed is told to be")
                .isTrue();
        if (moving) {
            count("killed between moves");
        }
        FolderLock.on(output()).close();
        assertThat(output().resolve(UnfinishedNotice.FILE)).doesNotExist();
        Map<String, String> then = found();
        count(then.equals(old) ? "the old edition" : "the new edition");
        assertThat(then).isIn(old, fresh);
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private void tell(Map<Sign, Duration> durations) throws IOException {
        List<String> lines = new ArrayList<>(List.of(KILLS + " kills"));
        seen.forEach((what, times) -> lines.add(what + ": " + times));
        durations.forEach((sign, length) -> lines.add(sign + " to its end: " + length.toMillis() + " ms"));
        Files.write(Files.createDirectories(Path.of("target")).resolve("killed-merge.txt"), lines);
    }
}
