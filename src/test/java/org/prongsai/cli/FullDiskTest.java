package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;
import org.prongsai.io.FolderLock;

/** Disks of {@code -Dfull.disks} sizes, read-only ones, and files that nobody may replace: the last edition stays. */
@Tag("external")
@Tag("heavy")
final class FullDiskTest {
    private static final int SIZES = Integer.getInteger("full.disks", 3);
    private static final int PAGE = 4096;
    private static final String FORMATS = SIZES > 10 ? "csv,xlsx,report.html,returns" : "csv,report.html";
    private static final String[] MERGE = {"merge", "--quiet", "--format", FORMATS};

    @TempDir
    private Path folder;

    private Path output() {
        return folder.resolve("output");
    }

    private void assertNothingStrayed() throws IOException {
        try (Stream<Path> files = Files.list(output())) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(".") || name.startsWith("_")))
                    .isSubsetOf(FolderLock.NAME);
        }
    }

    private void assertRefused(RoundOnDisk round, String what, Map<String, String> before) throws IOException {
        assertThat(round.run(MERGE)).isEqualTo(ExitCode.FAILED);
        assertThat(round.err().lines()).singleElement().asString().contains(what);
        assertThat(round.digests()).isEqualTo(before);
        assertNothingStrayed();
    }

    private RoundOnDisk changed() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run(MERGE)).isZero();
        return round.remove("input/returned/ตรวจสอบภายใน.xlsx");
    }

    /** What the edition takes that is to be made, in pages of 4 KB. */
    private static long kilobytes(Path elsewhere) {
        RoundOnDisk round = RoundOnDisk.example(elsewhere).remove("input/returned/ตรวจสอบภายใน.xlsx");
        assertThat(round.run(MERGE)).isZero();
        return round.outputs().values().stream()
                .mapToLong(content -> (content.length + PAGE - 1L) / PAGE * 4)
                .sum();
    }

    @Test
    void a_disk_that_is_full_keeps_the_last_edition() throws IOException {
        Tools.need(SmallDisk.isPossible(folder), "a small disk, which root on Linux can mount");
        Files.createDirectories(output());
        try (SmallDisk disk = SmallDisk.at(output(), 64 << 10)) {
            RoundOnDisk round = changed();
            Map<String, String> before = round.digests();
            long used = disk.usedKilobytes();
            long more = kilobytes(folder.resolve("elsewhere"));
            for (int size = 0; size < SIZES; size++) {
                disk.resize(used + 4 + size * (more - 8) / SIZES);
                assertRefused(round, "เต็ม", before);
            }
            disk.resize(used + more + 128);
            assertThat(round.run(MERGE)).as(round.err()).isZero();
            assertThat(round.digests()).isNotEqualTo(before);
            assertNothingStrayed();
            assertThat(round.run("verify")).isZero();
        }
    }

    @Test
    void a_disk_that_can_only_be_read_keeps_the_last_edition_and_can_be_verified() throws IOException {
        Tools.need(SmallDisk.isPossible(folder), "a small disk, which root on Linux can mount");
        Files.createDirectories(output());
        try (SmallDisk disk = SmallDisk.at(output(), 64 << 10)) {
            RoundOnDisk round = RoundOnDisk.example(folder);
            assertThat(round.run(MERGE)).isZero();
            disk.makeReadOnly();
            assertRefused(round, "อ่านได้อย่างเดียว", round.digests());
            assertThat(round.run("verify")).as(round.out()).isZero();
        }
    }

    @Test
    void a_file_that_nobody_may_replace_keeps_the_last_edition() throws IOException {
        RoundOnDisk round = changed();
        Map<String, String> before = round.digests();
        Path held = output().resolve("report.html");
        Tools.need(
                SmallDisk.run("chattr", "+i", held.toString()),
                "a file that nobody may replace, as root on Linux can make one");
        try {
            assertRefused(round, held + " ไม่ได้", before);
        } finally {
            SmallDisk.run("chattr", "-i", held.toString());
        }
        assertThat(round.run(MERGE)).isZero();
        assertThat(round.digests()).isNotEqualTo(before);
    }
}
