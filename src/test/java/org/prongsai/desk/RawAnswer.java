package org.prongsai.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Answer to bytes that were sent as they are.
 *
 * @param status 0 when the connection was closed without one
 * @param head all lines before the body
 */
record RawAnswer(int status, List<String> head, String body) {
    private static final int PATIENCE = 20_000;
    private static final String NONE = "";

    /** Sends them, says that no more will come, and reads until the server closes. */
    static RawAnswer to(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            send(socket, request);
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server that has heard enough may close before all is sent. */
    private static void send(Socket socket, byte[] request) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            socket.shutdownOutput();
        } catch (IOException closed) {
            return;
        }
    }

    private static RawAnswer read(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                all.write(piece, 0, read);
            }
        } catch (IOException closed) {
            return of(all.toString(StandardCharsets.UTF_8));
        }
        return of(all.toString(StandardCharsets.UTF_8));
    }

    private static RawAnswer of(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawAnswer(0, List.of(), text);
        }
        List<String> head = text.substring(0, end).lines().toList();
        return new RawAnswer(Integer.parseInt(head.get(0).split(" ", 3)[1]), head, text.substring(end + 4));
    }

    /** The value of a header; empty when there is none. */
    String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse(NONE);
    }
}
