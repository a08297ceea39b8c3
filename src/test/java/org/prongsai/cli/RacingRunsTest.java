package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.FolderLock;

/**
 * {@code -Drace.runs} runs at once in one folder, {@code -Drace.rounds} times: each makes an edition of its own, and what
 * lies there in the end is one of those that went well, and of nothing else.
 */
@Tag("heavy")
final class RacingRunsTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 1);
    private static final int RUNS = Integer.getInteger("race.runs", 3);

    @TempDir
    private Path folder;

    private static String[] merge(int run) {
        String day = LocalDate.of(2021, 4, 1).plusDays(run).toString();
        return new String[] {"merge", "--quiet", "--format", "csv,report.html", "--as-of", day};
    }

    /** What each run would make if it were alone. */
    private static List<Map<String, String>> alone(RoundOnDisk round) {
        List<Map<String, String>> editions = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            assertThat(round.run(merge(run))).isZero();
            editions.add(round.digests());
        }
        assertThat(editions).doesNotHaveDuplicates();
        return editions;
    }

    @Test
    void leave_one_edition_and_say_who_holds_the_folder() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        List<Map<String, String>> editions = alone(round);
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<LauncherRun> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                runs.add(LauncherRun.on(folder, merge(run)));
            }
            Set<String> ids =
                    runs.stream().map(run -> "โพรเซส " + run.id() + " ").collect(Collectors.toSet());
            List<Map<String, String>> done = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                String said = runs.get(run).said();
                int code = runs.get(run).code();
                if (code == ExitCode.DONE) {
                    done.add(editions.get(run));
                } else {
                    assertThat(code).as(said).isEqualTo(ExitCode.FAILED);
                    assertThat(said.lines()).as(said).hasSize(1);
                    assertThat(ids).as(said).anyMatch(said::contains);
                    refused++;
                }
            }
            assertThat(done).contains(round.digests());
        }
        assertThat(refused).isPositive();
    }

    @Test
    void a_run_that_died_holds_nothing() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "output/" + FolderLock.NAME,
                "1\nelsewhere\nsomebody\n2021-04-01T00:00:00Z\n".getBytes(StandardCharsets.UTF_8));
        assertThat(round.run(merge(0))).isZero();
        assertThat(folder.resolve("output").resolve(FolderLock.NAME)).isEmptyFile();
    }
}
