package org.prongsai.mail.fetch;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.mail.fetch.MailAttachment.Reason;

/** Kind of a mail's part that holds no other parts: what it is in its mail. */
enum PartKind {
    /** Also one that hides the whole mail behind a signature that can't be taken off without opening it. */
    ENCRYPTED(Reason.ENCRYPTED, "application/pkcs7-mime application/x-pkcs7-mime application/pgp-encrypted"),
    OUTLOOK(Reason.OUTLOOK, "application/ms-tnef application/vnd.ms-tnef"),
    ELSEWHERE(Reason.ELSEWHERE, "message/partial message/external-body"),
    SIGNATURE(
            null,
            "application/pkcs7-signature application/x-pkcs7-signature"
                    + " application/pgp-signature application/pgp-keys"),
    PICTURE(null, "image/*"),
    /** The mail's own text, or a server's report. */
    TEXT(null, ""),
    ATTACHMENT(null, "");

    private static final List<PartKind> BY_TYPE = List.of(ENCRYPTED, OUTLOOK, ELSEWHERE, SIGNATURE, PICTURE);
    private static final Map<String, String> ENDINGS = Map.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/vnd.ms-excel.sheet.macroEnabled.12", ".xlsm",
            "application/vnd.ms-excel", ".xls",
            "application/vnd.oasis.opendocument.spreadsheet", ".ods",
            "text/csv", ".csv",
            "application/zip", ".zip",
            "application/x-zip-compressed", ".zip",
            "application/pdf", ".pdf");

    private final Optional<Reason> why;
    private final String types;

    PartKind(@Nullable Reason why, String types) {
        this.why = Optional.ofNullable(why);
        this.types = types;
    }

    /** Why it can't be opened. */
    Optional<Reason> why() {
        return why;
    }

    static PartKind of(Part part, String name) throws MessagingException {
        if (name.equalsIgnoreCase("winmail.dat")) {
            return OUTLOOK;
        }
        for (PartKind kind : BY_TYPE) {
            for (String type : kind.types.split(" ", -1)) {
                if (part.isMimeType(type)) {
                    return kind;
                }
            }
        }
        boolean words = part.isMimeType("text/*") || part.isMimeType("message/*");
        return words && name.isEmpty() && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) ? TEXT : ATTACHMENT;
    }

    /** For an attachment without a name. */
    static String usualName(Part part) throws MessagingException {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (part.isMimeType(ending.getKey())) {
                return "attachment" + ending.getValue();
            }
        }
        return "attachment";
    }
}
