package org.prongsai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that takes everything but mails to one address. */
final class RefusingSmtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final String refused;

    RefusingSmtp(String refused) throws IOException {
        this.refused = refused;
        Thread server = new Thread(this::serve, "refusing-smtp");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Whom the mails were for that it took. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 strict");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    to = line;
                    say(out, line.contains(refused) ? "550 5.1.1 no such user" : "250 ok");
                } else if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    String text = in.readLine();
                    while (text != null && !text.equals(".")) {
                        text = in.readLine();
                    }
                    taken.add(to);
                    say(out, "250 taken");
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            taken.add("broken: " + e);
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
