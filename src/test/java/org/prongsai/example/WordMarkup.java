package org.prongsai.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** WordprocessingML in small pieces. Every run is marked as complex script, or Word takes size and weight for Latin only. */
final class WordMarkup {
    static final String FONT = "TH Sarabun New";
    static final String PLAIN = "";
    static final String BOLD = "bold";
    static final String RED = "bold red";

    private static final int RUN = 16;

    private WordMarkup() {}

    static String looks(int points, String looks) {
        String weight = looks.contains(BOLD) ? "<w:b/><w:bCs/>" : "";
        String colour = looks.contains("red") ? "<w:color w:val=\"C00000\"/>" : "";
        return "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>%2$s%3$s"
                        .formatted(FONT, weight, colour)
                + "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/><w:cs/><w:lang w:bidi=\"th-TH\"/></w:rPr>"
                        .formatted(2 * points);
    }

    private static String run(int points, String looks, String content) {
        return "<w:r>" + looks(points, looks) + content + "</w:r>";
    }

    static String text(int points, String looks, String text) {
        String escaped = StringEscapeUtils.escapeXml11(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return run(points, looks, "<w:t xml:space=\"preserve\">" + escaped + "</w:t>");
    }

    static String text(String text) {
        return text(RUN, PLAIN, text);
    }

    static String tab(int points) {
        return run(points, PLAIN, "<w:tab/>");
    }

    /** As Word writes it when it is inserted by hand. */
    static String field(int points, String looks, String name) {
        return field(points, looks, "MERGEFIELD  " + name + "  \\* MERGEFORMAT", "«" + name + "»");
    }

    static String field(String name) {
        return field(RUN, PLAIN, name);
    }

    /** In Thai digits in every program. */
    static String pageNumber() {
        return field(RUN, PLAIN, "PAGE", "๒").replace(FONT, WordParts.DIGITS);
    }

    private static String field(int points, String looks, String instruction, String shown) {
        return run(points, looks, "<w:fldChar w:fldCharType=\"begin\"/>")
                + run(points, looks, "<w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText>")
                + run(points, looks, "<w:fldChar w:fldCharType=\"separate\"/>")
                + text(points, looks, shown)
                + run(points, looks, "<w:fldChar w:fldCharType=\"end\"/>");
    }

    /** @param style its id in {@code styles.xml}; {@code settings} are added to it */
    static String paragraph(String style, String settings, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + settings + looks(RUN, PLAIN) + "</w:pPr>"
                + String.join("", runs) + "</w:p>";
    }

    static String paragraph(String style, List<String> runs) {
        return paragraph(style, "", runs.toArray(String[]::new));
    }

    /** @param lines {@code true} for a table with lines, which then repeats its heading on every page */
    static String table(boolean lines, List<Integer> widths, List<String> rows) {
        String borders = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(side -> "<w:%s w:val=\"%s\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                        .formatted(side, lines ? "single" : "nil"))
                .collect(Collectors.joining());
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:tblBorders>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
                + widths.stream().map("<w:gridCol w:w=\"%d\"/>"::formatted).collect(Collectors.joining())
                + "</w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String settings, List<Integer> widths, List<String> contents) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            cells.add(cell(widths.get(i), "", contents.get(i)));
        }
        return row(settings, cells);
    }

    static String row(String settings, List<String> cells) {
        return "<w:tr><w:trPr>" + settings + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    /** @param settings beside its width: that it goes over several columns or rows */
    static String cell(int width, String settings, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width) + settings + "</w:tcPr>" + content
                + "</w:tc>";
    }

    /**
     * Measures in twentieths of a point; A4 upright, numbered in Thai digits.
     *
     * @param letter whether it is one, of which the first page has no number
     */
    static String section(boolean letter, String before, int left, int right) {
        return "<w:sectPr>" + before + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + String.format(
                        Locale.ROOT,
                        "<w:pgMar w:top=\"1134\" w:right=\"%d\" w:bottom=\"1134\" w:left=\"%d\" w:header=\"567\""
                                + " w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:fmt=\"thaiNumbers\"/>%s</w:sectPr>",
                        right,
                        left,
                        letter ? "<w:titlePg/>" : "");
    }
}
