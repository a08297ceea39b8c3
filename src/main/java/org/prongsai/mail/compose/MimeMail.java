package org.prongsai.mail.compose;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.prongsai.mail.Mail;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.text.MailAddress;
import org.prongsai.text.OneLine;

/** A mail as MIME: the same mail always in the same bytes. */
public final class MimeMail {
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private MimeMail() {}

    /**
     * A draft (.eml): no sender and no date yet, and {@code X-Unsent}, so that a mail program opens it ready to send.
     *
     * @return its bytes
     */
    public static byte[] draft(Mail mail) {
        try {
            Message message = new Message();
            addressAndFill(message, mail);
            message.setHeader("X-Unsent", "1");
            return bytes(message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail in memory can't be written: " + mail.key(), e);
        }
    }

    /** The mail as it is sent, with all its headers; {@code Message-ID} depends on the mail and the sender alone. */
    public static MimeMessage ready(Mail mail, Sender sender, Instant now) {
        try {
            Message message = new Message();
            addressAndFill(message, mail);
            message.setFrom(address(sender.name(), sender.address()));
            if (sender.replyTo().isPresent()) {
                message.setReplyTo(
                        new InternetAddress[] {address("", sender.replyTo().get())});
            }
            message.setSentDate(Date.from(now));
            message.setHeader("Message-ID", id(mail, sender));
            // What programs send is not to be answered by programs: no holiday notices.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a mail in memory can't be written: " + mail.key(), e);
        }
    }

    /** The Message-ID that a mail has whenever it is sent. */
    public static String id(Mail mail, Sender sender) {
        return "<" + mail.key().hex() + ".prongsai@" + sender.domain() + ">";
    }

    private static byte[] bytes(Message message) throws MessagingException, IOException {
        message.saveChanges();
        message.removeHeader("Date");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private static void addressAndFill(Message message, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        if (mail.to().address().isPresent()) {
            message.setRecipient(
                    jakarta.mail.Message.RecipientType.TO,
                    address(mail.to().name(), mail.to().address().get()));
        }
        message.setSubject(typed(mail.text().subject()), CHARSET);
        message.setHeader(
                "X-Prongsai-Mail", mail.kind().word() + " " + mail.key().hex());
        MultipartWriter words = new MultipartWriter("alternative", mail.key().hex() + ".words");
        words.addBodyPart(text(mail.text().plain(), "plain"));
        words.addBodyPart(text(mail.text().html(), "html"));
        MultipartWriter all = new MultipartWriter("mixed", mail.key().hex() + ".all");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        all.addBodyPart(first);
        for (OutgoingAttachment enclosure : mail.enclosures()) {
            all.addBodyPart(part(enclosure));
        }
        message.setContent(all);
    }

    /** What a person typed, as a header's text: what looks encoded already would be decoded by whoever reads it. */
    private static String typed(String words) {
        return OneLine.of(words).replace("=?", "= ?");
    }

    private static InternetAddress address(String name, String address) throws UnsupportedEncodingException {
        String harmless = typed(name);
        InternetAddress made = new InternetAddress();
        made.setAddress(MailAddress.travelling(address));
        if (!harmless.isEmpty()) {
            made.setPersonal(harmless, CHARSET);
        }
        return made;
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, CHARSET, subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Its name twice: by RFC 2231, and by RFC 2047 for programs that know nothing better. */
    private static MimeBodyPart part(OutgoingAttachment enclosure)
            throws MessagingException, UnsupportedEncodingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
        part.setDisposition(Part.ATTACHMENT);
        String name = typed(enclosure.name());
        part.setFileName(name);
        part.setHeader(
                "Content-Type",
                enclosure.type() + ";\r\n name=\""
                        + MimeUtility.encodeText(name, CHARSET, "B").replace("\r\n ", "\r\n  ") + "\"");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
