package org.prongsai.mail;

import java.util.Locale;
import org.prongsai.model.Sha256;

/** A file that goes with a mail. */
public final class OutgoingAttachment {
    private static final int KILO = 1024;

    private final String name;
    private final byte[] content;

    /** @param name the file's, without a folder */
    public OutgoingAttachment(String name, byte[] content) {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("not a file's name: " + name);
        }
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    /** At least 1. */
    public int kilobytes() {
        return Math.max(1, content.length / KILO);
    }

    public Sha256 digest() {
        return Sha256.of(content);
    }

    /** The media type that the file's ending stands for. */
    public String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "xlsm" -> "application/vnd.ms-excel.sheet.macroEnabled.12";
            case "pdf" -> "application/pdf";
            case "html" -> "text/html; charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
