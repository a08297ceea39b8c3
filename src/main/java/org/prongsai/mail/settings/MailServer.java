package org.prongsai.mail.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A mail server and how to talk to it.
 *
 * @param trust a file of certificates (PEM) that are trusted instead of those that Java knows
 * @param timeout of connecting, and of every answer; never infinite
 */
public record MailServer(
        String host, int port, Security security, Login login, Optional<Path> trust, Duration timeout) {
    private static final int LAST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public MailServer {
        boolean secret = !(login instanceof Login.None);
        if (host.isBlank() || port < 1 || port > LAST_PORT || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("no such server: " + host + ":" + port + ", " + timeout);
        }
        if (secret && security == Security.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException("a password does not travel in the clear");
        }
    }

    static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }

    /** {@code mail.example.go.th:587}. */
    public String name() {
        return host + ":" + port;
    }
}
