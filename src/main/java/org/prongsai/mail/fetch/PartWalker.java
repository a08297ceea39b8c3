package org.prongsai.mail.fetch;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.mail.ServerReply;
import org.prongsai.text.OneLine;

/** Walker through a mail's parts, also those of mails forwarded in it: lists what is more than its text. */
final class PartWalker {
    private static final int MAX_DEPTH = 12;
    private static final int MAX_PARTS = 200;

    private final Connection connection;
    private final List<MailAttachment> found = new ArrayList<>();
    private boolean forwarding;

    private PartWalker(Connection connection) {
        this.connection = connection;
    }

    static PartWalker of(Part mail, Connection connection) {
        PartWalker walk = new PartWalker(connection);
        walk.into(mail, 0, false);
        return walk;
    }

    List<MailAttachment> found() {
        return List.copyOf(found);
    }

    /** Whether it holds a mail that was forwarded. */
    boolean isForwarding() {
        return forwarding;
    }

    private void into(Part part, int depth, boolean related) {
        try {
            part(part, depth, related);
        } catch (MessagingException | IOException | RuntimeException e) {
            connection.requireOpen(e);
            add(new MailAttachment.Closed("", MailAttachment.Reason.BROKEN, ServerReply.of(e)));
        }
    }

    private void part(Part part, int depth, boolean related) throws MessagingException, IOException {
        if (depth > MAX_DEPTH) {
            tooDeep();
        } else if (part.isMimeType("multipart/encrypted")) {
            add(new MailAttachment.Closed("", MailAttachment.Reason.ENCRYPTED, ""));
        } else if (part.isMimeType("multipart/*")) {
            several(part, depth);
        } else if (ForwardedMail.matches(part)) {
            forwarding = true;
            into(ForwardedMail.of(part), depth + 1, false);
        } else {
            leaf(part, related);
        }
    }

    private void several(Part part, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            add(new MailAttachment.Closed(name(part), MailAttachment.Reason.BROKEN, OneLine.of(part.getContentType())));
            return;
        }
        boolean related = part.isMimeType("multipart/related");
        int count = parts.getCount();
        for (int i = 0; i < count && found.size() <= MAX_PARTS; i++) {
            into(parts.getBodyPart(i), depth + 1, related);
        }
    }

    private void leaf(Part part, boolean related) throws MessagingException {
        String name = name(part);
        PartKind kind = PartKind.of(part, name);
        if (kind.why().isPresent()) {
            add(new MailAttachment.Closed(name, kind.why().get(), ""));
        } else if (kind == PartKind.ATTACHMENT || (kind == PartKind.PICTURE && !isInline(part, related))) {
            add(new DownloadableAttachment(part, name.isEmpty() ? PartKind.usualName(part) : name, connection));
        }
    }

    /** A picture of the text, such as a logo under a signature. A photograph that a telephone puts in has a name. */
    private static boolean isInline(Part part, boolean related) throws MessagingException {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        boolean referred = part instanceof MimePart mime && mime.getContentID() != null;
        boolean named = part.getFileName() != null;
        return related || (!attached && (referred || !named)) || (referred && !named);
    }

    private void add(MailAttachment enclosure) {
        if (found.size() < MAX_PARTS) {
            found.add(enclosure);
        } else {
            tooDeep();
        }
    }

    /** Told once. */
    private void tooDeep() {
        MailAttachment rest = new MailAttachment.Closed("", MailAttachment.Reason.TOO_DEEP, "");
        if (!found.contains(rest)) {
            found.add(rest);
        }
    }

    private static String name(Part part) throws MessagingException {
        return HeaderText.of(part.getFileName());
    }
}
