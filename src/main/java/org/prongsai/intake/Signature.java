package org.prongsai.intake;

import java.util.Arrays;
import java.util.Optional;
import org.prongsai.model.FileOutcome.Refusal;

/** Kinds of files that can't be a workbook, each by the bytes it starts with; {@code ??} is any byte. */
enum Signature {
    PDF("25 50 44 46", Refusal.PDF),
    RTF("7B 5C 72 74 66", Refusal.WORD),
    PNG("89 50 4E 47 0D 0A 1A 0A", Refusal.PICTURE),
    JPEG("FF D8 FF", Refusal.PICTURE),
    GIF("47 49 46 38", Refusal.PICTURE),
    TIFF_INTEL("49 49 2A 00", Refusal.PICTURE),
    TIFF_MOTOROLA("4D 4D 00 2A", Refusal.PICTURE),
    BMP("42 4D ?? ?? ?? ?? 00 00 00 00", Refusal.PICTURE),
    WEBP("52 49 46 46 ?? ?? ?? ?? 57 45 42 50", Refusal.PICTURE),
    /** Brands heic, heix, heim, heis. */
    HEIC("?? ?? ?? ?? 66 74 79 70 68 65 69", Refusal.PICTURE),
    HEIF("?? ?? ?? ?? 66 74 79 70 6D 69 66 31", Refusal.PICTURE),
    AVIF("?? ?? ?? ?? 66 74 79 70 61 76 69 66", Refusal.PICTURE),
    RAR("52 61 72 21 1A 07", Refusal.OTHER_ARCHIVE),
    SEVEN_ZIP("37 7A BC AF 27 1C", Refusal.OTHER_ARCHIVE),
    GZIP("1F 8B 08", Refusal.OTHER_ARCHIVE),
    XZ("FD 37 7A 58 5A 00", Refusal.OTHER_ARCHIVE),
    BZIP2("42 5A 68 ?? 31 41 59 26 53 59", Refusal.OTHER_ARCHIVE),
    CABINET("4D 53 43 46 00 00 00 00", Refusal.OTHER_ARCHIVE),
    /** The first of several parts of one zip. */
    SPANNED_ZIP("50 4B 07 08", Refusal.OTHER_ARCHIVE),
    WINDOWS_LINK("4C 00 00 00 01 14 02 00", Refusal.SHORTCUT);

    private static final String ANY = "??";

    private final String start;
    private final Refusal refusal;

    Signature(String start, Refusal refusal) {
        this.start = start;
        this.refusal = refusal;
    }

    /** Why a file that starts so can't be taken. */
    static Optional<Refusal> refusal(byte[] content) {
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
