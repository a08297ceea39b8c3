package org.prongsai.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read in outputs, file by file: the text of pages, papers and every part of workbooks. */
final class OutputTexts {
    private OutputTexts() {}

    static Map<String, String> of(Map<String, byte[]> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, content) -> texts.put(name, text(name, content)));
        return texts;
    }

    private static String text(String name, byte[] content) {
        try {
            if (name.endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(content)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            return name.matches(".*\\.(xlsx|docx|zip)") ? parts(content) : new String(content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String parts(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName())
                        .append('\n')
                        .append(text(entry.getName(), in.readAllBytes()).replaceAll("<[^>]*>", ""))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
