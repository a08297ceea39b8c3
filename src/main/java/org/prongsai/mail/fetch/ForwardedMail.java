package org.prongsai.mail.fetch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/**
 * A mail that was forwarded as an attachment of another. The standard forbids to encode one, and programs do so: then the
 * mail library and the server find nothing in it, and what it holds is taken out of its bytes.
 */
final class ForwardedMail {
    private static final Set<String> ENCODED = Set.of("base64", "quoted-printable");
    /** More than any mail server passes on. */
    private static final int MAX_BYTES = 100 << 20;

    private ForwardedMail() {}

    static boolean matches(Part part) throws MessagingException {
        return part.isMimeType("message/rfc822") || part.isMimeType("message/global");
    }

    /** @throws MessagingException when it can't be opened */
    static Message of(Part part) throws MessagingException, IOException {
        if (part instanceof MimeBodyPart body && isEncoded(body)) {
            return parsed(MimeUtility.decode(body.getRawInputStream(), body.getEncoding()));
        }
        return part.getContent() instanceof Message message ? message : parsed(part.getInputStream());
    }

    private static boolean isEncoded(MimeBodyPart body) throws MessagingException {
        String encoding = body.getEncoding();
        return encoding != null && ENCODED.contains(encoding.strip().toLowerCase(Locale.ROOT));
    }

    private static Message parsed(InputStream stream) throws MessagingException, IOException {
        try (stream) {
            byte[] content = stream.readNBytes(MAX_BYTES);
            MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(content));
            if (!mail.getAllHeaders().hasMoreElements()) {
                throw new MessagingException("a forwarded mail without a header");
            }
            return mail;
        }
    }
}
