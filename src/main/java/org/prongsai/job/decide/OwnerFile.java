package org.prongsai.job.decide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.message.LocalizedMessage;

/**
 * Owner file that Excel or LibreOffice lays beside a workbook for as long as somebody has it open: who that is. One that is
 * left after a crash looks the same.
 */
record OwnerFile(Path place, boolean excel, String owner) {
    private static final int MOST = 4_096;
    /** Where Excel's has the name's length in two bytes and then the name in UTF-16; Word's begins a byte earlier. */
    private static final int[] WIDE_NAME = {55, 54};

    private static final int LONGEST = 54;
    private static final String THAI_WINDOWS = "x-windows-874";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\uFFFD]");

    /** The first that lies beside a workbook. */
    static Optional<OwnerFile> beside(Path workbook) {
        Path excel = workbook.resolveSibling("~$" + workbook.getFileName());
        Path office = workbook.resolveSibling(".~lock." + workbook.getFileName() + "#");
        if (Files.exists(excel)) {
            return Optional.of(new OwnerFile(excel, true, seen(ofExcel(start(excel)))));
        }
        return Files.exists(office)
                ? Optional.of(new OwnerFile(office, false, seen(ofLibreOffice(start(office)))))
                : Optional.empty();
    }

    /** That it is there says enough: Windows lets nobody read it while it is held. */
    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST);
        } catch (IOException held) {
            return new byte[0];
        }
    }

    private static String ofExcel(byte[] content) {
        for (int at : WIDE_NAME) {
            int length = content.length > at + 1 ? (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8 : 0;
            int end = at + 2 + 2 * length;
            if (length > 0 && length <= LONGEST && end <= content.length) {
                String name = new String(Arrays.copyOfRange(content, at + 2, end), StandardCharsets.UTF_16LE);
                if (seen(name).length() == name.length()) {
                    return name;
                }
            }
        }
        int length = content.length > 0 ? content[0] & 0xFF : 0;
        Charset ansi = Charset.isSupported(THAI_WINDOWS) ? Charset.forName(THAI_WINDOWS) : StandardCharsets.ISO_8859_1;
        return length > 0 && length <= LONGEST && length < content.length
                ? new String(Arrays.copyOfRange(content, 1, length + 1), ansi)
                : "";
    }

    /** The name in LibreOffice's settings, which most leave empty, then that of the system's account. */
    private static String ofLibreOffice(byte[] content) {
        String[] parts = new String(content, StandardCharsets.UTF_8).split("(?<!\\\\),", -1);
        return Arrays.stream(parts)
                .limit(2)
                .map(part -> part.replace("\\,", ",").strip())
                .filter(part -> parts.length > 2 && !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String seen(String name) {
        return UNSEEN.matcher(name).replaceAll("").strip();
    }

    /** That nothing can be written meanwhile, and what to do; {@code workbook} for people. */
    LocalizedMessage refusal(String workbook) {
        Object who = owner.isEmpty() ? LocalizedMessage.of("decide.open.somebody") : owner;
        return LocalizedMessage.of("decide.open", workbook, excel ? "Excel" : "LibreOffice", who, place.getFileName());
    }
}
