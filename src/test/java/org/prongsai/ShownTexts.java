package org.prongsai;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.prongsai.io.CsvText;

/** Texts that a person may read in any output, as they stand in it: cell by cell, paragraph by paragraph. */
public final class ShownTexts {
    private static final Pattern TAG =
            Pattern.compile("<(?:style|script)[^>]*>.*?</(?:style|script)>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern SHOWN_ATTRIBUTE = Pattern.compile(
            "(?:prompt|promptTitle|error|errorTitle|aria-label|title|content|data-label|name)=\"([^\"]*)\"");
    private static final Pattern CELL = Pattern.compile("<(?:t|a:t|f|v|oddFooter|dc:title)(?: [^>]*)?>([^<]*)</");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern JSON_TEXT =
            Pattern.compile("\"(?:description|title)\" ?: ?\"((?:[^\"\\\\]|\\\\.)*)\"");

    private ShownTexts() {}

    /** By the file's name, and behind {@code >} the part of it. */
    public static Map<String, List<String>> of(String name, byte[] content) throws IOException, MessagingException {
        Map<String, List<String>> texts = new TreeMap<>();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        switch (ending) {
            case "xlsx", "docx" -> zip(name, content, texts);
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(content)) {
                    texts.put(name, List.of(new PDFTextStripper().getText(document)));
                }
            }
            case "eml" ->
                mail(
                        name,
                        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content)),
                        texts);
            case "csv" -> {
                List<String> cells = new ArrayList<>();
                CsvText.read(content, row -> cells.addAll(row.toList()));
                texts.put(name, cells);
            }
            case "json" -> texts.put(name, found(JSON_TEXT, string(content)));
            case "html" -> texts.put(name, html(string(content)));
            default -> texts.put(name, List.of(string(content)));
        }
        return texts;
    }

    private static String string(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static List<String> html(String page) {
        return Stream.concat(found(SHOWN_ATTRIBUTE, page).stream(), Arrays.stream(TAG.split(page)))
                .toList();
    }

    private static void zip(String name, byte[] content, Map<String, List<String>> texts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = string(zip.readAllBytes());
                if (entry.getName().endsWith(".xml") && !entry.getName().contains("customXml")) {
                    texts.put(name + ">" + entry.getName(), name.endsWith("docx") ? paragraphs(part) : cells(part));
                }
            }
        }
    }

    private static List<String> cells(String part) {
        return Stream.concat(found(CELL, part).stream(), found(SHOWN_ATTRIBUTE, part).stream())
                .toList();
    }

    private static List<String> paragraphs(String part) {
        return PARAGRAPH
                .matcher(part)
                .results()
                .map(MatchResult::group)
                .map(paragraph -> TAG.matcher(paragraph).replaceAll(""))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static void mail(String name, Part part, Map<String, List<String>> texts)
            throws IOException, MessagingException {
        if (part instanceof MimeMessage message) {
            texts.put(name + ">subject", List.of(String.valueOf(message.getSubject())));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart one = parts.getBodyPart(i);
                mail(name + ">" + i, one, texts);
            }
        } else if (part.getContent() instanceof String text) {
            texts.put(name + ">text", part.isMimeType("text/html") ? html(text) : List.of(text));
        }
    }
}
