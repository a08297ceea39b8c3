package org.prongsai.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** Visit to the screens of a round as its window would see them, so that the Java that runs them has met them. */
public final class WarmUpVisit {
    private static final List<String> SCREENS =
            List.of("board", "findings", "texts", "report", "mail", "publish", "plan");
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: ([^;\r\n]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUND = Pattern.compile("/round/[0-9a-f]+/");
    private static final int PATIENCE_MILLIS = 60_000;

    private WarmUpVisit() {}

    /** @param round whose screens are seen */
    public static void to(Path round, Build build, Clock clock) throws IOException {
        DeskRequest request =
                new DeskRequest(Optional.of(round), round.resolve("none"), 0, Language.TH, build, Map.of());
        try (Desk desk = new Desk(request, clock, bug -> {})) {
            URI start = URI.create(desk.startAddress());
            Matcher cookie = COOKIE.matcher(page(start.getPort(), start.getPath() + "?" + start.getQuery(), ""));
            if (!cookie.find()) {
                throw new IllegalStateException("the door did not open");
            }
            Matcher address = ROUND.matcher(page(start.getPort(), "/", cookie.group(1)));
            if (!address.find()) {
                throw new IllegalStateException("no round is shown");
            }
            for (String screen : SCREENS) {
                page(start.getPort(), address.group() + screen, cookie.group(1));
            }
        }
    }

    /** With its head. */
    private static String page(int port, String path, String cookie) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookie
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
