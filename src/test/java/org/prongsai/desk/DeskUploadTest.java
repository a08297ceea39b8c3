package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is brought lies in {@code input/desk/}, whole and under a harmless name, or it does not lie anywhere. */
final class DeskUploadTest {
    private static final String END = "\r\n";
    private static final int MOST = 50 << 20;

    @TempDir
    private Path folder;

    private DeskOnRound desk;
    private Map<String, Long> before;

    @BeforeEach
    void open() throws IOException {
        Path round = DeskOnRound.small(folder.resolve("round"));
        desk = DeskOnRound.open(round, folder.resolve("home"));
        before = outside();
    }

    @AfterEach
    void nothing_lies_elsewhere() throws IOException {
        desk.close();
        assertThat(outside()).isEqualTo(before);
        assertThat(desk.bugs).isEmpty();
    }

    /** All files but those in {@code input/desk/}, and the lock. */
    private Map<String, Long> outside() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("round/input/desk/") && !name.endsWith(".lock")) {
                    found.put(name, Files.size(file));
                }
            }
        }
        return found;
    }

    private List<String> taken() throws IOException {
        Path place = folder.resolve("round/input/desk");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static byte[] csv(int number) {
        return ("a,b\n1," + number + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_name_is_a_label_and_no_place() throws IOException {
        List<String> names = List.of(
                "../../x.csv",
                "..\\..\\x.csv",
                "/etc/x.csv",
                "C:\\x.csv",
                "C:x.csv",
                "x\0y.csv",
                "x\r\nSet-Cookie: a=b.csv",
                "ก".repeat(10_000) + ".csv",
                "\u202Evsc.exe",
                "",
                ".",
                "..",
                ".htaccess",
                "plan.xlsx",
                "decisions.xlsx",
                "CON.csv",
                "x.csv:stream",
                "<script>alert(1)</script>.csv",
                "-rf.csv",
                "x.csv/");
        int number = 0;
        for (String name : names) {
            number++;
            RawAnswer answer = desk.receive(URLEncoder.encode(name, StandardCharsets.UTF_8), csv(number));
            assertThat(answer.status()).as(name + answer).isIn(0, 200, 409, 414, 431);
            assertThat(answer.header("Content-Type")).isIn("", "text/plain; charset=utf-8");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.body()).doesNotContain("org.prongsai").doesNotContain("\tat ");
        }
        assertThat(taken())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotContainPattern("[\\\\:<>\\p{Cc}\\p{Cf}]|\\.\\."));
        assertThat(desk.get(desk.base + "/board").body()).doesNotContain("<script>alert");
    }

    @Test
    void two_names_and_broken_ones_are_one_label() throws IOException {
        assertThat(desk.receive("a.csv&name=b.csv", csv(1)).status()).isIn(200, 409);
        assertThat(desk.receive("%zz", csv(2)).status()).isIn(400, 403);
        assertThat(desk.upload(desk.base + "/receive?name=a.csv", csv(3)).status())
                .isEqualTo(403);
        assertThat(taken().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void half_a_file_is_none() throws IOException {
        String head = desk.asked(
                "POST",
                desk.base + "/receive?token=" + desk.token + "&name=half.csv",
                desk.origin() + DeskOnRound.length(1000));
        assertThat(desk.raw(DeskOnRound.concatenated(head, csv(1))).status()).isZero();
        String chunked = desk.asked(
                "POST",
                desk.base + "/receive?token=" + desk.token + "&name=half.csv",
                desk.origin() + "Transfer-Encoding: chunked" + END);
        assertThat(desk.raw(chunked + "100" + END + "a,b" + END).status()).isZero();
        assertThat(desk.raw(chunked + "3" + END + "a,b" + END).status()).isZero();
        assertThat(desk.raw(chunked + "3" + END + "a,b" + END + "zz" + END).status())
                .isZero();
        assertThat(taken()).isEmpty();
    }

    @Test
    void what_comes_after_a_file_is_no_part_of_it() throws IOException {
        String head = desk.asked(
                "POST",
                desk.base + "/receive?token=" + desk.token + "&name=long.csv",
                desk.origin() + DeskOnRound.length(csv(1).length));
        assertThat(desk.raw(DeskOnRound.concatenated(
                                head,
                                (new String(csv(1), StandardCharsets.UTF_8) + "more").getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(200);
        assertThat(Files.readAllBytes(folder.resolve("round/input/desk/long.csv")))
                .isEqualTo(csv(1));
    }

    @Test
    void a_file_that_is_too_large_is_told_and_kept_nowhere() throws IOException {
        RawAnswer answer = desk.receive("large.csv", new byte[MOST + 1]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("ใหญ่");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(taken()).isEmpty();
        String target = desk.base + "/receive?token=" + desk.token + "&name=large.csv";
        assertThat(desk.raw(desk.asked("POST", target, desk.origin() + DeskOnRound.length(Long.MAX_VALUE)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_file_that_is_too_large_in_pieces_is_too() throws IOException {
        String head = desk.asked(
                "POST",
                desk.base + "/receive?token=" + desk.token + "&name=large.csv",
                desk.origin() + "Transfer-Encoding: chunked" + END);
        byte[] body = DeskOnRound.concatenated(head + Integer.toHexString(MOST + 1) + END, new byte[MOST + 1]);
        byte[] end = (END + "0" + END + END).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(body, body.length + end.length);
        System.arraycopy(end, 0, all, body.length, end.length);
        assertThat(desk.raw(all).status()).isEqualTo(413);
        assertThat(taken()).isEmpty();
    }

    @Test
    void a_browser_that_breaks_off_leaves_nothing() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port)) {
                socket.setSoLinger(true, 0);
                OutputStream out = socket.getOutputStream();
                out.write(desk.asked(
                                "POST",
                                desk.base + "/receive?token=" + desk.token + "&name=gone.csv",
                                desk.origin() + DeskOnRound.length(1000))
                        .getBytes(StandardCharsets.UTF_8));
                out.write(csv(i));
            }
        }
        assertThat(desk.get("/").status()).isEqualTo(200);
        assertThat(taken()).isEmpty();
    }
}
