package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.FolderSnapshot;

/** Whatever an address says, no file is had that is not offered, and nothing in the folder changes. */
final class DeskAddressTest {
    private static final String END = "\r\n";
    private static final String SECRET = "ความลับของโฟลเดอร์";
    /** The trace of a fault of ours; the JDK's own refusals name one of its exceptions. */
    private static final Pattern INSIDE =
            Pattern.compile("org\\.prongsai|java\\.(lang|util|io|nio|net)|\\tat |NullPointer|sun\\.");

    private static final Set<Integer> REFUSALS = Set.of(0, 400, 403, 404, 413);
    private static final List<String> CLIMBS = List.of(
            "../input/plan.xlsx",
            "..%2finput%2fplan.xlsx",
            "..%2Finput/plan.xlsx",
            "%2e%2e/input/plan.xlsx",
            "%2e%2e%2finput%2fplan.xlsx",
            "%252e%252e%252finput%252fplan.xlsx",
            "..%5cinput%5cplan.xlsx",
            "..\\input\\plan.xlsx",
            "..%c0%afinput%c0%afplan.xlsx",
            "%c0%ae%c0%ae/input/plan.xlsx",
            "%e0%80%ae%e0%80%ae/input/plan.xlsx",
            "..%ef%bc%8finput%ef%bc%8fplan.xlsx",
            "..;/input/plan.xlsx",
            "report.html;/../../input/plan.xlsx",
            "report.html;a=b",
            "report.html/",
            "report.html/.",
            "report.html/..",
            "./report.html",
            "//report.html",
            "report.html%00",
            "report.html%00.pdf",
            "..%00/plan.xlsx",
            "report.html%20",
            "report.html.",
            "REPORT.HTML",
            "report.html::$DATA",
            "manifest.json",
            ".prongsai.lock",
            "secret.txt",
            "decisions.xlsx",
            "returns",
            "returns/secret.txt",
            "/etc/passwd",
            "%2fetc%2fpasswd",
            "C:%5cWindows%5cwin.ini",
            "file:///etc/passwd",
            "แผน.xlsx",
            "%e0%b9%81%e0%b8%9c%e0%b8%99.xlsx",
            "รายงาน%00.html",
            "%zz",
            "%",
            "%e0%b8",
            "save/../manifest.json",
            "save/manifest.json",
            "save/%2e%2e/report.html",
            "save/report.html/x",
            "save%2freport.html",
            "save",
            "");

    @TempDir
    private Path folder;

    private DeskOnRound desk;
    private Map<String, String> before;

    @BeforeEach
    void open() throws IOException {
        Path round = DeskOnRound.small(folder.resolve("round"));
        Files.createDirectories(round.resolve("output/returns"));
        for (String name : List.of("report.html", "answers.csv", "secret.txt", "returns/secret.txt")) {
            Files.writeString(round.resolve("output").resolve(name), name + " " + SECRET);
        }
        Files.writeString(round.resolve("mail.properties"), "smtp.password=" + SECRET);
        before = snapshot();
        desk = DeskOnRound.open(round, folder.resolve("home"));
    }

    @AfterEach
    void nothing_changed() {
        desk.close();
        assertThat(snapshot()).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(desk.bugs).isEmpty();
    }

    /** All of the round but its lock, which whoever might write holds for a moment. */
    private Map<String, String> snapshot() {
        Map<String, String> all =
                new TreeMap<>(FolderSnapshot.of(folder.resolve("round")).entries());
        all.keySet().removeAll(Set.of("output", "output/.prongsai.lock"));
        return all;
    }

    private void refused(String request) {
        RawAnswer answer = desk.raw(request);
        assertThat(REFUSALS).as(request + answer).contains(answer.status());
        harmless(request, answer);
        assertThat(answer.body()).as(request).doesNotContain(SECRET);
    }

    private static void harmless(String request, RawAnswer answer) {
        assertThat(answer.body()).as(request).doesNotContainPattern(INSIDE);
        if (answer.status() != 0 && !answer.body().startsWith("<h1>")) {
            assertThat(answer.header("Content-Security-Policy")).as(request).contains("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(request).isEqualTo("nosniff");
        }
    }

    @Test
    void climbing_leads_nowhere() {
        List<String> starts = List.of(desk.base + "/file/", "/asset/", desk.base + "/", "/", "/round/");
        for (String start : starts) {
            for (String climb : CLIMBS) {
                if (!(start + climb).matches("/(round/)?|/round/[0-9a-f]+/|/asset/")) {
                    refused(desk.asked("GET", start + climb, ""));
                }
            }
        }
    }

    @Test
    void what_is_shown_can_do_nothing_and_what_is_saved_is_not_shown() {
        RawAnswer shown = desk.get(desk.base + "/file/report.html");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Disposition")).isEqualTo("inline");
        RawAnswer saved = desk.get(desk.base + "/file/save/report.html");
        assertThat(saved.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''report.html");
        assertThat(saved.header("Content-Security-Policy")).startsWith("sandbox;");
        RawAnswer table = desk.get(desk.base + "/file/answers.csv");
        assertThat(table.header("Content-Disposition")).startsWith("attachment;");
        assertThat(table.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(table.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void no_other_method_does_anything() {
        for (String method :
                List.of("PUT", "DELETE", "TRACE", "OPTIONS", "HEAD", "PATCH", "CONNECT", "get", "X", "ก")) {
            for (String target : List.of("/", desk.base + "/board", desk.base + "/merge", "*", "127.0.0.1:80")) {
                refused(desk.asked(method, target, ""));
                refused(desk.asked(method, target, desk.origin()));
            }
        }
    }

    @Test
    void asking_does_nothing_and_screens_are_not_done() {
        for (String word : List.of(
                "merge", "forms", "fetch", "draft", "send", "approve", "publish", "receive", "decide", "undo",
                "open")) {
            RawAnswer answer = desk.get(desk.base + "/" + word + "?token=" + desk.token + "&name=a.csv");
            assertThat(answer.status()).as(word).isIn(200, 404);
            harmless(word, answer);
        }
        for (String path : List.of("/language", "/end", "/new", "/example", "/confirm")) {
            assertThat(desk.get(path + "?token=" + desk.token + "&name=a").status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path :
                List.of("", "/board", "/plan", "/mail", "/file/report.html", "/working", "/merge/x", "/MERGE")) {
            assertThat(desk.post(desk.base + path, "token=" + desk.token).status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path :
                List.of("/", "/events", "/start", "/asset/desk.css", "/round/x/merge", "/unknown", "//merge")) {
            assertThat(desk.post(path, "token=" + desk.token).status()).as(path).isIn(403, 404);
        }
        // It is still there.
        assertThat(desk.get("/").status()).isEqualTo(200);
    }

    @Test
    void no_form_is_too_strange() {
        List<String> forms = new ArrayList<>(List.of(
                "verb=accept&verb=value",
                "verb=&key=",
                "verb=VALUE&key=" + "F".repeat(9000),
                "verb=value&key=%00&value-value=%0d%0a",
                "verb=accept&key=../../x&at=../../x",
                "verb=accept&key=x&at=%0d%0aSet-Cookie:%20a=b",
                "verb=accept&key=x&seen=" + "0".repeat(64),
                "verb=accept&key=x&seen=" + "g".repeat(64),
                "verb=accept&key=%3Cscript%3E&reason=%3Cscript%3E&by=%3Cscript%3E",
                "&&&=&=x&&",
                "=".repeat(1000),
                "a=&".repeat(60_000)));
        for (String action : List.of("decide", "undo", "open", "confirm")) {
            for (String form : action.equals("decide") ? forms : forms.subList(8, forms.size())) {
                RawAnswer answer = desk.post(desk.base + "/" + action, form + "&token=" + desk.token);
                assertThat(answer.status()).as(action + " " + answer).isIn(200, 303, 403, 404, 409);
                assertThat(answer.header("Location")).doesNotContain("..").doesNotContain("Set-Cookie");
                assertThat(answer.header("Set-Cookie")).isEmpty();
                harmless(action, answer);
            }
            assertThat(desk.get(desk.base + "/findings").body()).doesNotContain("<script>");
        }
        assertThat(desk.post(desk.base + "/decide", "token=" + desk.token + "&a=" + "x".repeat(1 << 20))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_language_leads_back_to_our_own_pages_alone() {
        for (String back : List.of(
                "http://evil.example",
                "//evil.example",
                "/%2fevil.example",
                "/\\evil.example",
                "/%0d%0aSet-Cookie:a=b",
                "x")) {
            RawAnswer answer = desk.post("/language", "token=" + desk.token + "&to=th&back=" + back);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).as(back).isEqualTo("/");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void strange_heads_are_refused_and_the_desk_goes_on() {
        List<String> requests = List.of(
                "",
                END,
                "GET",
                "GET /",
                "GET / HTTP/1.1",
                "GET  / HTTP/1.1" + END + desk.host() + DeskOnRound.last(),
                "\0\0\0\0" + END + END,
                "\u0016\u0003\u0001 hello",
                "PRI * HTTP/2.0" + END + END + "SM" + END + END,
                "POST / HTTP/1.1" + END + "Content-Length: -1" + END + desk.host() + DeskOnRound.last(),
                desk.asked("POST", desk.base + "/merge", desk.origin() + "Content-Length: x" + END),
                desk.asked("POST", desk.base + "/merge", desk.origin() + "Content-Length: -5" + END),
                desk.asked("POST", desk.base + "/merge", desk.origin() + DeskOnRound.length(Long.MAX_VALUE)),
                desk.asked("POST", desk.base + "/merge", desk.origin() + DeskOnRound.length(5) + DeskOnRound.length(6)),
                desk.asked("POST", desk.base + "/merge", desk.origin() + "Transfer-Encoding: gzip" + END),
                desk.asked("POST", desk.base + "/merge", desk.origin() + "Transfer-Encoding: chunked" + END) + "zz"
                        + END,
                desk.asked("POST", desk.base + "/merge", desk.origin() + "Transfer-Encoding: chunked" + END) + "-1"
                        + END,
                desk.asked(
                        "POST",
                        desk.base + "/merge",
                        desk.origin() + "Expect: 100-continue" + END + DeskOnRound.length(9)),
                desk.asked("GET", "/", "X: " + "a".repeat(2_000_000) + END),
                desk.asked("GET", "/", ("X-Header: 1" + END).repeat(10_000)),
                desk.asked("GET", "/", " folded" + END + ": none" + END),
                desk.asked("GET", "/" + "a".repeat(4_000_000), ""),
                desk.asked("GET", "/?" + "a=&".repeat(20_000), "Cookie: " + "x".repeat(20_000) + END) + "x");
        for (String request : requests) {
            RawAnswer answer = desk.raw(request);
            String shown = request.substring(0, Math.min(80, request.length()));
            assertThat(answer.status()).as(shown).isIn(0, 100, 200, 400, 403, 404, 413, 414, 431, 501);
            assertThat(answer.body()).as(shown).doesNotContainPattern(INSIDE);
        }
        assertThat(desk.get("/").status()).isEqualTo(200);
    }

    @Test
    void bytes_that_are_no_utf_8_find_nothing() {
        byte[] request =
                desk.asked("GET", desk.base + "/file/..\u00c0\u00af..", "").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(desk.raw(request).status()).isIn(REFUSALS);
    }
}
