package org.prongsai.desk.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;

/** Server of pages to this machine: nobody else can reach it, and nobody without its key gets past the gate. */
public final class LocalServer implements AutoCloseable {
    /** Seconds in which a request must have come whole; the largest file takes one. */
    private static final String PATIENCE = "30";
    /** Requests at a time, each of which may be slow on purpose. */
    private static final int MOST_THREADS = 96;

    /** Seconds for what is being answered. */
    private static final long PARTING = 1;

    private final HttpServer server;
    private final ExecutorService threads;
    private final SecretKey key = SecretKey.random();

    static {
        // Read once by the JDK's server, when its first one is made.
        System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
        System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /**
     * @param port 0 for any that is free
     * @throws JobFailure when the port is taken
     */
    public LocalServer(int port, RequestHandler handler) {
        try {
            InetAddress here = Inet4Address.getByAddress(new byte[] {127, 0, 0, 1});
            server = HttpServer.create(new InetSocketAddress(here, port), 0);
        } catch (IOException e) {
            throw new JobFailure(LocalizedMessage.of("failure.port", port), e);
        }
        threads = threads();
        server.setExecutor(threads);
        server.createContext("/", new ExchangeHandler(new Gate(port(), key), handler));
        server.start();
    }

    /** More requests than threads wait: what a pool refuses, the JDK's server forgets with its connection open. */
    private static ExecutorService threads() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST_THREADS, MOST_THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "desk");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address that opens the door, once. */
    public String startAddress() {
        return "http://127.0.0.1:" + port() + Gate.START + "?key=" + key.letters();
    }

    /** Ends it, once what is being answered is answered: the page that says so is one of them. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(PARTING, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
