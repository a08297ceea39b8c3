package org.prongsai.mail.fetch;

import java.util.Locale;

/** Attachment of a mail, told by the mail's structure; nothing is downloaded yet. */
public sealed interface MailAttachment permits DownloadableAttachment, MailAttachment.Closed {
    /** What the mail calls it, in harmless words; empty when it has no name. */
    String name();

    /**
     * Can't be opened.
     *
     * @param detail in a library's words, where there are any
     */
    record Closed(String name, Reason reason, String detail) implements MailAttachment {}

    /** Why something can't be opened. */
    enum Reason {
        ENCRYPTED,
        OUTLOOK,
        ELSEWHERE,
        TOO_DEEP,
        BROKEN;

        /** Of its sentence; that of what to do is the same with {@code .do}. */
        public String key() {
            return "fetch." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
