package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.layout.decisions.DecisionColumn;

/** Decisions by command beside other runs, and killed on the way ({@code -Ddecide.kills} times). */
final class DecideAtOnceTest {
    private static final int KILLS = Integer.getInteger("decide.kills", 4);
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";
    private static final String INPUT = "input/decisions.xlsx";
    private static final long MOMENT = 100_000;

    @TempDir
    private Path folder;

    private RoundOnDisk round;
    private String key = "";
    private String other = "";

    @BeforeEach
    void a_round_with_findings() {
        round = RoundOnDisk.example(folder);
        round.run("check");
        FilledDecisions offered =
                new FilledDecisions(Objects.requireNonNull(round.outputs().get("decisions.xlsx")));
        key = offered.text(NOT_LISTED, DecisionColumn.KEY);
        other = offered.text(UNIVERSITY, DecisionColumn.KEY);
    }

    private static String[] exclude(String key, String reason) {
        return new String[] {"decide", key, "exclude", "--reason", reason, "--by", "ปลัด", "--quiet"};
    }

    @Test
    void who_works_in_the_folder_is_told() {
        try (FolderLock held = FolderLock.on(folder.resolve("output"))) {
            assertThat(held).isNotNull();
            assertThat(round.run(exclude(key, "ส่งผิด"))).isEqualTo(3);
        }
        assertThat(round.err().lines()).singleElement().asString().contains("กำลังถูกใช้โดย prongsai");
        assertThat(Files.exists(folder.resolve(INPUT))).isFalse();
    }

    @Test
    @Tag("slow")
    void of_two_at_once_both_are_written_or_one_is_told_to_wait() {
        List<LauncherRun> runs = Stream.of(exclude(key, "ส่งผิด"), exclude(other, "ฉบับเก่า"))
                .map(line -> LauncherRun.on(folder, line))
                .toList();
        List<Integer> codes = runs.stream().map(LauncherRun::code).toList();
        assertThat(codes).contains(0).isSubsetOf(0, 3);
        long written = codes.stream().filter(code -> code == 0).count();
        assertThat(round.csv("decisions-log.csv")).hasSize((int) written);
    }

    @Test
    @Tag("slow")
    void killed_on_the_way_workbook_and_log_are_in_step() throws Exception {
        round.run(exclude(key, "เหตุผลที่ 0"));
        Random random = new Random(2564);
        int said = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            killed(kill, Duration.ofMillis(random.nextInt(kill % 2 == 0 ? 4 : 30)));
            byte[] atOnce = Files.readAllBytes(folder.resolve(INPUT));
            String reason = reason(atOnce);
            assertThat(reason).isIn("เหตุผลที่ " + said, "เหตุผลที่ " + kill);
            // Whatever comes next ends what was begun.
            round.run("check");
            String then = reason(Files.readAllBytes(folder.resolve(INPUT)));
            assertThat(then).isIn("เหตุผลที่ " + said, "เหตุผลที่ " + kill);
            List<String> log = round.csv("decisions-log.csv").stream()
                    .map(line -> line.get("reason"))
                    .toList();
            assertThat(log.get(log.size() - 1)).isEqualTo(then);
            said = then.endsWith(" " + kill) ? kill : said;
        }
    }

    private static String reason(byte[] workbook) {
        return new FilledDecisions(workbook).text(NOT_LISTED, DecisionColumn.REASON);
    }

    /** By turns as soon as it writes, and as soon as it moves what it wrote. */
    private void killed(int kill, Duration after) {
        Path state = folder.resolve("output/.prongsai.decide");
        LauncherRun run = LauncherRun.on(folder, exclude(key, "เหตุผลที่ " + kill));
        while (run.isAlive()
                && !(kill % 2 == 0 ? Staging.isUnfinished(state) : Files.exists(state.resolve(".prongsai.new")))) {
            LockSupport.parkNanos(MOMENT);
        }
        LockSupport.parkNanos(after.toNanos());
        run.kill();
    }
}
