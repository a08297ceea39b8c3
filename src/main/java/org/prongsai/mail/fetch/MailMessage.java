package org.prongsai.mail.fetch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.mail.ServerReply;
import org.prongsai.model.Sha256;
import org.prongsai.round.PlausibleSpan;

/** A mail of the mailbox. Whatever is wrong with it becomes an enclosure that can't be opened. */
public final class MailMessage {
    /** Of a mail that is read whole. */
    private static final int MAX_BYTES = 75 << 20;

    private final Message message;
    private final Connection connection;

    MailMessage(Message message, Connection connection) {
        this.message = message;
        this.connection = connection;
    }

    /** @param span outside of which no mail of the round was sent */
    public MessageHeaders head(PlausibleSpan span) {
        try {
            return head(message, span);
        } catch (MessagingException | RuntimeException e) {
            connection.requireOpen(e);
            return new MessageHeaders(
                    FromAddress.NOBODY, Instant.EPOCH, "", "unreadable:" + message.getMessageNumber());
        }
    }

    private static MessageHeaders head(Message message, PlausibleSpan span) throws MessagingException {
        FromAddress sender = message.getFrom() == null ? FromAddress.NOBODY : FromAddress.of(message.getFrom());
        Instant sentAt = MailTime.of(message, span);
        String subject = HeaderText.of(message.getSubject());
        String given = message instanceof MimeMessage mime ? plain(mime.getMessageID()) : "";
        return new MessageHeaders(
                sender,
                sentAt,
                subject,
                given.isEmpty() ? made(sender.shown() + "\n" + sentAt + "\n" + subject) : given);
    }

    /** It is printable ASCII by its standard; what is not would not outlive Excel. */
    private static String plain(@Nullable String messageId) {
        return messageId == null ? "" : messageId.replaceAll("[^!-~]", "");
    }

    private static String made(String of) {
        return "none:" + Sha256.of(of.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** What the things that came with it are called. */
    public List<String> names() {
        return walked(false).stream().map(MailAttachment::name).toList();
    }

    /** What came with it. */
    public List<MailAttachment> enclosures() {
        return walked(true);
    }

    private List<MailAttachment> walked(boolean toOpen) {
        try {
            PartWalker walk = PartWalker.of(structured(), connection);
            // Servers number the parts of a forwarded mail differently, or not at all.
            return toOpen && walk.isForwarding() && !walk.found().isEmpty() && isHandy()
                    ? PartWalker.of(copy(), connection).found()
                    : walk.found();
        } catch (MessagingException | RuntimeException e) {
            connection.requireOpen(e);
            return List.of(new MailAttachment.Closed("", MailAttachment.Reason.BROKEN, ServerReply.of(e)));
        }
    }

    /** The message itself, or a copy of it where the server can't tell its structure. */
    private Message structured() throws MessagingException {
        try {
            message.getContentType();
            return message;
        } catch (MessagingException | RuntimeException e) {
            connection.requireOpen(e);
            if (!isHandy()) {
                throw e;
            }
            return copy();
        }
    }

    private boolean isHandy() throws MessagingException {
        return message instanceof MimeMessage && message.getSize() <= MAX_BYTES;
    }

    /** Read whole. */
    private Message copy() throws MessagingException {
        return new MimeMessage((MimeMessage) message);
    }
}
