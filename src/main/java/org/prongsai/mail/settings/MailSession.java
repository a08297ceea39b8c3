package org.prongsai.mail.settings;

import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail library's session for one server: every wait ends, and nothing travels in the clear that should not. */
public final class MailSession {
    private final MailServer server;
    private final String protocol;
    private final Properties properties = new Properties();

    /** @param protocol {@code smtp} or {@code imap} */
    public MailSession(MailServer server, String protocol) {
        this.server = server;
        this.protocol = protocol;
        String wait = String.valueOf(server.timeout().toMillis());
        set("host", server.host());
        set("port", String.valueOf(server.port()));
        set("connectiontimeout", wait);
        set("timeout", wait);
        set("writetimeout", wait);
        set("ssl.checkserveridentity", "true");
        // Or a connection that is not to be trusted would be tried again with what Java trusts.
        set("socketFactory.fallback", "false");
        set("ssl.protocols", "TLSv1.3 TLSv1.2");
        set("ssl.enable", String.valueOf(server.security() == Security.TLS));
        set("starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        set("starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        set("auth", String.valueOf(!(server.login() instanceof Login.None)));
        if (server.login() instanceof Login.Token) {
            set("auth.mechanisms", "XOAUTH2");
        }
        server.trust().ifPresent(file -> properties.put(key("ssl.socketFactory"), TrustedCertificate.factory(file)));
    }

    /** Sets an option of the protocol, {@code mail.smtp.<name>}. */
    public MailSession set(String name, String value) {
        properties.setProperty(key(name), value);
        return this;
    }

    private String key(String name) {
        return "mail." + protocol + "." + name;
    }

    public Session open() {
        return Session.getInstance(properties);
    }

    /**
     * Connects.
     *
     * @throws MessagingException when there is no server, it is not to be trusted, or it does not let this user in
     */
    public void connect(Service service) throws MessagingException {
        // With an empty name or password instead, the library would make itself known as the machine's user.
        @Nullable String user = server.login().fold(none -> null, Login.Password::user, Login.Token::user);
        @Nullable String secret = server.login().fold(none -> null, Login.Password::password, Login.Token::token);
        service.connect(server.host(), server.port(), user, secret);
    }
}
