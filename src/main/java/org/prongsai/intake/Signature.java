package org.prongsai.intake;

import java.util.Arrays;
import java.util.Optional;
import org.prongsai.model.FileOutcome.RejectReason;

/** Kinds of files that can't be a workbook, each by the bytes it starts with; {@code ??} is any byte. */
enum Signature {
    PDF("25 50 44 46", RejectReason.PDF),
    RTF("7B 5C 72 74 66", RejectReason.WORD),
    PNG("89 50 4E 47 0D 0A 1A 0A", RejectReason.PICTURE),
    JPEG("FF D8 FF", RejectReason.PICTURE),
    GIF("47 49 46 38", RejectReason.PICTURE),
    TIFF_INTEL("49 49 2A 00", RejectReason.PICTURE),
    TIFF_MOTOROLA("4D 4D 00 2A", RejectReason.PICTURE),
    BMP("42 4D ?? ?? ?? ?? 00 00 00 00", RejectReason.PICTURE),
    WEBP("52 49 46 46 ?? ?? ?? ?? 57 45 42 50", RejectReason.PICTURE),
    /** Brands heic, heix, heim, heis. */
    HEIC("?? ?? ?? ?? 66 74 79 70 68 65 69", RejectReason.PICTURE),
    HEIF("?? ?? ?? ?? 66 74 79 70 6D 69 66 31", RejectReason.PICTURE),
    AVIF("?? ?? ?? ?? 66 74 79 70 61 76 69 66", RejectReason.PICTURE),
    RAR("52 61 72 21 1A 07", RejectReason.OTHER_ARCHIVE),
    SEVEN_ZIP("37 7A BC AF 27 1C", RejectReason.OTHER_ARCHIVE),
    GZIP("1F 8B 08", RejectReason.OTHER_ARCHIVE),
    XZ("FD 37 7A 58 5A 00", RejectReason.OTHER_ARCHIVE),
    BZIP2("42 5A 68 ?? 31 41 59 26 53 59", RejectReason.OTHER_ARCHIVE),
    CABINET("4D 53 43 46 00 00 00 00", RejectReason.OTHER_ARCHIVE),
    /** The first of several parts of one zip. */
    SPANNED_ZIP("50 4B 07 08", RejectReason.OTHER_ARCHIVE),
    TNEF("78 9F 3E 22", RejectReason.OUTLOOK_WRAPPED),
    WINDOWS_LINK("4C 00 00 00 01 14 02 00", RejectReason.SHORTCUT);

    private static final String ANY = "??";

    private final String start;
    private final RejectReason refusal;

    Signature(String start, RejectReason refusal) {
        this.start = start;
        this.refusal = refusal;
    }

    /** Why a file that starts so can't be taken. */
    static Optional<RejectReason> refusal(byte[] content) {
        return Arrays.stream(values())
                .filter(signature -> signature.starts(content))
                .map(signature -> signature.refusal)
                .findFirst();
    }

    private boolean starts(byte[] content) {
        String[] bytes = start.split(" ", -1);
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (!bytes[i].equals(ANY) && (byte) Integer.parseInt(bytes[i], 16) != content[i]) {
                return false;
            }
        }
        return true;
    }
}
