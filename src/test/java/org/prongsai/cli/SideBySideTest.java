package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read and documents rendered side by side; how many at a time changes no byte. */
final class SideBySideTest {
    @TempDir
    private Path folder;

    @Test
    void a_hundred_files_give_the_same_bytes_every_time() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        byte[] form = RoundOnDisk.returned("สวัสดิการสังคม.xlsx");
        for (int i = 0; i < 90; i++) {
            round.put("input/copies/" + i + ".xlsx", form);
        }
        assertThat(round.run("merge", "--format", "csv,xlsx,report.html")).isEqualTo(ExitCode.DONE);
        Map<String, byte[]> first = new LinkedHashMap<>(round.outputs());
        for (int i = 0; i < 3; i++) {
            round.run("merge", "--format", "csv,xlsx,report.html");
            assertThat(round.outputs().keySet()).isEqualTo(first.keySet());
            round.outputs()
                    .forEach((name, content) -> assertThat(content).as(name).isEqualTo(first.get(name)));
        }
    }

    @Test
    void warming_the_launchers_cache_leaves_nothing_behind() {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        assertThat(round.runAsIs("warm-cache")).isEqualTo(ExitCode.DONE);
        assertThat(round.out() + round.err()).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(round.runAsIs("--help")).isEqualTo(ExitCode.DONE);
        assertThat(round.out()).doesNotContain("warm-cache");
    }
}
