package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it is unpacked from the distribution, with a Java that only says how it was called. */
@EnabledOnOs(OS.LINUX)
final class UnpackedLauncherTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path user;

    @BeforeEach
    void unpacked() throws IOException {
        home = Files.createDirectories(folder.resolve("โปร่งใส ทดสอบ"));
        user = folder.resolve("ผู้ใช้");
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("runtime/bin"));
        Files.copy(Path.of("prongsai"), home.resolve("prongsai"));
        Files.writeString(home.resolve("lib/prongsai.jar"), "jar");
        Files.writeString(home.resolve("runtime/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.writeString(home.resolve("runtime/bin/java"), """
                #!/bin/sh
                for word in "$@"; do
                  case $word in
                    -XX:AOTCacheOutput=*) echo made >>'%1$s'; sleep 0.3; echo kept >"${word#*=}"; exit 0 ;;
                  esac
                done
                printf '%%s\\n' "$@"
                exit 7
                """.formatted(folder.resolve("made")));
        assertThat(home.resolve("runtime/bin/java").toFile().setExecutable(true))
                .isTrue();
    }

    private Process begin(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("prongsai").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", user.toString());
        builder.environment().put("JAVA_HOME", "/nowhere");
        return builder.start();
    }

    private List<String> started(String... words) throws IOException, InterruptedException {
        Process process = begin(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(7);
        return said.lines().toList();
    }

    private List<Path> kept() throws IOException {
        if (!Files.isDirectory(user)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(user)) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }

    private void awaitKept(int many) throws IOException, InterruptedException {
        for (int i = 0; i < 200 && kept().size() < many; i++) {
            Thread.sleep(50);
        }
        assertThat(kept()).hasSize(many);
    }

    @Test
    void its_own_java_runs_its_own_jar_and_without_a_command_the_desk() throws Exception {
        assertThat(started()).endsWith("-jar", home.resolve("lib/prongsai.jar").toString(), "desk");
        assertThat(started("merge", "--dir", "ก ข")).endsWith("merge", "--dir", "ก ข");
    }

    @Test
    void what_java_loads_is_kept_by_one_of_two_first_starts_and_used_by_the_third() throws Exception {
        Process other = begin("check");
        assertThat(started("check")).noneMatch(word -> word.startsWith("-XX:AOTCache="));
        other.waitFor();
        awaitKept(1);
        assertThat(Files.readAllLines(folder.resolve("made"))).hasSize(1);
        String place = String.valueOf(kept().get(0).getParent());
        assertThat(started("check"))
                .contains("-XX:AOTCache=" + kept().get(0), "-Xlog:aot:file=" + place + "/start.log::filecount=0");
        assertThat(Files.readAllLines(folder.resolve("made"))).hasSize(1);
    }

    @Test
    void a_folder_that_was_moved_keeps_its_own_and_one_that_cannot_be_written_none() throws Exception {
        started("check");
        awaitKept(1);
        Path moved = folder.resolve("ย้ายแล้ว");
        Files.move(home, moved);
        home = moved;
        started("check");
        awaitKept(2);
        user = Files.writeString(folder.resolve("no folder"), "");
        assertThat(started("check")).noneMatch(word -> word.startsWith("-XX:AOTCache") || word.startsWith("-Xlog:aot"));
    }

    @Test
    void what_is_not_whole_says_so() throws Exception {
        Files.delete(home.resolve("lib/prongsai.jar"));
        Process process = begin("check");
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("ไม่ครบ", "unpack the .zip again");
        assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED);
    }

    /** Java would look for its files in what stands before. */
    @Test
    void a_folder_whose_name_ends_as_a_jar_in_an_address_is_told() throws Exception {
        Path other = folder.resolve("โปร่งใส!");
        Files.move(home, other);
        home = other;
        Process process = begin("check");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(said).contains("ลงท้ายด้วย !", "Please rename it");
    }
}
