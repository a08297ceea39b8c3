package org.prongsai.mail.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An SMTP server that does one thing wrong with the third mail it is offered, and keeps what it takes. */
final class FaultySmtp implements AutoCloseable {
    private static final int UNLUCKY = 3;

    private final ServerSocket socket;
    private final Fault fault;
    private final List<String> taken = new ArrayList<>();
    private final List<Socket> open = new ArrayList<>();
    private int offered;
    private boolean healed;

    /** What it does. */
    enum Fault {
        NONE,
        MAIL_451,
        MAIL_STALLS,
        RCPT_450,
        RCPT_550,
        RCPT_DROPS,
        RCPT_STALLS,
        DATA_451,
        DATA_554,
        DATA_DROPS,
        DATA_STALLS,
        /** Reads some of the mail and goes away. */
        MID_DATA_DROPS,
        /** Reads some of the mail and no more. */
        MID_DATA_STALLS,
        END_452,
        END_554,
        /** Takes the mail and goes away without saying so. */
        END_TAKES_AND_DROPS,
        /** Does not take it, and goes away without saying so. */
        END_DROPS,
        END_TAKES_AND_STALLS,
        END_GARBAGE
    }

    FaultySmtp(Fault fault) throws IOException {
        this.fault = fault;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::serve, "faulty-smtp");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on it does nothing wrong. */
    synchronized void heal() {
        healed = true;
    }

    /** Message-IDs of the mails that it has taken, as often as it took them. */
    synchronized List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                synchronized (this) {
                    open.add(client);
                }
                Thread talk = new Thread(() -> talk(client), "faulty-smtp-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized Fault now() {
        return !healed && offered == UNLUCKY ? fault : Fault.NONE;
    }

    private synchronized void offer() {
        offered++;
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 faulty ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0];
                boolean goOn = switch (verb) {
                    case "EHLO" -> say(out, "250-faulty\r\n250 SIZE 30000000");
                    case "MAIL" -> mail(out);
                    case "RCPT" ->
                        answer(
                                out,
                                "250 ok",
                                Fault.RCPT_450,
                                "450 later",
                                Fault.RCPT_550,
                                "550 nobody here",
                                Fault.RCPT_DROPS,
                                Fault.RCPT_STALLS);
                    case "DATA" -> data(in, out);
                    case "QUIT" -> {
                        say(out, "221 bye");
                        yield false;
                    }
                    default -> say(out, "250 ok");
                };
                if (!goOn) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The other side went away; what was taken is known.
            assert client.isClosed() || !client.isClosed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mail(OutputStream out) throws IOException, InterruptedException {
        offer();
        return answer(out, "250 ok", Fault.MAIL_451, "451 busy", Fault.NONE, "", Fault.NONE, Fault.MAIL_STALLS);
    }

    private boolean answer(
            OutputStream out,
            String fine,
            Fault later,
            String laterWords,
            Fault never,
            String neverWords,
            Fault drops,
            Fault stalls)
            throws IOException, InterruptedException {
        Fault now = now();
        if (now == Fault.NONE) {
            return say(out, fine);
        }
        if (now == later) {
            return say(out, laterWords);
        }
        if (now == never) {
            return say(out, neverWords);
        }
        if (now == stalls) {
            stall();
        }
        return now != drops && now != stalls && say(out, fine);
    }

    private boolean data(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        Fault now = now();
        if (now == Fault.DATA_451 || now == Fault.DATA_554) {
            return say(out, now == Fault.DATA_451 ? "451 later" : "554 no");
        }
        if (now == Fault.DATA_STALLS) {
            stall();
        }
        if (now == Fault.DATA_DROPS || now == Fault.DATA_STALLS) {
            return false;
        }
        say(out, "354 go on");
        String id = "";
        int lines = 0;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
            if (++lines > 3 && now == Fault.MID_DATA_STALLS) {
                stall();
            }
            if (lines > 3 && (now == Fault.MID_DATA_DROPS || now == Fault.MID_DATA_STALLS)) {
                return false;
            }
        }
        return end(now, id, out);
    }

    private boolean end(Fault now, String id, OutputStream out) throws IOException, InterruptedException {
        boolean takes = now == Fault.NONE
                || now == Fault.END_TAKES_AND_DROPS
                || now == Fault.END_TAKES_AND_STALLS
                || now == Fault.END_GARBAGE;
        if (takes) {
            synchronized (this) {
                taken.add(id);
            }
        }
        if (now == Fault.END_TAKES_AND_STALLS) {
            stall();
        }
        return switch (now) {
            case END_452 -> say(out, "452 disk full");
            case END_554 -> say(out, "554 looks like spam");
            case END_GARBAGE -> say(out, "what? no idea");
            case END_TAKES_AND_DROPS, END_DROPS, END_TAKES_AND_STALLS -> false;
            default -> say(out, "250 taken");
        };
    }

    private static void stall() throws InterruptedException {
        Thread.sleep(10_000);
    }

    private static boolean say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        synchronized (this) {
            for (Socket client : open) {
                client.close();
            }
        }
    }
}
