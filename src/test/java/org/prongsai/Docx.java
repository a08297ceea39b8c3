package org.prongsai;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word document taken apart. */
public final class Docx {
    public static final String TEXT = "word/document.xml";

    private Docx() {}

    /** Every part by its name. */
    public static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String part(byte[] docx, String name) {
        return parts(docx).getOrDefault(name, "");
    }

    /** What a reader sees of the text: a line for each paragraph and line break. */
    public static String text(byte[] docx) {
        return part(docx, TEXT)
                .replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "")
                .replaceAll("<w:br/>|</w:p>", "\n")
                .replaceAll("<w:tab/>", "\t")
                .replaceAll("<[^>]*>", "")
                .replace('\u00A0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The same document with one part changed; dropped when the change gives nothing. */
    public static byte[] changed(byte[] docx, String name, UnaryOperator<String> change) {
        Map<String, String> parts = parts(docx);
        parts.put(name, change.apply(part(docx, name)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (!part.getValue().isEmpty()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
