package org.prongsai.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How prongsai.exe and prongsai-cli.exe call Java ({@code mvn -Pwindows -Dquick test}). */
@Tag("windows")
final class WindowsLauncherTest {
    @TempDir
    private Path folder;

    private UnpackedProgram program;

    @BeforeEach
    void unpacked() throws IOException {
        program = UnpackedProgram.in(folder, "โปร่งใส ทดสอบ");
    }

    private List<String> typed(String... words) throws Exception {
        Wine.Result result = program.type(words);
        assertThat(result.code()).as(result.said()).isZero();
        return program.lastStart();
    }

    @Test
    void words_reach_the_program_as_they_were_typed() throws Exception {
        String[] words = {
            "merge", "--dir", "รอบ ปี ๒๕๖๙", "", "a\"b", "ends in \\", "C:\\ก\\", "*", "%PATH%", "\"", "&|^"
        };
        assertThat(typed(words).stream().filter(line -> line.startsWith("word")))
                .containsExactlyElementsOf(
                        Arrays.stream(words).map(word -> "word [" + word + "]").toList());
        assertThat(program.lastStart())
                .contains(
                        "class [org/prongsai/cli/Main]",
                        "option [-Djava.class.path=" + Wine.path(program.home().resolve("lib/prongsai.jar")) + "]",
                        "option [-Dprongsai.terminal=false]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void the_programs_exit_code_is_the_launchers(int code) throws Exception {
        program.does("exit " + code);
        assertThat(program.type("check").code()).isEqualTo(code);
        assertThat(program.click("check").code()).isEqualTo(code);
    }

    @Test
    void a_double_click_opens_the_desk_and_a_command_is_done() throws Exception {
        assertThat(program.click()).isEqualTo(new Wine.Result(0, ""));
        assertThat(program.lastStart()).endsWith("word [desk]");
        assertThat(program.click("check", "--dir", "ก ข").code()).isZero();
        assertThat(program.lastStart()).endsWith("word [check]", "word [--dir]", "word [ก ข]");
        assertThat(typed()).noneMatch(line -> line.startsWith("word"));
    }

    @Test
    void what_a_program_without_a_console_said_before_it_failed_is_shown() throws Exception {
        Wine.Result result = program.does("say").click();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.said()).startsWith("box").contains("พอร์ตนี้มีโปรแกรมอื่นใช้อยู่");
    }

    private Path roundOf(int files) throws IOException {
        Path round = Files.createDirectories(folder.resolve("รอบ " + files));
        Path deep = Files.createDirectories(round.resolve("input/returned/ก ข"));
        for (int i = 0; i < files; i++) {
            Files.writeString(deep.resolve(i + ".xlsx"), "");
        }
        return round;
    }

    @Test
    void a_large_round_is_run_on_all_processors_and_a_small_one_quickly() throws Exception {
        List<String> quickly = List.of("option [-XX:TieredStopAtLevel=1]", "option [-XX:+UseSerialGC]");
        List<String> large = List.of(
                "option [-XX:+UseParallelGC]", "option [-XX:MaxNewSize=600m]", "option [-XX:InlineSmallCode=1000]");
        String small = Wine.path(roundOf(300));
        String full = Wine.path(roundOf(301));
        assertThat(typed("check", "--dir", small)).containsAll(quickly).doesNotContainAnyElementsOf(large);
        assertThat(typed("check", "--dir", full)).containsAll(large).doesNotContainAnyElementsOf(quickly);
        assertThat(typed("check", "--dir=" + full)).containsAll(large);
        assertThat(program.begin(folder.resolve("รอบ 301"), "check").ended().code())
                .isZero();
        assertThat(program.lastStart()).containsAll(large);
    }

    @Test
    void options_for_java_are_taken_from_the_environment() throws Exception {
        program.set("PRONGSAI_JAVA_OPTS", "-Xmx256m  -Da=b");
        assertThat(typed("check")).contains("option [-Xmx256m]", "option [-Da=b]", "option [-Dfile.encoding=UTF-8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% & ^ (x) 'y'", "ดี!", "a!b", "ก;ข", "#1 +ก"})
    void a_folder_may_be_called_anything(String name) throws Exception {
        program.moveTo(folder.resolve(name));
        String jar = typed("check").stream()
                .filter(line -> line.startsWith("option [-Djava.class.path="))
                .findFirst()
                .orElseThrow();
        assertThat(jar).doesNotContain("!\\", ";").endsWith("\\lib\\prongsai.jar]");
        assertThat(program.click()).isEqualTo(new Wine.Result(0, ""));
    }

    @Test
    void a_folder_may_lie_deeper_than_java_can_say() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("ก".repeat(60) + "/" + "ข".repeat(60)));
        program.moveTo(deep.resolve("ค".repeat(60)));
        assertThat(typed("check")).contains("word [check]");
        assertThat(program.click()).isEqualTo(new Wine.Result(0, ""));
    }

    @Test
    void the_same_source_gives_the_same_bytes() throws Exception {
        Path again = folder.resolve("again");
        Wine.run(List.of(
                "src/dist/windows/make-launchers", System.getProperty("java.home"), "1.2.3-SNAPSHOT", again + ""));
        for (String launcher : List.of("prongsai.exe", "prongsai-cli.exe")) {
            assertThat(again.resolve(launcher))
                    .hasSameBinaryContentAs(program.home().resolve(launcher));
        }
    }
}
