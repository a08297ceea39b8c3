package org.prongsai.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.FileOutcome.Refusal;

/** What a file is by its first bytes, whatever its name says. */
final class FileKind {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORKBOOK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    /** The first record of a workbook of Excel 2, 3, 4 or 5 that no compound file wraps. */
    private static final Pattern BARE_EXCEL = Pattern.compile("\t[\0\2\4\b].\0", Pattern.DOTALL);

    private static final Pattern WORKBOOK_NAME = Pattern.compile("\\.(xls[xm]?|ods)$");

    private FileKind() {}

    /** Why a file can't be read as a workbook; empty when it may be one. */
    static Optional<Refusal> refusal(String name, byte[] content) {
        if (content.length == 0) {
            return Optional.of(Refusal.EMPTY);
        }
        if (startsWith(content, OLE)) {
            return ole(content);
        }
        if (startsWith(content, PDF)) {
            return Optional.of(Refusal.PDF);
        }
        if (startsWith(content, ZIP)) {
            return zip(name.toLowerCase(Locale.ROOT));
        }
        return text(name.toLowerCase(Locale.ROOT), content);
    }

    /** A workbook may have a Word document in it, and the other way round: the reader looks closer. */
    private static Optional<Refusal> ole(byte[] content) {
        if (contains(content, ENCRYPTED)) {
            return Optional.of(Refusal.PASSWORD_PROTECTED);
        }
        return contains(content, WORD) && !contains(content, WORKBOOK) ? Optional.of(Refusal.WORD) : Optional.empty();
    }

    private static Optional<Refusal> zip(String name) {
        if (name.endsWith(".docx") || name.endsWith(".docm")) {
            return Optional.of(Refusal.WORD);
        }
        return name.endsWith(".zip") || name.endsWith(".xlsb") ? Optional.of(Refusal.NOT_YET_READ) : Optional.empty();
    }

    private static Optional<Refusal> text(String name, byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")) {
            return Optional.of(Refusal.HTML);
        }
        if (BARE_EXCEL.matcher(start).lookingAt()) {
            return Optional.of(Refusal.OLD_EXCEL);
        }
        if (name.endsWith(".csv")) {
            return Optional.empty();
        }
        return Optional.of(WORKBOOK_NAME.matcher(name).find() ? Refusal.DAMAGED : Refusal.NOT_A_WORKBOOK);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
