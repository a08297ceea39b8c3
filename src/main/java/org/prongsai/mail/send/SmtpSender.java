package org.prongsai.mail.send;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.ServerReply;
import org.prongsai.mail.settings.MailServer;
import org.prongsai.mail.settings.MailSession;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.OneLine;

/** Sender that hands mails to one SMTP server over one connection, which is opened anew when it broke. */
final class SmtpSender implements AutoCloseable {
    private static final int FIRST_REFUSAL = 400;
    private static final int LAST_REFUSAL = 599;
    private static final String SIZE_EXTENSION = "SIZE";

    private final MailServer server;
    private final MailSession mailSession;
    private final Session session;
    private WatchedTransport transport;

    SmtpSender(MailServer server) {
        this.server = server;
        this.mailSession = new MailSession(server, "smtp")
                // The library would otherwise ask the network for this machine's name and tell it to everybody.
                .set("localhost", "[127.0.0.1]");
        this.session = mailSession.open();
        this.transport = new WatchedTransport(session);
    }

    /**
     * Makes sure that there is a connection.
     *
     * @throws JobFailure when there can be none: a sentence that names the server and says what to look at
     */
    void connect() {
        if (transport.isConnected()) {
            return;
        }
        transport = new WatchedTransport(session);
        try {
            mailSession.connect(transport);
        } catch (AuthenticationFailedException e) {
            throw new JobFailure(LocalizedMessage.of("failure.mail-login", server.name(), ServerReply.of(e)), e);
        } catch (MessagingException e) {
            String security = server.security().word();
            throw new JobFailure(
                    LocalizedMessage.of("failure.mail-server", server.name(), security, ServerReply.of(e)), e);
        }
    }

    /** The largest mail that the server says it takes, in bytes; nothing when it does not say. */
    OptionalLong largest() {
        String size = transport.getExtensionParameter(SIZE_EXTENSION);
        boolean said = size != null && size.strip().matches("[1-9][0-9]{0,17}");
        return said ? OptionalLong.of(Long.parseLong(size.strip())) : OptionalLong.empty();
    }

    SendOutcome send(MimeMessage message) {
        transport.begin();
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new SendOutcome.Sent(OneLine.of(String.valueOf(transport.getLastServerResponse())));
        } catch (MessagingException e) {
            String words = ServerReply.of(e);
            return transport.endGiven() && !isRefusal(e)
                    ? new SendOutcome.Unknown(words)
                    : new SendOutcome.Refused(words, !transport.isConnected(), isAboutTheAddress(e));
        }
    }

    /** Whether the server answered a mail that it had whole, and its answer was no. */
    private static boolean isRefusal(MessagingException problem) {
        return problem instanceof SMTPSendFailedException answered
                && answered.getCommand().toUpperCase(Locale.ROOT).equals(".")
                && answered.getReturnCode() >= FIRST_REFUSAL
                && answered.getReturnCode() <= LAST_REFUSAL;
    }

    private static boolean isAboutTheAddress(MessagingException problem) {
        return problem instanceof SMTPAddressFailedException
                || (problem.getNextException() instanceof MessagingException cause && isAboutTheAddress(cause));
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException unansweredGoodbye) {
            // Everything that was sent has been answered by now.
        }
    }
}
