package org.prongsai.mail.fetch;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.mail.ServerReply;
import org.prongsai.model.FileOutcome.RejectReason;

/** An attachment that can be downloaded. */
public final class DownloadableAttachment implements MailAttachment {
    private static final Pattern OF_A_FORM = Pattern.compile("\\.(xls[xmb]?|ods|csv|zip)$");

    /** Some servers count an attachment's own header lines too; no form is so small. */
    private static final int MAX_HEADER_SIZE = 512;

    private final Part part;
    private final String name;
    private final Connection connection;

    DownloadableAttachment(Part part, String name, Connection connection) {
        this.part = part;
        this.name = name;
        this.connection = connection;
    }

    @Override
    public String name() {
        return name;
    }

    /** Why there is no need to download it: it says that it is a picture, a PDF, a film, and its name agrees. */
    public Optional<RejectReason> declared() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (OF_A_FORM.matcher(lower).find()) {
            return Optional.empty();
        }
        if (is("image/*")) {
            return Optional.of(RejectReason.PICTURE);
        }
        if (is("application/pdf") && lower.endsWith(".pdf")) {
            return Optional.of(RejectReason.PDF);
        }
        return is("video/*") || is("audio/*") ? Optional.of(RejectReason.NOT_A_WORKBOOK) : Optional.empty();
    }

    private boolean is(String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            connection.requireOpen(e);
            return false;
        }
    }

    /** @param most bytes that are wanted */
    public Download download(long most) {
        try {
            if (isSurelyLarger(most)) {
                return new Download.TooLarge();
            }
            try (InputStream in = part.getInputStream()) {
                byte[] content = in.readNBytes(Math.toIntExact(most + 1));
                if (content.length == 0 && part.getSize() > MAX_HEADER_SIZE) {
                    return new Download.Broken("0 / " + part.getSize() + " bytes");
                }
                return content.length > most ? new Download.TooLarge() : new Download.Whole(content);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            connection.requireOpen(e);
            return new Download.Broken(ServerReply.of(e));
        }
    }

    /** By the size it has on its way, with room for a server that errs: three bytes become four and line ends in Base64. */
    private boolean isSurelyLarger(long most) throws MessagingException {
        String encoding = part instanceof MimePart mime ? String.valueOf(mime.getEncoding()) : "";
        long size = part.getSize();
        long least = switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> size / 3 * 2;
            case "quoted-printable" -> size / 3;
            default -> size / 10 * 9;
        };
        return least > most;
    }
}
