package org.prongsai.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.example.ExampleRound;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** A desk that is open on a round, and what its browser would know. */
final class DeskOnRound implements AutoCloseable {
    private static final String END = "\r\n";

    final int port;
    final String key;
    final String cookie;
    final String token;
    /** The round's address. */
    final String base;
    /** What the door answered. */
    final RawAnswer opened;
    /** What should not have happened. */
    final List<Exception> bugs;

    private final Optional<Desk> desk;

    /** Opens one and goes in by its door. */
    static DeskOnRound open(Path round, Path home) {
        List<Exception> bugs = new CopyOnWriteArrayList<>();
        Desk desk = new Desk(
                new DeskRequest(Optional.of(round), home, 0, Language.TH, new Build("1", "0".repeat(64)), Map.of()),
                Clock.system(ZoneId.of("Asia/Bangkok")),
                bugs::add);
        return new DeskOnRound(desk.startAddress(), Optional.of(desk), bugs);
    }

    /** Goes in by the door of one that runs elsewhere. */
    static DeskOnRound at(String startAddress) {
        return new DeskOnRound(startAddress, Optional.empty(), List.of());
    }

    private DeskOnRound(String start, Optional<Desk> desk, List<Exception> bugs) {
        this.desk = desk;
        this.bugs = bugs;
        Matcher address = found("http://127\\.0\\.0\\.1:(\\d+)/start\\?key=([A-Za-z0-9_-]{32})", start);
        port = Integer.parseInt(address.group(1));
        key = address.group(2);
        opened = raw("GET /start?key=" + key + " HTTP/1.1" + END + host() + last());
        cookie = found("(desk\\d+=[A-Za-z0-9_-]{32});", opened.header("Set-Cookie"))
                .group(1);
        String page = get("/").body();
        token = found("data-token=\"([A-Za-z0-9_-]{32})\"", page).group(1);
        base = found("href=\"(/round/[0-9a-f]+)/board\"", page).group(1);
    }

    /** The example's input and nothing else, in a folder. */
    static Path example(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            Path path = folder.resolve("input").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /** Its plan and one of its forms, in a folder: read in a moment. */
    static Path small(Path folder) throws IOException {
        for (String name : List.of("plan.xlsx", "returned/กองคลัง ส่งแล้ว.xlsx")) {
            Path path = folder.resolve("input").resolve(name);
            Files.createDirectories(path.getParent());
            Files.write(path, Objects.requireNonNull(ExampleRound.files().get(name)));
        }
        return folder;
    }

    static Matcher found(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + regex + " in: " + text);
        }
        return matcher;
    }

    String host() {
        return "Host: 127.0.0.1:" + port + END;
    }

    static String last() {
        return "Connection: close" + END + END;
    }

    String cookies() {
        return "Cookie: " + cookie + END;
    }

    String origin() {
        return "Origin: http://127.0.0.1:" + port + END;
    }

    RawAnswer raw(String request) {
        return raw(request.getBytes(StandardCharsets.UTF_8));
    }

    RawAnswer raw(byte[] request) {
        return RawAnswer.to(port, request);
    }

    /** A request as the desk's own page sends it, but for what is between method and version. */
    String asked(String method, String target, String more) {
        return method + " " + target + " HTTP/1.1" + END + host() + cookies() + more + last();
    }

    RawAnswer get(String target) {
        return raw(asked("GET", target, ""));
    }

    RawAnswer post(String target, String form) {
        return upload(target, form.getBytes(StandardCharsets.UTF_8));
    }

    RawAnswer upload(String target, byte[] body) {
        return raw(concatenated(asked("POST", target, origin() + length(body.length)), body));
    }

    /** A file under a name as an address has it. */
    RawAnswer receive(String name, byte[] body) {
        return upload(base + "/receive?token=" + token + "&name=" + name, body);
    }

    static String length(long bytes) {
        return "Content-Length: " + bytes + END;
    }

    /** The answer after a long job. */
    RawAnswer ended(String action) {
        return ended(action, "");
    }

    /** The same of a form with fields. */
    RawAnswer ended(String action, String fields) {
        RawAnswer answer = post(base + "/" + action, "token=" + token + "&" + fields);
        if (!answer.header("Location").equals(base + "/working")) {
            throw new IllegalStateException("did not begin: " + answer);
        }
        do {
            answer = get(base + "/working");
        } while (answer.body().contains("data-working"));
        return answer;
    }

    static byte[] concatenated(String head, byte[] body) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[first.length + body.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    /** As the program does: waits until it is ended by its button, and closes it. */
    void awaitEnd() {
        try {
            desk.orElseThrow().awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        desk.ifPresent(Desk::close);
    }

    @Override
    public void close() {
        desk.ifPresent(Desk::close);
    }
}
