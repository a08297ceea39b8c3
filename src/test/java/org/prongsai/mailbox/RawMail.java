package org.prongsai.mailbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A mail written by hand, so that it can also be written as no library would. */
public final class RawMail {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String END = "\r\n";

    private final List<String> headers = new ArrayList<>();
    private final List<byte[]> parts = new ArrayList<>();
    private String type = "multipart/mixed";

    /** @param from the header as it stands */
    public static RawMail from(String from) {
        return new RawMail()
                .header("From: " + from)
                .header("To: office@sriphanwari.example")
                .header("Date: Fri, 2 Apr 2021 09:05:00 +0700")
                .part("Content-Type: text/plain; charset=utf-8", "เรียนเลขานุการ".getBytes(StandardCharsets.UTF_8));
    }

    public RawMail header(String line) {
        headers.add(line);
        return this;
    }

    public RawMail id(String id) {
        return header("Message-ID: <" + id + "@sriphanwari.example>");
    }

    public RawMail subject(String subject) {
        return header("Subject: " + word(subject));
    }

    /** Takes the place of {@code multipart/mixed}. */
    public RawMail type(String multipart) {
        type = multipart;
        return this;
    }

    public RawMail attach(String name, byte[] content) {
        return attach(XLSX, "filename=\"" + word(name) + "\"", content);
    }

    /** @param filename the parameter as it stands */
    public RawMail attach(String mimeType, String filename, byte[] content) {
        return part(
                "Content-Type: " + mimeType + END + "Content-Transfer-Encoding: base64" + END
                        + "Content-Disposition: attachment; " + filename,
                Base64.getMimeEncoder().encode(content));
    }

    public RawMail forward(RawMail mail) {
        return part("Content-Type: message/rfc822" + END + "Content-Disposition: inline", mail.bytes());
    }

    /** @param heads header lines; letters above U+00FF are written in UTF-8 */
    public RawMail part(String heads, byte[] body) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes((heads + END + END).getBytes(StandardCharsets.UTF_8));
        part.writeBytes(body);
        parts.add(part.toByteArray());
        return this;
    }

    /** {@code =?UTF-8?B?...?=} */
    public static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    public byte[] bytes() {
        // A mail within a mail needs a boundary of its own.
        String boundary = "b" + parts.size() + "x" + headers.hashCode();
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        String head = String.join(END, headers) + END + "MIME-Version: 1.0" + END + "Content-Type: " + type
                + "; boundary=\"" + boundary + "\"" + END + END;
        mail.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (byte[] part : parts) {
            mail.writeBytes(("--" + boundary + END).getBytes(StandardCharsets.UTF_8));
            mail.writeBytes(part);
            mail.writeBytes(END.getBytes(StandardCharsets.UTF_8));
        }
        mail.writeBytes(("--" + boundary + "--" + END).getBytes(StandardCharsets.UTF_8));
        return mail.toByteArray();
    }
}
