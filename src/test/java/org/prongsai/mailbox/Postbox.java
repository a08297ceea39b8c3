package org.prongsai.mailbox;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;

/** An office's mailbox on a server of this machine. */
public final class Postbox implements AutoCloseable {
    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final GreenMailUser user;

    public Postbox() {
        server.start();
        user = server.setUser("office@sriphanwari.example", "office", "secret");
    }

    /** What {@code mail.properties} says to reach it. */
    public String settings() {
        return settings("secret");
    }

    public String settings(String password) {
        return settings(server.getImap().getPort(), password);
    }

    public static String settings(int port, String password) {
        return "imap.host = localhost\nimap.port = " + port
                + "\nimap.security = none\nimap.user = office\nimap.password = " + password + "\ntimeout = 1\n";
    }

    public Postbox deliver(RawMail mail) {
        return deliver(mail.bytes());
    }

    public Postbox deliver(byte[] mail) {
        try {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
            return this;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The flags of every mail, one line each. */
    public List<String> flags() {
        ImapHostManager mailboxes = server.getManagers().getImapHostManager();
        try {
            List<StoredMessage> messages = mailboxes.getInbox(user).getMessages();
            return messages.stream()
                    .map(message -> message.getFlags().toString())
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
