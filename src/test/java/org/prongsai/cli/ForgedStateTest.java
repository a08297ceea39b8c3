package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Sha256;

/** What calls itself the program's own state is never obeyed in the input, and in its own folders leads nowhere else. */
@Tag("slow")
final class ForgedStateTest {
    private static final String VICTIM = "not ours";

    @TempDir
    private Path outside;

    private Path victim;
    private RoundOnDisk round;

    @BeforeEach
    void aRoundBesideAVictim() throws IOException {
        victim = Files.writeString(outside.resolve("victim.txt"), VICTIM);
        round = RoundOnDisk.example(outside.resolve("round"));
    }

    /** A whole journal that wants one file gone and one replaced. */
    private byte[] journal(String name) {
        Sha256 nothing = Sha256.of(new byte[0]);
        Sha256 evil = Sha256.of("evil".getBytes(StandardCharsets.UTF_8));
        String text =
                "prongsai 1 forward\nREMOVE " + nothing + " " + name + "\nREPLACE " + evil + " " + name + "\nend\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertUntouched() {
        assertThat(victim).hasContent(VICTIM);
        assertThat(round.folder.resolve("input/plan.xlsx")).exists();
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("check"),
                List.of("merge", "--format", "csv"),
                List.of("forms"),
                List.of("mail", "--only", "forms"),
                List.of("verify"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_journal_in_the_input_is_obeyed_by_no_command(List<String> command) throws IOException {
        round.merge();
        round.put("input/mail/.prongsai.journal", journal("../../../victim.txt"))
                .put("input/mail/.prongsai.new/plan.xlsx", new byte[] {1});
        round.run(command.toArray(String[]::new));
        assertUntouched();
        assertThat(round.folder.resolve("input/mail/.prongsai.journal")).exists();
    }

    @Test
    void what_lies_there_is_told() {
        round.put("input/mail/.prongsai.journal", journal("../../../victim.txt"));
        assertThat(round.merge()).isZero();
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("file").equals("mail/.prongsai.journal"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("rule")).isEqualTo("file-refused");
                    assertThat(row.get("message")).contains("โปรแกรมไม่อ่านและไม่ทำตาม");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../victim.txt",
                "../input/plan.xlsx",
                "returns/../../../victim.txt",
                "/etc/passwd",
                "C:/x",
                "a\\b"
            })
    void a_journal_in_output_that_names_anything_else_is_refused_and_stays(String name) throws IOException {
        round.merge();
        round.put("output/.prongsai.journal", journal(name));
        assertThat(round.run("merge", "--format", "csv")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains(".prongsai.journal").contains("จึงไม่ทำตาม");
        assertUntouched();
        assertThat(round.folder.resolve("output/.prongsai.journal")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../victim.txt", "/etc/passwd", "x/../../victim.txt"})
    void so_it_is_in_a_published_folder(String name) throws IOException {
        Path target = outside.resolve("web");
        assertThat(round.merge()).isZero();
        assertThat(round.run("publish", target.toString(), "--provisional")).isZero();
        Files.write(target.resolve(".prongsai.journal"), journal(name));
        assertThat(round.run("publish", target.toString(), "--provisional")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("จึงไม่ทำตาม");
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"output/returns", "output/.prongsai.lock", "output/.prongsai.new", "output/.prongsai.journal"})
    @DisabledOnOs(OS.WINDOWS)
    void nothing_is_written_through_a_link(String name) throws IOException {
        Path there = Files.createDirectory(outside.resolve("there"));
        Files.writeString(there.resolve("kept.txt"), VICTIM);
        Files.createDirectories(round.folder.resolve("output"));
        boolean file = name.endsWith("lock") || name.endsWith("journal");
        Files.createSymbolicLink(round.folder.resolve(name), file ? victim : there);
        int code = round.merge();
        assertUntouched();
        try (Stream<Path> left = Files.list(there)) {
            assertThat(left).singleElement().asString().endsWith("kept.txt");
        }
        // Our own unfinished files' folder is made anew in the link's place; anything else is told.
        boolean replaced = name.endsWith("new");
        assertThat(code).isEqualTo(replaced ? ExitCode.DONE : ExitCode.FAILED);
        assertThat(round.err().isEmpty()).isEqualTo(replaced);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_in_a_files_place_is_replaced_not_followed() throws IOException {
        Files.createDirectories(round.folder.resolve("output"));
        Files.createSymbolicLink(round.folder.resolve("output/answers.csv"), victim);
        Files.createSymbolicLink(round.folder.resolve("output/_โปรดอ่านก่อน-READ-FIRST.txt"), victim);
        assertThat(round.merge()).isZero();
        assertUntouched();
        assertThat(Files.isSymbolicLink(round.folder.resolve("output/answers.csv")))
                .isFalse();
        assertThat(round.csv("answers.csv")).isNotEmpty();
    }
}
