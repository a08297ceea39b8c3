package org.prongsai.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.archive.ReproducibleZip;

/** The parts of the memo's template: its text, headers, styles and settings. */
final class WordParts {
    /** For a section's settings. */
    static final String HEADERS = "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:headerReference w:type=\"first\" r:id=\"rId3\"/>";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    /** Draws figures of either kind as Thai digits; made, with its key, by {@code src/main/fonts/digits.py}. */
    static final String DIGITS = "Prongsai Thai Digits";

    private static final String DIGITS_KEY = "{6F1D3B52-0C7E-4A5D-9E21-7A0B6C4D5E13}";
    private static final Path DIGITS_FILE = Path.of("src", "test", "resources", "memo", "thai-digits.odttf");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** As high as a line of TH Sarabun New, whichever font stands in for it: there are as many pages everywhere. */
    private static final String LINE_16 = "w:line=\"440\" w:lineRule=\"exact\"";

    private static final String LINE_14 = "w:line=\"370\" w:lineRule=\"exact\"";

    private WordParts() {}

    static byte[] document(String body, String firstHeader, String header) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations("officeDocument word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        "styles styles.xml",
                        "settings settings.xml",
                        "header header1.xml",
                        "header header2.xml",
                        "fontTable fontTable.xml"));
        parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/header1.xml", part("hdr", firstHeader));
        parts.put("word/header2.xml", part("hdr", header));
        parts.put("word/styles.xml", part("styles", styles()));
        parts.put("word/settings.xml", part("settings", settings()));
        parts.put("word/fontTable.xml", part("fonts", fonts()));
        parts.put("word/_rels/fontTable.xml.rels", relations("font fonts/font1.odttf"));
        return zipped(parts);
    }

    private static String fonts() {
        return "<w:font w:name=\"%s\"><w:charset w:val=\"DE\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/>"
                        .formatted(DIGITS)
                + "<w:embedRegular r:id=\"rId1\" w:fontKey=\"%s\"/></w:font>".formatted(DIGITS_KEY);
    }

    private static String part(String root, String content) {
        return XML + "<w:" + root + SPACES + ">" + content + "</w:" + root + ">";
    }

    private static String contentTypes() {
        StringBuilder types = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"odttf\" ContentType=\"application/vnd.openxmlformats-officedocument.obfuscatedFont\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map.of(
                        "document",
                        "document.main",
                        "header1",
                        "header",
                        "header2",
                        "header",
                        "styles",
                        "styles",
                        "settings",
                        "settings",
                        "fontTable",
                        "fontTable")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                        .formatted(part.getKey(), WORD, part.getValue())));
        return types.append("</Types>").toString();
    }

    /** @param kindsAndTargets {@code kind target}, from {@code rId1} on */
    private static String relations(String... kindsAndTargets) {
        StringBuilder relations = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        int number = 1;
        for (String relation : kindsAndTargets) {
            String[] parts = relation.split(" ", 2);
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>"
                    .formatted(number++, RELATION, parts[0], parts[1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault>" + WordMarkup.looks(16, WordMarkup.PLAIN)
                + "</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("MemoTitle", "หัวเรื่องกลาง", "<w:jc w:val=\"center\"/>")
                + style(
                        "MemoHead",
                        "หัวบันทึก",
                        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9071\"/></w:tabs>")
                + style("MemoTo", "คำขึ้นต้น", "<w:spacing w:before=\"120\"/>")
                + style("MemoPart", "หัวข้อ", "<w:keepNext/><w:spacing w:before=\"120\"/><w:ind w:firstLine=\"1418\"/>")
                + style(
                        "MemoBody",
                        "เนื้อความ",
                        "<w:spacing w:before=\"60\" " + LINE_16 + "/><w:ind w:firstLine=\"1418\"/>"
                                + "<w:jc w:val=\"thaiDistribute\"/>")
                + style(
                        "MemoItem",
                        "รายการ",
                        "<w:spacing " + LINE_16 + "/><w:ind w:firstLine=\"1843\"/><w:jc w:val=\"thaiDistribute\"/>")
                + style("MemoSign", "ลงชื่อ", "<w:keepLines/><w:spacing " + LINE_16 + "/><w:jc w:val=\"center\"/>")
                + style(
                        "MemoNotice",
                        "แถบฉบับร่าง",
                        "<w:pBdr>" + box() + "</w:pBdr><w:spacing w:before=\"120\""
                                + " w:after=\"120\"/><w:ind w:left=\"113\" w:right=\"113\"/>")
                + style(
                        "MemoMeasure",
                        "มาตรการ",
                        "<w:keepLines/><w:spacing " + LINE_16 + "/><w:jc w:val=\"thaiDistribute\"/>")
                + style("MemoCell", "ข้อความในตาราง", "<w:spacing " + LINE_14 + "/><w:jc w:val=\"left\"/>");
    }

    private static String box() {
        StringBuilder box = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            box.append("<w:%s w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"C00000\"/>".formatted(side));
        }
        return box.toString();
    }

    private static String style(String id, String name, String settings) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
                        .formatted(id, name)
                + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + settings + "</w:pPr></w:style>";
    }

    /** A line that ends in a line break is not spread over the whole width. */
    private static String settings() {
        return "<w:zoom w:percent=\"100\"/><w:embedTrueTypeFonts/><w:defaultTabStop w:val=\"720\"/><w:compat><w:doNotExpandShiftReturn/>"
                + "<w:applyBreakingRules/><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:bidi=\"th-TH\"/>";
    }

    private static byte[] zipped(Map<String, String> parts) {
        Map<String, byte[]> written = new LinkedHashMap<>();
        parts.forEach((name, text) -> written.put(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            written.put("word/fonts/font1.odttf", Files.readAllBytes(DIGITS_FILE));
            return ReproducibleZip.of(written);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
