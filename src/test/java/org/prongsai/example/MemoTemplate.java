package org.prongsai.example;

import static org.prongsai.example.WordMarkup.BOLD;
import static org.prongsai.example.WordMarkup.PLAIN;
import static org.prongsai.example.WordMarkup.RED;
import static org.prongsai.example.WordMarkup.field;
import static org.prongsai.example.WordMarkup.paragraph;
import static org.prongsai.example.WordMarkup.row;
import static org.prongsai.example.WordMarkup.section;
import static org.prongsai.example.WordMarkup.tab;
import static org.prongsai.example.WordMarkup.table;
import static org.prongsai.example.WordMarkup.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code templates/memo.docx}, the memo that comes with the program: the layout of the regulations on
 * correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ), with the emblem's place left free.
 */
public final class MemoTemplate {
    private static final String DOTS = ".".repeat(28);
    private static final String TOGETHER = "<w:keepNext/><w:keepLines/>";
    private static final List<Integer> ANNEX = List.of(2000, 3500, 1600, 2350, 5120);
    private static final List<Integer> HEAD = List.of(1701, 5669, 1701);
    private static final List<Integer> HALVES = List.of(4535, 4536);

    private MemoTemplate() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args.length > 0 ? args[0] : "templates/memo.docx"), bytes());
    }

    public static byte[] bytes() {
        return bytes(letter() + opinion() + annex());
    }

    /** The same letter around another text. */
    public static byte[] bytes(String body) {
        return WordParts.document(body, firstHeader(), header());
    }

    private static String firstHeader() {
        return paragraph("MemoTitle", "", field(20, RED, "$draft")) + mark();
    }

    /** By which the edition is known again, small, in the corner of every page. */
    private static String mark() {
        return paragraph("MemoTitle", "<w:jc w:val=\"right\"/>", field(11, PLAIN, "$mark"));
    }

    private static String header() {
        return paragraph("MemoTitle", "", text("- "), WordMarkup.pageNumber(), text(" -"))
                + paragraph("MemoTitle", "", field(20, RED, "$draft"))
                + mark();
    }

    private static String letter() {
        return table(false, HEAD, List.of(row("<w:trHeight w:val=\"850\" w:hRule=\"atLeast\"/>", HEAD, heading())))
                + paragraph("MemoNotice", "", field(16, RED, "$notice"))
                + paragraph("MemoHead", "", text(20, BOLD, "ส่วนราชการ"), text("  "), field("$contact"), tab(16))
                + paragraph(
                        "MemoHead",
                        "<w:tabs><w:tab w:val=\"left\" w:leader=\"dot\" w:pos=\"4535\"/></w:tabs>",
                        text(20, BOLD, "ที่"),
                        tab(16),
                        text(20, BOLD, "วันที่"),
                        tab(16))
                + paragraph("MemoHead", "", text(20, BOLD, "เรื่อง"), text("  "), field("$subject"), tab(16))
                + paragraph("MemoTo", "", text("เรียน  "), field("$addressee"))
                + part("๑. เรื่องเดิม")
                + paragraph("MemoBody", "", field("$background"))
                + part("๒. ข้อเท็จจริง")
                + paragraph("MemoBody", "", text("๒.๑ "), field("$returned"), text(" "), field("$missing"))
                + item("holes")
                + paragraph("MemoBody", "", text("๒.๒ "), field("$progress"), text(" "), field("$answers"))
                + paragraph("MemoBody", "", text("๒.๓ "), field("$checked"))
                + item("findings")
                + part("๓. ข้อพิจารณา/ข้อเสนอ")
                + paragraph("MemoBody", "", field("$consider"))
                + paragraph("MemoBody", "", text("๓."), field("$proposals.number"), text(" "), field("$proposals.text"))
                + paragraph("MemoBody", TOGETHER, text("จึงเรียนมาเพื่อโปรดพิจารณา"))
                + table(false, HALVES, List.of(row("<w:cantSplit/>", HALVES, signatures())));
    }

    private static List<String> heading() {
        String title = "<w:spacing w:before=\"360\"/>";
        return List.of(
                paragraph("MemoSign", ""),
                paragraph("MemoTitle", title, text(29, BOLD, "บันทึกข้อความ")),
                paragraph("MemoSign", ""));
    }

    private static String part(String title) {
        return paragraph("MemoPart", "", text(16, BOLD, title));
    }

    private static String item(String group) {
        return paragraph(
                "MemoItem", "", text("("), field("$" + group + ".number"), text(") "), field("$" + group + ".text"));
    }

    private static List<String> signatures() {
        return List.of(signature("ผู้รายงาน", "ตำแหน่ง" + DOTS), signature("", "หัวหน้าสำนักปลัดเทศบาล"));
    }

    private static String signature(String role, String office) {
        return paragraph("MemoSign", "<w:spacing w:before=\"480\"/>", text("(ลงชื่อ)" + DOTS + role))
                + Stream.of("(" + DOTS + ")", office)
                        .map(line -> paragraph("MemoSign", "", text(line)))
                        .collect(Collectors.joining());
    }

    private static String opinion() {
        String right = TOGETHER + "<w:ind w:left=\"3969\"/>";
        return paragraph("MemoPart", TOGETHER, text(16, BOLD, "ความเห็น"), field(16, BOLD, "$addressee"))
                + paragraph("MemoBody", TOGETHER, text("(    ) อนุมัติ        (    ) ไม่อนุมัติ        (    ) อื่น ๆ"))
                + paragraph("MemoHead", TOGETHER, tab(16))
                + paragraph("MemoHead", TOGETHER, tab(16))
                + paragraph(
                        "MemoSign",
                        TOGETHER + "<w:spacing w:before=\"480\"/><w:ind w:left=\"3969\"/>",
                        text("(ลงชื่อ)" + DOTS))
                + paragraph("MemoSign", right, text("(" + DOTS + ")"))
                + paragraph("MemoSign", right, field("$addressee"))
                + paragraph("MemoSign", "<w:ind w:left=\"3969\"/>", text("วันที่" + DOTS))
                        .replace("</w:pPr>", section(false, WordParts.HEADERS, 1701, 1134) + "</w:pPr>");
    }

    private static String annex() {
        return paragraph("MemoTitle", "", text(16, BOLD, "ตาราง"), field(16, BOLD, "$title"))
                + paragraph(
                        "MemoTitle",
                        "",
                        field(16, BOLD, "$organisation"),
                        text(16, BOLD, "  "),
                        field(16, BOLD, "$round"))
                + paragraph("MemoTitle", "", text("ข้อมูล ณ วันที่ "), field("$as_of"))
                + paragraph("MemoNotice", "", field(16, RED, "$notice"))
                + table(
                        true,
                        ANNEX,
                        List.of(row("<w:cantSplit/><w:tblHeader/>", ANNEX, titles()), row("", ANNEX, columns())))
                + paragraph("MemoCell", "")
                + section(true, WordParts.HEADERS, 1134, 1134);
    }

    private static List<String> titles() {
        return Stream.of(
                        field(14, BOLD, "$word_goal"),
                        field(14, BOLD, "$word_guideline"),
                        field(14, BOLD, "$word_unit"),
                        text(14, BOLD, "ผลการดำเนินงาน\n(สถานะ)"),
                        field(14, BOLD, "$word_details"))
                .map(title -> paragraph("MemoCell", "<w:jc w:val=\"center\"/>", title))
                .toList();
    }

    private static List<String> columns() {
        return Stream.of("goal", "guideline", "unit", "result", "details")
                .map(column -> paragraph("MemoCell", "", field(14, PLAIN, "$rows." + column)))
                .toList();
    }
}
