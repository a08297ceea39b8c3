package org.prongsai.mail.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Names of a server's settings, and what holds when they are not given.
 *
 * @param ports the usual one for each way of keeping a connection safe
 */
record ServerSettings(
        Setting host,
        Setting port,
        Setting security,
        Setting user,
        Setting password,
        Setting token,
        Security usual,
        Map<Security, Integer> ports) {
    private static final int LAST_PORT = 65_535;
    private static final int MAX_TIMEOUT = 600;
    private static final int USUAL_TIMEOUT = 60;

    /** @return nothing when anything that was given is wrong; what, {@code given} knows */
    Optional<MailServer> server(GivenSettings given) {
        Optional<String> name = given.value(host);
        if (name.isEmpty()) {
            given.missing(host);
        }
        Security secured = security(given);
        int number = given.number(port, 1, LAST_PORT, ports.getOrDefault(secured, 0));
        Login login = login(given);
        boolean secret = !(login instanceof Login.None);
        if (secret
                && secured == Security.NONE
                && name.filter(one -> !MailServer.isThisMachine(one)).isPresent()) {
            given.fault("settings.in-the-clear", security.key());
        }
        Duration timeout = Duration.ofSeconds(given.number(Setting.TIMEOUT, 1, MAX_TIMEOUT, USUAL_TIMEOUT));
        Optional<Path> trust = given.path(Setting.TRUST);
        trust.filter(file -> !Files.isRegularFile(file))
                .ifPresent(file -> given.fault("settings.trust", Setting.TRUST.key(), file));
        return given.faults().isEmpty()
                ? name.map(one -> new MailServer(one, number, secured, login, trust, timeout))
                : Optional.empty();
    }

    private Security security(GivenSettings given) {
        Optional<String> word = given.value(security);
        Optional<Security> known = word.flatMap(Security::of);
        if (word.isPresent() && known.isEmpty()) {
            given.fault("settings.security", security.key(), word.get());
        }
        return known.orElse(usual);
    }

    private Login login(GivenSettings given) {
        Optional<String> name = given.value(user);
        Optional<String> secret = given.value(password);
        Optional<String> bearer = given.value(token);
        if (name.isEmpty()) {
            if (secret.isPresent() || bearer.isPresent()) {
                given.missing(user);
            }
            return new Login.None();
        }
        if (secret.isPresent() == bearer.isPresent()) {
            given.fault("settings.secret", user.key(), password.key(), token.key());
            return new Login.None();
        }
        return secret.<Login>map(word -> new Login.Password(name.get(), word))
                .orElseGet(() -> new Login.Token(name.get(), bearer.orElseThrow()));
    }
}
