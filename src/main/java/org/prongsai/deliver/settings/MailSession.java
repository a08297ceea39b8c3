package org.prongsai.deliver.settings;

import jakarta.mail.Session;
import java.util.Properties;

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

    /** The user's name; empty when the server asks for none. */
    public String user() {
        if (server.login() instanceof Login.Password login) {
            return login.user();
        }
        return server.login() instanceof Login.Token login ? login.user() : "";
    }

    /** The password or token; empty when the server asks for none. */
    public String secret() {
        if (server.login() instanceof Login.Password login) {
            return login.password();
        }
        return server.login() instanceof Login.Token login ? login.token() : "";
    }
}
