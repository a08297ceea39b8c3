package org.prongsai.links;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What servers do, well and badly. */
public final class LinkBehaviours {
    private static final int LONG = 3000;

    private LinkBehaviours() {}

    /** Exactly these bytes, then the end. */
    public static FakeInternet.Server says(String text) {
        return (socket, request) -> write(socket, text);
    }

    static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A page. */
    public static FakeInternet.Server page(int status, String body) {
        return answered(status, "text/html; charset=utf-8", body);
    }

    static FakeInternet.Server answered(int status, String type, String body) {
        return says("HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, type, body.getBytes(StandardCharsets.UTF_8).length, body));
    }

    static FakeInternet.Server redirect(int status, String location) {
        return says("HTTP/1.1 " + status + " X\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    static FakeInternet.Server chunked(String chunks) {
        return says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    }

    /** A beginning, then a letter now and then, so that no read takes long. */
    static FakeInternet.Server trickle(String beginning, String again) {
        return (socket, request) -> {
            write(socket, beginning);
            while (!socket.isClosed()) {
                write(socket, again);
                Thread.sleep(100);
            }
        };
    }

    static FakeInternet.Server silentAfter(String beginning) {
        return (socket, request) -> {
            write(socket, beginning);
            Thread.sleep(LONG);
        };
    }

    static FakeInternet.Server slowly(int millis, String body) {
        return (socket, request) -> {
            Thread.sleep(millis);
            page(200, body).serve(socket, request);
        };
    }

    static FakeInternet.Server endless(String head) {
        return (socket, request) -> {
            write(socket, head);
            String piece = "x".repeat(10_000);
            while (!socket.isClosed()) {
                write(socket, piece);
            }
        };
    }

    static FakeInternet.Server manyHeaders(int count) {
        StringBuilder headers = new StringBuilder("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < count; i++) {
            headers.append(String.format(Locale.ROOT, "X-%d: y\r\n", i));
        }
        return says(headers + "Content-Length: 2\r\n\r\nok");
    }
}
