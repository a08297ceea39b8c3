package org.prongsai.desk.http;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gate before every page: lets in the browser window that the program opened, and nobody else. Other programs and other
 * users of the machine lack the key; a website that points its name at this machine is betrayed by {@code Host}, one that
 * sends a form here by {@code Origin}.
 */
final class Gate {
    static final String START = "/start";

    private final String host;
    private final String cookie;
    private final SecretKey session = SecretKey.random();
    private final SecretKey once;
    private final AtomicBoolean used = new AtomicBoolean();

    /** @param once what opens the door the first time, and no second time */
    Gate(int port, SecretKey once) {
        this.host = "127.0.0.1:" + port;
        // Cookies know no ports: two desks on one machine would take each other's.
        this.cookie = "desk" + port;
        this.once = once;
    }

    /** Whether a request was sent to this server by its right name, by a page of its own where it wants something done. */
    boolean isAddressedRight(String method, Function<String, @Nullable String> header) {
        if (!host.equals(header.apply("Host"))) {
            return false;
        }
        String site = header.apply("Sec-Fetch-Site");
        boolean own = site == null || site.equals("same-origin");
        // An address that was typed, or that a program opened, comes from no site.
        return isReading(method)
                ? own || site.equals("none")
                : own && ("http://" + host).equals(header.apply("Origin"));
    }

    /** No browser asks for a head, and what was shown once would be gone. */
    static boolean isReading(String method) {
        return method.equals("GET");
    }

    boolean isKnown(Iterable<String> cookies) {
        for (String line : cookies) {
            boolean holds = Arrays.stream(line.split(";", -1))
                    .map(String::strip)
                    .filter(one -> one.startsWith(cookie + "="))
                    .anyMatch(one -> session.is(one.substring(cookie.length() + 1)));
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** Whether a start key opens the door; it does once. */
    boolean opens(String given) {
        return once.is(given) && used.compareAndSet(false, true);
    }

    /** What the browser keeps for this session. */
    String cookie() {
        return cookie + "=" + session.letters() + "; HttpOnly; SameSite=Strict; Path=/";
    }
}
