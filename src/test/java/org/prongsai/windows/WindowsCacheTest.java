package org.prongsai.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.FileAccess;

/** What Java loaded is kept for the next start, beside the first one's work, and never stands in a start's way. */
@Tag("windows")
final class WindowsCacheTest {
    @TempDir
    private Path folder;

    private UnpackedProgram program;

    @BeforeEach
    void unpacked() throws IOException {
        program = UnpackedProgram.in(folder, "โปร่งใส ทดสอบ");
        forget();
    }

    @AfterEach
    void forget() throws IOException {
        if (Files.isDirectory(program.kept())) {
            FileAccess.deleteTree(program.kept());
        }
        Files.deleteIfExists(program.kept());
    }

    private List<Path> kept(String suffix) throws IOException {
        if (!Files.isDirectory(program.kept())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(program.kept())) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private Path awaitKept(String suffix, int many) throws IOException, InterruptedException {
        for (int i = 0; i < 300 && kept(suffix).size() < many; i++) {
            Thread.sleep(50);
        }
        assertThat(kept(suffix)).hasSize(many);
        return kept(suffix).get(0);
    }

    private List<String> typed() throws Exception {
        Wine.Result result = program.type("check");
        assertThat(result.code()).as(result.said()).isZero();
        return program.lastStart();
    }

    @Test
    void one_of_two_first_starts_makes_it_and_the_third_uses_it() throws Exception {
        Wine.Started other = program.begin(program.home(), "check");
        assertThat(typed()).noneMatch(line -> line.contains("AOTCache="));
        other.ended();
        // A third while it is being made.
        typed();
        Path kept = awaitKept(".aot", 1);
        assertThat(typed()).anyMatch(line -> line.matches("option \\[-XX:AOTCache=.*\\\\prongsai-25\\.aot]"));
        assertThat(program.lastStart())
                .anyMatch(line -> line.matches("option \\[-Xlog:aot:file=C:.*\\\\start\\.log::filecount=0]"));
        Thread.sleep(1000);
        assertThat(program.rehearsals()).isEqualTo(1);
        assertThat(kept).hasContent("kept");
        try (Stream<Path> left = Files.list(kept.resolveSibling(""))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("prongsai-25.aot", "start.log");
        }
    }

    @Test
    void what_was_tried_in_vain_is_not_tried_again() throws Exception {
        program.does("refuse -1");
        program.type("check");
        awaitKept(".aot", 1);
        program.does("exit 0");
        assertThat(typed()).noneMatch(line -> line.contains("AOTCache="));
        Thread.sleep(2500);
        assertThat(kept(".aot").get(0)).isEmptyFile();
        assertThat(program.rehearsals()).isZero();
    }

    @Test
    void a_java_before_25_keeps_an_archive_of_classes() throws Exception {
        program.javaIs("17.0.15");
        typed();
        awaitKept(".jsa", 1);
        assertThat(typed()).anyMatch(line -> line.matches("option \\[-XX:SharedArchiveFile=.*\\\\prongsai-17\\.jsa]"));
        assertThat(program.lastStart()).anyMatch(line -> line.startsWith("option [-Xlog:cds:file="));
    }

    @Test
    void a_folder_that_was_moved_has_its_own() throws Exception {
        typed();
        awaitKept(".aot", 1);
        program.moveTo(folder.resolve("ย้ายแล้ว"));
        assertThat(typed()).noneMatch(line -> line.contains("AOTCache="));
        awaitKept(".aot", 2);
    }

    @Test
    void where_nothing_can_be_written_it_starts_without() throws Exception {
        Files.writeString(program.kept(), "no folder");
        assertThat(typed()).noneMatch(line -> line.contains("AOT") || line.contains("start.log"));
        assertThat(program.click()).isEqualTo(new Wine.Result(0, ""));
        assertThat(program.rehearsals()).isZero();
    }
}
