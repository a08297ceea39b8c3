package org.prongsai.read.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.Status;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.sheet.ods.TinyOds;
import org.prongsai.sheet.xlsx.PartFuzz;
import org.prongsai.thai.ThaiDates;

/** What the fuzzer starts from, and the words it may try. */
public final class FuzzSeeds {
    public static final String NOTES_RELATIONSHIP =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                    + " Target=\"../comments1.xml\"/></Relationships>";
    public static final String NOTES =
            "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>ผอ.</author>"
                    + "</authors><commentList><comment ref=\"C7\" authorId=\"0\"><text><r><t>ตรวจแล้ว</t></r></text></comment>"
                    + "</commentList></comments>";
    private static final String MARKUP =
            "<c r=\"A7\" t=\"s\"> <c r=\"C7\" t=\"inlineStr\"><is><t> </t></is></c> <v> </v> </c>"
                    + " <row r=\"7\" hidden=\"1\"> </row> <mergeCell ref=\"A7:C9\"/> <f> t=\"d\" t=\"e\" t=\"b\" t=\"str\" <![CDATA["
                    + " ]]> &amp; &#x0E33; &#0; _x000D_ <r> <rPh> <sheet name=\"a\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                    + " <definedName name=\"a\" hidden=\"1\"> date1904=\"1\" <table:table-cell office:value-type=\"date\""
                    + " office:date-value=\"2564-03-31\" table:number-columns-repeated=\"1048576\""
                    + " table:number-rows-repeated=\"1048576\" <text:p> <text:s text:c=\"99\"/> 1E308 -0 NaN 2147483648";

    private FuzzSeeds() {}

    /** @param args a folder that gets a folder of seeds for each target, and the words */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, byte[]> form : forms().entrySet()) {
            write(folder.resolve("FormFuzz/" + form.getKey()), form.getValue());
        }
        for (int part = 0; part < PartFuzz.FUZZED.size(); part++) {
            write(
                    folder.resolve("PartFuzz/" + part),
                    ((char) part + PartFuzz.whole(part)).getBytes(StandardCharsets.UTF_8));
        }
        int seed = 0;
        for (String word : words()) {
            write(folder.resolve("WordsFuzz/" + seed++), word.getBytes(StandardCharsets.UTF_8));
        }
        write(folder.resolve("words"), dictionary().getBytes(StandardCharsets.US_ASCII));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
    }

    /** The form's cells as LibreOffice would keep them. */
    public static String openDocument() {
        StringBuilder rows = new StringBuilder("<office:body><office:spreadsheet>");
        for (RawGrid grid : form().grids()) {
            rows.append("<table:table table:name='").append(grid.sheet()).append("'>");
            for (List<String> row : texts(grid)) {
                rows.append("<table:table-row>");
                row.forEach(text -> rows.append("<table:table-cell office:value-type='string'><text:p>")
                        .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</text:p></table:table-cell>"));
                rows.append("</table:table-row>");
            }
            rows.append("</table:table>");
        }
        return TinyOds.document(
                rows.append("</office:spreadsheet></office:body>").toString());
    }

    /** One filled form in each kind of file, by its ending. */
    static Map<String, byte[]> forms() {
        return Map.of(
                "xlsx", PartFuzz.FORM,
                "ods", new TinyOds().part("content.xml", openDocument()).bytes(),
                "csv", csv().getBytes(StandardCharsets.UTF_8));
    }

    private static String csv() {
        StringBuilder lines = new StringBuilder();
        texts(form().grids().get(0))
                .forEach(row -> lines.append('"')
                        .append(String.join("\",\"", row).replace("\n", " "))
                        .append("\"\r\n"));
        return lines.toString();
    }

    private static RawWorkbook form() {
        try {
            return new WorkbookReader(FormLayout.SHEET).read(PartFuzz.FORM);
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first seven columns; rows that hold nothing stand for themselves. */
    private static List<List<String>> texts(RawGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (RawRow row : grid.rows()) {
            while (rows.size() < row.number()) {
                rows.add(new ArrayList<>(List.of("", "", "", "", "", "", "")));
            }
            row.cells().stream()
                    .filter(cell -> cell.column() <= 7)
                    .forEach(cell -> rows.get(row.number() - 1)
                            .set(cell.column() - 1, cell.value().text()));
        }
        return rows;
    }

    static Set<String> words() {
        Set<String> words = new LinkedHashSet<>(List.of(
                "31 มีนาคม 2564",
                "๓๑ มี.ค. ๒๕๖๔",
                "วันที่ 31 มีนาคม พ.ศ. 2564",
                "31/3/2564",
                "2021-03-31",
                "29 ก.พ. 2563"));
        for (Status status : FormFuzz.PLAN.statuses().statuses()) {
            words.add(status.label());
            words.addAll(status.aliases());
        }
        words.addAll(ThaiDates.monthNames());
        words.addAll(ThaiDates.shortMonthNames());
        words.addAll(List.of(
                "น\u0E4D\u0E49\u0E32", "น\u0E33\u0E49", "เเล้้ว", "ท\u0E48\u0E35", "\u200B", "\u00A0", "\uF70A"));
        return words;
    }

    /** In libFuzzer's form: every word, every Thai letter, and pieces of markup, byte by byte. */
    private static String dictionary() {
        Set<String> all = new LinkedHashSet<>(words());
        for (char letter = '\u0E01'; letter <= '\u0E5B'; letter++) {
            all.add(String.valueOf(letter));
        }
        all.addAll(List.of(MARKUP.split(" ")));
        StringBuilder lines = new StringBuilder();
        for (String word : all) {
            lines.append('"');
            for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
                lines.append(String.format("\\x%02X", b));
            }
            lines.append("\"\n");
        }
        return lines.toString();
    }
}
