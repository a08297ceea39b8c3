package org.prongsai.mail.compose;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;

/** Writer of a mail's parts, between boundaries that depend on the mail alone, and not on clock and chance. */
final class MultipartWriter extends MimeMultipart {
    MultipartWriter(String subtype, String boundary) {
        super(subtype);
        ContentType type = new ContentType("multipart", subtype, null);
        type.setParameter("boundary", "=_" + boundary);
        contentType = type.toString();
    }
}
