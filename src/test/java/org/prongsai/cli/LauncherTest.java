package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Maven and a Java that only say that they were called: several windows may start at once. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private static final String JAR = "target/quick/prongsai.jar";

    @TempDir
    private Path home;

    @BeforeEach
    void copied() throws IOException {
        Files.copy(Path.of("prongsai"), home.resolve("prongsai"));
        Files.createFile(home.resolve("pom.xml"));
        script("java/bin/java", "case $* in *--version*) echo started;; esac");
        write("java/release", "JAVA_VERSION=\"17.0.1\"\n");
        script("bin/mvn", "echo built >>../built; sleep 0.3; echo whole >" + JAR);
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("templates"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(name).getParent());
        Files.writeString(home.resolve(name), text);
    }

    private void script(String name, String line) throws IOException {
        write(name, "#!/bin/sh\ncd '" + home + "/src' 2>/dev/null; cd ..\n" + line.replace("../built", "built") + "\n");
        assertThat(home.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private void starts(int windows) throws IOException, InterruptedException {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < windows; i++) {
            ProcessBuilder builder = new ProcessBuilder(
                            "sh", home.resolve("prongsai").toString(), "--version")
                    .redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", home.resolve("java").toString());
            builder.environment().compute("PATH", (name, path) -> home.resolve("bin") + ":" + path);
            builder.environment().put("WINDOW", String.valueOf(i));
            started.add(builder.start());
        }
        for (Process process : started) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).endsWith("started\n");
        }
        assertThat(home.resolve(JAR)).hasContent("whole");
        assertThat(Files.exists(home.resolve("target/quick/.building"))).isFalse();
    }

    private void deadBuild() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Process name = new ProcessBuilder("uname", "-n").start();
        String machine = new String(name.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        write(JAR, "half");
        Files.createSymbolicLink(home.resolve("target/quick/.building"), Path.of(machine + ":" + dead.pid()));
    }

    private List<String> builds() throws IOException {
        return Files.exists(home.resolve("built")) ? Files.readAllLines(home.resolve("built")) : List.of();
    }

    @Test
    void of_several_first_starts_one_builds() throws IOException, InterruptedException {
        starts(6);
        assertThat(builds()).hasSize(1);
        starts(1);
        assertThat(builds()).hasSize(1);
    }

    @Test
    void what_a_build_that_died_left_is_not_trusted() throws IOException, InterruptedException {
        deadBuild();
        starts(4);
        assertThat(builds()).hasSize(1);
    }

    @Test
    void windows_that_saw_what_a_dead_build_left_wait_for_the_next_build() throws IOException, InterruptedException {
        // The first takes the lock over, slowly; the others have seen the jar before, and look at the lock in its
        // middle.
        script("bin/find", "/usr/bin/find \"$@\"; [ $WINDOW = 0 ] || sleep 1.2");
        script("bin/ln", "sleep 0.5; exec /bin/ln \"$@\"");
        deadBuild();
        starts(3);
        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_build_that_fails_is_told_and_tried_again() throws IOException, InterruptedException {
        script("bin/mvn", "echo failing; exit 1");
        ProcessBuilder builder =
                new ProcessBuilder("sh", home.resolve("prongsai").toString()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("java").toString());
        builder.environment().compute("PATH", (key, path) -> home.resolve("bin") + ":" + path);
        Process process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("เตรียมโปรแกรมไม่สำเร็จ", "build.log");
        assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED);
        script("bin/mvn", "echo built >>../built; echo whole >" + JAR);
        starts(1);
    }
}
