package org.prongsai.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.FileOutcome.RejectReason;

/** Kind of a file by its content, and only where that says nothing by its name. */
final class FileKind {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_OF_NOTHING = {'P', 'K', 5, 6};

    /** What browsers call a file while they download it. */
    private static final Pattern UNFINISHED_NAME = Pattern.compile("\\.(crdownload|part|partial|(op)?download)$");

    private static final Pattern SHORTCUT_NAME =
            Pattern.compile("\\.(gsheet|gdoc|gslides|gdrive|lnk|url|webloc|desktop)$");
    /** What stands for a file that is kept elsewhere and was not fetched yet. */
    private static final Pattern PLACEHOLDER_NAME = Pattern.compile("\\.(icloud|nextcloud|owncloud|cloudf?)$");

    private static final byte[] APPLE_DOUBLE = {0, 5, 0x16, 7};
    private static final Pattern WORKBOOK_NAME = Pattern.compile("\\.(xls[xm]?|ods)$");

    private FileKind() {}

    /** Why a file can't be a workbook nor a zip; empty when it may be one. What is in a compound file the reader sees. */
    static Optional<RejectReason> refusal(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Signature.refusal(content)
                .or(() -> byName(lower))
                .or(() -> isZip(content) || starts(content, OLE) ? Optional.empty() : other(lower, content));
    }

    static boolean isZip(byte[] content) {
        return starts(content, ZIP) || starts(content, ZIP_OF_NOTHING);
    }

    /** Whether it is what macOS keeps beside a file, whatever a mail program called it. */
    static boolean isSystemHalf(byte[] content) {
        return starts(content, APPLE_DOUBLE);
    }

    /** A broken zip may have been a workbook; its name is all that is left to tell. */
    static RejectReason unusable(String name, RejectReason refusal) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return refusal;
        }
        return switch (refusal) {
            case DAMAGED -> RejectReason.ZIP_DAMAGED;
            case TOO_LARGE -> RejectReason.ZIP_TOO_LARGE;
            default -> refusal;
        };
    }

    /** A name that a browser or a web service gave, which no form has. */
    private static Optional<RejectReason> byName(String lower) {
        if (UNFINISHED_NAME.matcher(lower).find()) {
            return Optional.of(RejectReason.UNFINISHED);
        }
        if (PLACEHOLDER_NAME.matcher(lower).find()) {
            return Optional.of(RejectReason.NOT_FETCHED);
        }
        return SHORTCUT_NAME.matcher(lower).find() ? Optional.of(RejectReason.SHORTCUT) : Optional.empty();
    }

    private static Optional<RejectReason> other(String lower, byte[] content) {
        if (content.length == 0) {
            return Optional.of(RejectReason.EMPTY);
        }
        if (onlyZeros(content)) {
            return Optional.of(RejectReason.ONLY_ZEROS);
        }
        return TextKind.refusal(content)
                .or(() -> lower.endsWith(".csv") ? Optional.empty() : otherName(lower, content));
    }

    /** Some programs write a table as text and call it a workbook, and Excel opens it. */
    private static Optional<RejectReason> otherName(String lower, byte[] content) {
        if (!WORKBOOK_NAME.matcher(lower).find()) {
            return Optional.of(RejectReason.NOT_A_WORKBOOK);
        }
        return TextKind.isText(content) ? Optional.empty() : Optional.of(RejectReason.DAMAGED);
    }

    private static boolean onlyZeros(byte[] content) {
        for (byte b : content) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
