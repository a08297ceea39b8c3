package org.prongsai.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * An internet of this machine alone: names, the public addresses that they are said to have, and servers behind these. Who
 * dials what is on record. What may be asked is decided by the program itself, as ever.
 */
public final class FakeInternet implements AutoCloseable {
    public static final LinkLimits SHORT =
            new LinkLimits(Duration.ofMillis(400), Duration.ofMillis(1200), Duration.ofSeconds(15), 100_000, 4, 2);

    /** When everything is asked. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-20T02:00:00Z"), ZoneId.of("Asia/Bangkok"));

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static final Map<String, SSLContext> CONTEXTS = new ConcurrentHashMap<>();

    private final Map<String, Deque<List<InetAddress>>> names = new ConcurrentHashMap<>();
    private final Map<InetSocketAddress, Integer> servers = new ConcurrentHashMap<>();
    private final List<ServerSocket> open = new ArrayList<>();
    private final Map<String, AtomicInteger> speaking = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger mostOfAll = new AtomicInteger();
    final List<InetSocketAddress> dialled = Collections.synchronizedList(new ArrayList<>());
    final List<String> looked = Collections.synchronizedList(new ArrayList<>());
    final Map<String, String> requests = new ConcurrentHashMap<>();
    private int next = 1;

    /** What a server does with a connection after the request has come. */
    @FunctionalInterface
    public interface Server {
        void serve(Socket socket, String request) throws IOException, InterruptedException;
    }

    /** A host with an address of its own, that answers in this way. */
    public FakeInternet host(String name, int port, Server server) {
        InetAddress address = address("9.9.9." + next++);
        named(name, List.of(address));
        return at(address, port, server);
    }

    FakeInternet at(InetAddress address, int port, Server server) {
        return listen(address, port, socket -> server.serve(socket, head(socket)));
    }

    /** One that speaks TLS with a certificate of the store. */
    FakeInternet safeHost(String name, String alias, Server server) {
        InetAddress address = address("9.9.8." + next++);
        named(name, List.of(address));
        SSLSocketFactory factory = context(alias).getSocketFactory();
        return listen(address, 443, plain -> {
            Socket safe = factory.createSocket(plain, plain.getInputStream(), true);
            server.serve(safe, head(safe));
            safe.close();
        });
    }

    /** What a name is found at. */
    FakeInternet named(String name, List<InetAddress> addresses) {
        return named(name, addresses, addresses);
    }

    /** What a name is found at the first time that it is asked for, and what from then on. */
    FakeInternet named(String name, List<InetAddress> first, List<InetAddress> then) {
        names.put(name, new ArrayDeque<>(List.of(first, then)));
        return this;
    }

    private interface Behaviour {
        void act(Socket socket) throws IOException, InterruptedException;
    }

    private FakeInternet listen(InetAddress address, int port, Behaviour behaviour) {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            open.add(server);
            servers.put(new InetSocketAddress(address, port), server.getLocalPort());
            daemon(() -> accept(server, behaviour));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void accept(ServerSocket server, Behaviour behaviour) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                daemon(() -> act(socket, behaviour));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void act(Socket socket, Behaviour behaviour) {
        try (socket) {
            behaviour.act(socket);
        } catch (IOException | InterruptedException clientHasGone) {
            return;
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "fake internet");
        thread.setDaemon(true);
        thread.start();
    }

    private String head(Socket socket) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                throw new SocketException("closed");
            }
            head.write(one);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        String host = text.lines()
                .filter(line -> line.startsWith("Host: "))
                .findFirst()
                .orElse("")
                .substring("Host: ".length());
        requests.put(host, text);
        return text;
    }

    static InetAddress address(String number) {
        try {
            return InetAddress.getByName(number);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    List<InetAddress> resolve(String host) throws UnknownHostException {
        looked.add(host);
        Deque<List<InetAddress>> found = names.get(host);
        if (found == null) {
            throw new UnknownHostException(host);
        }
        synchronized (found) {
            return found.size() > 1 ? found.removeFirst() : found.getFirst();
        }
    }

    private Socket dial(InetSocketAddress address, Duration limit, Consumer<Socket> opening) throws IOException {
        dialled.add(address);
        Integer port = servers.get(address);
        if (port == null) {
            throw new ConnectException("refused");
        }
        return Dialer.DIRECT.dial(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), limit, opening);
    }

    /** One who asks in it, within such limits. */
    public LinkAsker asker(LinkLimits limits) {
        return new LinkAsker(this::resolve, this::dial, context("ca").getSocketFactory(), limits, CLOCK);
    }

    int dialled(String host) {
        InetAddress address = Objects.requireNonNull(names.get(host)).getLast().get(0);
        return (int)
                dialled.stream().filter(one -> one.getAddress().equals(address)).count();
    }

    /** How many connections there were in all. */
    public int dialled() {
        return dialled.size();
    }

    int mostAtOnce(String host) {
        return most.getOrDefault(host, 0);
    }

    /** What takes so long to think, and is counted while it does. */
    Server counted(String host, int millis, Server then) {
        return (socket, request) -> {
            AtomicInteger here = speaking.computeIfAbsent(host, it -> new AtomicInteger());
            most.merge(host, here.incrementAndGet(), Math::max);
            mostOfAll.accumulateAndGet(all.incrementAndGet(), Math::max);
            Thread.sleep(millis);
            all.decrementAndGet();
            here.decrementAndGet();
            then.serve(socket, request);
        };
    }

    int mostAtOnce() {
        return mostOfAll.get();
    }

    /** With the key of one server, and trust in the tests' own authority. */
    private static SSLContext context(String alias) {
        return CONTEXTS.computeIfAbsent(alias, FakeInternet::made);
    }

    private static SSLContext made(String alias) {
        try (InputStream in = FakeInternet.class.getResourceAsStream("/links/servers.p12")) {
            KeyStore all = KeyStore.getInstance("PKCS12");
            all.load(in, PASSWORD);
            KeyStore one = KeyStore.getInstance("PKCS12");
            one.load(null, PASSWORD);
            one.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(one, PASSWORD);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, PASSWORD);
            trusted.setCertificateEntry("ca", all.getCertificate("ca"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names to their servers' public addresses, for messages of tests. */
    Map<String, List<InetAddress>> names() {
        Map<String, List<InetAddress>> all = new HashMap<>();
        names.forEach((name, found) -> all.put(name, found.getLast()));
        return all;
    }

    @Override
    public void close() {
        for (ServerSocket server : open) {
            try {
                server.close();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
