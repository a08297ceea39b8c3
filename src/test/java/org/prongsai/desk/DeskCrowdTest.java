package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many dawdle, a page is answered. */
final class DeskCrowdTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String END = "\r\n";

    @TempDir
    private Path folder;

    private DeskOnRound desk;
    private final List<Socket> crowd = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        Path round = DeskOnRound.small(folder.resolve("round"));
        desk = DeskOnRound.open(round, folder.resolve("home"));
        desk.get(desk.base + "/board");
    }

    @AfterEach
    void end() throws IOException {
        for (Socket socket : crowd) {
            socket.close();
        }
        desk.close();
        assertThat(desk.bugs).isEmpty();
    }

    private void come(int many, String sent) throws IOException {
        for (int i = 0; i < many; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            crowd.add(socket);
        }
    }

    private void answersSoon() {
        long start = System.nanoTime();
        assertThat(desk.get(desk.base + "/board").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void those_who_say_nothing() throws IOException {
        come(50, "");
        answersSoon();
    }

    @Test
    void those_who_speak_slowly() throws IOException {
        come(25, "GET / HTTP/1.1" + END + desk.host());
        come(
                25,
                desk.asked(
                                "POST",
                                desk.base + "/receive?token=" + desk.token + "&name=slow.csv",
                                desk.origin() + DeskOnRound.length(1000))
                        + "a,b");
        answersSoon();
        assertThat(desk.receive("quick.csv", "a,b\n".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void those_who_only_listen() throws IOException {
        come(20, "GET /events HTTP/1.1" + END + desk.host() + desk.cookies() + END);
        for (Socket window : crowd) {
            window.setSoTimeout(5000);
            StringBuilder heard = new StringBuilder();
            while (!heard.toString().contains("event: hello")) {
                int letter = window.getInputStream().read();
                assertThat(letter).as(heard.toString()).isNotNegative();
                heard.append((char) letter);
            }
            assertThat(heard).containsIgnoringCase("Content-Security-Policy").contains("text/event-stream");
        }
        answersSoon();
    }

    @Test
    void the_button_that_ends_it_is_answered() throws InterruptedException {
        Thread program = new Thread(desk::awaitEnd);
        program.start();
        RawAnswer answer = desk.post("/end", "token=" + desk.token);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("data-ended").endsWith("</html>\n");
        program.join();
    }
}
