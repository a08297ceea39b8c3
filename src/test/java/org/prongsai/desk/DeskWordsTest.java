package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files and folders are called and say is text on the page, and never a part of it. */
final class DeskWordsTest {
    private static final String EVIL = "\"><script>alert('x')</script>";
    private static final List<String> SCREENS = List.of("plan", "board", "findings", "report", "mail", "publish");

    @TempDir
    private Path folder;

    private DeskOnRound desk;

    @BeforeEach
    void open() throws IOException {
        Path round = DeskOnRound.small(folder.resolve("<script>alert('x')<"));
        Files.write(
                round.resolve("input/returned/<script>alert('x')<.csv"),
                ("รหัสแนวทาง," + EVIL + "\n" + EVIL + "," + EVIL + "\n").getBytes(StandardCharsets.UTF_8));
        desk = DeskOnRound.open(round, folder.resolve("home"));
    }

    @AfterEach
    void end() {
        desk.close();
        assertThat(desk.bugs).isEmpty();
    }

    private static void escaped(String screen, RawAnswer answer) {
        assertThat(answer.body())
                .as(screen)
                .contains("</html>")
                .doesNotContain("<script>")
                .doesNotContain("alert('x')");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void on_every_screen() {
        escaped("start", desk.get("/"));
        for (String screen : SCREENS) {
            RawAnswer answer = desk.get(desk.base + "/" + screen);
            assertThat(answer.status()).as(screen).isEqualTo(200);
            escaped(screen, answer);
        }
        assertThat(desk.get("/").body()).contains("&lt;script&gt;");
        assertThat(desk.get(desk.base + "/findings").body()).contains("&lt;script&gt;");
        escaped("asked", desk.get(desk.base + "/mail?read=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8)));
    }

    @Test
    void in_what_an_action_says() {
        String evil = URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
        RawAnswer received = desk.receive(evil + ".csv", "a,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(received.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        escaped("board", desk.get(desk.base + "/board"));
        for (String form : List.of(
                "key=" + evil + "&verb=accept&reason=" + evil + "&by=" + evil, "file=" + evil, "mail=" + evil)) {
            for (String action : List.of("decide", "undo", "open", "confirm", "draft")) {
                RawAnswer answer = desk.post(desk.base + "/" + action, "token=" + desk.token + "&" + form);
                assertThat(answer.body()).as(action).doesNotContain("<script>");
                assertThat(answer.header("Location")).doesNotContain("script");
                escaped(action, desk.get(desk.base + "/findings"));
            }
        }
    }

    @Test
    void in_the_name_of_a_new_round() throws IOException {
        RawAnswer made = desk.post(
                "/new",
                "token=" + desk.token + "&name="
                        + URLEncoder.encode("../../" + EVIL + "\r\nA: b", StandardCharsets.UTF_8));
        assertThat(made.header("A")).isEmpty();
        assertThat(made.status()).isIn(200, 303);
        escaped("start", desk.get("/"));
        try (var left = Files.list(folder)) {
            assertThat(left)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactlyInAnyOrder("home", "<script>alert('x')<");
        }
    }
}
