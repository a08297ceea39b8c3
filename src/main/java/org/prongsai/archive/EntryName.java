package org.prongsai.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.prongsai.text.StrictText;

/**
 * Name of a zip's entry as a label for people: nothing is ever written under it. Windows in Thai writes its own code
 * page and does not say so, macOS UTF-8 and does not say so either.
 */
public final class EntryName {
    private static final char FIRST_OF_THREE_BYTES = 0x0800;
    private static final int MAX_LENGTH = 300;

    private EntryName() {}

    /** With {@code /} between folders, never at its start, and never empty. */
    public static String of(ZipArchiveEntry entry) {
        return harmless(decode(entry));
    }

    private static String decode(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return utf8(raw).orElseGet(() -> thai(raw));
        }
        return unicodePath(entry, raw).or(() -> unmarkedUtf8(raw)).orElseGet(() -> thai(raw));
    }

    /** Info-ZIP's extra field; of another name when the checksum is not that of the entry's. */
    private static Optional<String> unicodePath(ZipArchiveEntry entry, byte[] raw) {
        CRC32 crc = new CRC32();
        crc.update(raw);
        return entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField path
                        && path.getNameCRC32() == crc.getValue()
                ? utf8(path.getUnicodeName())
                : Optional.empty();
    }

    /** Two Thai letters of Windows, such as สก, are also UTF-8 for a foreign letter; no Thai letter in UTF-8 is short. */
    private static Optional<String> unmarkedUtf8(byte[] raw) {
        return utf8(raw)
                .filter(name -> name.chars().allMatch(c -> c < 0x80)
                        || name.chars().anyMatch(c -> c >= FIRST_OF_THREE_BYTES)
                        || thai(raw).indexOf('\uFFFD') >= 0);
    }

    private static Optional<String> utf8(byte[] raw) {
        return StrictText.of(raw, StandardCharsets.UTF_8);
    }

    private static String thai(byte[] raw) {
        return new String(raw, StrictText.THAI_WINDOWS);
    }

    private static String harmless(String name) {
        String visible = name.codePoints()
                .mapToObj(c -> isInvisible(c) ? "_" : Character.toString(c))
                .collect(Collectors.joining());
        String path = Arrays.stream(visible.replace('\\', '/').split("/", -1))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .map(part -> part.matches("[A-Za-z]:.*") ? part.replace(':', '_') : part)
                .collect(Collectors.joining("/"));
        String label = Normalizer.normalize(path, Normalizer.Form.NFC);
        if (label.isEmpty()) {
            return "_";
        }
        int[] letters = label.codePoints().toArray();
        int cut = Math.max(0, letters.length - MAX_LENGTH);
        return cut == 0 ? label : "…" + new String(letters, cut, MAX_LENGTH);
    }

    /** Controls, line ends, and what turns the direction of writing, so that fdp.xlsx would read xslx.pdf. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean joiner = c >= 0x200B && c <= 0x200D;
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && !joiner);
    }
}
