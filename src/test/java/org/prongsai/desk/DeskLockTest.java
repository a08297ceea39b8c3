package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.FolderLock;

/** A desk beside another desk or another run on the same round: who works is said, and nothing is lost. */
final class DeskLockTest {
    private static final String HOLDER = "while %s is held: %s";
    private static final byte[] FILE = "a,b\n".getBytes(StandardCharsets.UTF_8);
    private static final String HELD = "กำลังถูกใช้โดย prongsai";

    @TempDir
    private Path folder;

    private Path round;
    private DeskOnRound desk;

    @BeforeEach
    void open() throws IOException {
        round = DeskOnRound.small(folder.resolve("round"));
        desk = DeskOnRound.open(round, folder.resolve("home"));
    }

    @AfterEach
    void end() {
        desk.close();
        assertThat(desk.bugs).isEmpty();
    }

    @Test
    void a_file_is_not_taken_while_another_run_works_and_can_be_brought_again() {
        try (FolderLock held = FolderLock.on(round.resolve("output"))) {
            RawAnswer answer = desk.receive("a.csv", FILE);
            assertThat(answer.status()).as(HOLDER, held, answer.body()).isEqualTo(409);
            assertThat(answer.body()).contains(HELD).doesNotContain("<");
            assertThat(round.resolve("input/desk")).doesNotExist();
        }
        assertThat(desk.receive("a.csv", FILE).status()).isEqualTo(200);
        assertThat(round.resolve("input/desk/a.csv")).hasBinaryContent(FILE);
    }

    @Test
    void a_decision_waits() {
        try (FolderLock held = FolderLock.on(round.resolve("output"))) {
            RawAnswer answer =
                    desk.post(desk.base + "/decide", "token=" + desk.token + "&verb=accept&key=F-1&by=a&reason=b");
            String said =
                    answer.status() == 303 ? desk.get(desk.base + "/findings").body() : answer.body();
            assertThat(said).as(HOLDER, held, answer.body()).contains(HELD);
        }
        assertThat(round.resolve("input/decisions.xlsx")).doesNotExist();
    }

    @Test
    void a_long_job_says_who_works_and_offers_to_try_again() throws IOException {
        try (FolderLock held = FolderLock.on(round.resolve("output"))) {
            RawAnswer answer = desk.ended("merge");
            assertThat(answer.body())
                    .as(HOLDER, held, "")
                    .contains(HELD)
                    .contains("action=\"" + desk.base + "/merge\"");
        }
        assertThat(round.resolve("output/manifest.json")).doesNotExist();
        assertThat(desk.get(desk.base + "/board").status()).isEqualTo(200);
    }

    /** A window that comes back, or is sent there twice, is told as the first was. */
    @Test
    void what_a_long_job_came_to_is_told_as_often_as_it_is_asked() {
        RawAnswer first = desk.ended("forms");
        assertThat(first.header("Location")).isEqualTo(desk.base + "/plan");
        assertThat(desk.get(desk.base + "/working").header("Location")).isEqualTo(desk.base + "/plan");
        assertThat(desk.get(desk.base + "/plan").body()).contains("id=\"notice\"");
    }

    @Tag("slow")
    @Test
    void a_second_long_job_is_told_to_wait_and_is_not_taken_for_the_first() {
        assertThat(desk.post(desk.base + "/merge", "token=" + desk.token).status())
                .isEqualTo(303);
        RawAnswer second = desk.post(desk.base + "/forms", "token=" + desk.token);
        assertThat(second.header("Location")).isEmpty();
        assertThat(second.body()).contains("กำลังทำงานอื่น");
        assertThat(desk.ended("merge").header("Location")).isEqualTo(desk.base + "/report");
    }

    @Test
    void two_desks_on_one_round_take_every_file_once() throws IOException {
        try (DeskOnRound other = DeskOnRound.open(round, folder.resolve("home"))) {
            for (int i = 0; i < 4; i++) {
                byte[] content = ("a,b\n" + i + ",\n").getBytes(StandardCharsets.UTF_8);
                assertThat((i % 2 == 0 ? desk : other)
                                .receive("f" + i + ".csv", content)
                                .status())
                        .isEqualTo(200);
            }
            for (DeskOnRound each : List.of(desk, other)) {
                assertThat(each.get(each.base + "/board").body())
                        .contains("f3.csv")
                        .contains("f2.csv");
            }
            assertThat(other.bugs).isEmpty();
        }
        try (var files = Files.list(round.resolve("input/desk"))) {
            assertThat(files).hasSize(4);
        }
    }
}
