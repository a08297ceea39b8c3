package org.prongsai.job.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.archive.UnusableZip;
import org.prongsai.archive.ZipArchive;
import org.prongsai.layout.FormLayout;
import org.prongsai.render.pdf.PdfText;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/**
 * Text of an output, without how it is set: what two builds must say alike where their bytes are not the same.
 */
final class OutputText {
    private static final Pattern UNSEEN = Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String DOCUMENT = "word/document.xml";

    private OutputText() {}

    /** Empty when it can't be read: then nothing can be said of it. */
    static Optional<String> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf" -> PdfText.of(content).map(OutputText::spaced);
            case "xlsx", "xlsm" -> workbook(content);
            case "docx" -> word(content).map(OutputText::markup);
            case "html" -> Optional.of(markup(utf8(content)));
            default -> Optional.of(utf8(content));
        };
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String markup(String page) {
        return spaced(TAG.matcher(UNSEEN.matcher(page).replaceAll(" ")).replaceAll(" "));
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static Optional<String> workbook(byte[] content) {
        try {
            RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(content);
            return Optional.of(workbook.grids().stream()
                    .flatMap(grid -> grid.rows().stream()
                            .flatMap(row -> row.cells().stream()
                                    .map(cell -> grid.sheet() + " " + row.number() + " " + cell.column() + " "
                                            + cell.value().text())))
                    .collect(Collectors.joining("\n")));
        } catch (UnreadableWorkbook damaged) {
            return Optional.empty();
        }
    }

    private static Optional<String> word(byte[] content) {
        try (ZipArchive zip = new ZipArchive(content)) {
            return zip.file(DOCUMENT).map(OutputText::utf8);
        } catch (UnusableZip damaged) {
            return Optional.empty();
        }
    }
}
