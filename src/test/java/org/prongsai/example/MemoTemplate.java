package org.prongsai.example;

import static org.prongsai.example.WordMarkup.BOLD;
import static org.prongsai.example.WordMarkup.PLAIN;
import static org.prongsai.example.WordMarkup.RED;
import static org.prongsai.example.WordMarkup.cell;
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
import java.util.stream.Stream;

/**
 * Makes {@code templates/memo.docx}, the memo that comes with the program: the layout of the regulations on
 * correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ), with a place for the office's own emblem.
 */
public final class MemoTemplate {
    private static final String DOTS = ".".repeat(28);
    private static final String TOGETHER = "<w:keepNext/><w:keepLines/>";
    private static final String NO_INDENT = "<w:ind w:firstLine=\"0\"/>";
    private static final String HEADING = "<w:cantSplit/><w:tblHeader/>";
    private static final List<Integer> ANNEX = List.of(1500, 3200, 1000, 1450, 2488);
    private static final List<Integer> FIGURES = List.of(4838, 4800);
    private static final List<Integer> HEAD = List.of(1701, 5669, 1701);

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
        return table(false, HEAD, List.of(row("", heading())))
                + paragraph("MemoNotice", "", field(16, RED, "$notice"))
                + paragraph("MemoHead", "", text(20, BOLD, "ส่วนราชการ"), text("  "), field("$office"), tab(16))
                + paragraph(
                        "MemoHead",
                        "<w:tabs><w:tab w:val=\"left\" w:leader=\"dot\" w:pos=\"4535\"/></w:tabs>",
                        text(20, BOLD, "ที่"),
                        text("  "),
                        field("$number"),
                        tab(16),
                        text(20, BOLD, "วันที่"),
                        text("  "),
                        field("$memo_date"),
                        tab(16))
                + paragraph("MemoHead", "", text(20, BOLD, "เรื่อง"), text("  "), field("$subject"), tab(16))
                + paragraph("MemoTo", "", text("เรียน  "), field("$to"))
                + part("๑. เรื่องเดิม")
                + paragraph("MemoBody", "", field("$background_paragraphs.text"))
                + part("๒. ข้อเท็จจริง")
                + paragraph("MemoBody", "", field("$facts_paragraphs.text"))
                + paragraph("MemoBody", "", field("$missing"))
                + item("holes")
                + paragraph("MemoBody", "", field("$remarks"))
                + item("findings")
                + part("๓. ข้อพิจารณา/ข้อเสนอ")
                + paragraph("MemoBody", "<w:keepNext/>", field("$proposal_paragraphs.text"))
                + signature("reporters", "");
    }

    /** The emblem's place is nothing where the office has put none. */
    private static List<String> heading() {
        String middle = "<w:vAlign w:val=\"center\"/>";
        String exact = "<w:spacing w:line=\"700\" w:lineRule=\"exact\"/>";
        return List.of(
                cell(HEAD.get(0), "", paragraph("MemoTitle", "<w:jc w:val=\"left\"/>", field("$garuda"))),
                cell(HEAD.get(1), middle, paragraph("MemoTitle", exact, text(29, BOLD, "บันทึกข้อความ"))),
                cell(HEAD.get(2), "", paragraph("MemoCell", "")));
    }

    private static String part(String title) {
        return paragraph("MemoPart", "", text(16, BOLD, title));
    }

    private static String item(String group) {
        return paragraph(
                "MemoItem", "", text("("), field("$" + group + ".number"), text(") "), field("$" + group + ".text"));
    }

    /** Under a dotted line the name in brackets, the position, and for whom; one paragraph for each who signs. */
    private static String signature(String group, String settings) {
        return paragraph(
                "MemoSign",
                settings + "<w:spacing w:before=\"480\" w:line=\"440\" w:lineRule=\"exact\"/><w:ind w:left=\"3402\"/>",
                text("(ลงชื่อ)" + DOTS),
                field("$" + group + ".as"),
                text("\n("),
                field("$" + group + ".name"),
                text(")\n"),
                field("$" + group + ".office"));
    }

    private static String opinion() {
        return paragraph("MemoPart", TOGETHER, text(16, BOLD, "ความเห็น"), field(16, BOLD, "$addressee"))
                + paragraph("MemoBody", TOGETHER, text("(    ) อนุมัติ        (    ) ไม่อนุมัติ        (    ) อื่น ๆ"))
                + paragraph("MemoHead", TOGETHER, tab(16))
                + paragraph("MemoHead", TOGETHER, tab(16))
                + signature("deciders", "<w:keepNext/>")
                + paragraph("MemoSign", "<w:spacing w:before=\"120\"/><w:ind w:left=\"3402\"/>", text("วันที่" + DOTS))
                        .replace("</w:pPr>", section(true, WordParts.HEADERS, 1701, 1134) + "</w:pPr>");
    }

    private static String annex() {
        return centred(field(16, BOLD, "$title"))
                + centred(field(16, BOLD, "$round_span"))
                + centred(field(16, BOLD, "$fiscal_year"))
                + centred(field(16, BOLD, "$organisation"))
                + paragraph("MemoNotice", "", field(16, RED, "$notice"))
                + paragraph("MemoBody", "", field("$appendix_paragraphs.text"))
                + paragraph("MemoPart", NO_INDENT, field(16, BOLD, "$measures_head"))
                + paragraph("MemoMeasure", "", field(16, BOLD, "$measures.goal"), field("$measures.guideline"))
                + paragraph("MemoPart", NO_INDENT + "<w:jc w:val=\"center\"/>", field(16, BOLD, "$results_head"))
                // Kept with the table, it would move to a new page with all rows of the first goal, which are joined.
                + paragraph("MemoTitle", "", text("ข้อมูล ณ วันที่ "), field("$as_of"))
                + table(
                        true,
                        ANNEX,
                        List.of(row(HEADING, titles()), row(HEADING, subtitles()), row("", ANNEX, columns())))
                + paragraph("MemoCell", "")
                + figures()
                + section(false, WordParts.HEADERS, 1134, 1134);
    }

    /** Nothing is left of it in a round whose plan has no columns of numbers of its own. */
    private static String figures() {
        return centred(field(16, BOLD, "$figures_head"))
                + table(
                        true,
                        FIGURES,
                        List.of(
                                row(HEADING, FIGURES, List.of(title("$word_guideline"), title("$figures_values"))),
                                row(
                                        "<w:cantSplit/>",
                                        FIGURES,
                                        List.of(
                                                paragraph("MemoCell", "", field(14, PLAIN, "$figures.guideline")),
                                                paragraph("MemoCell", "", field(14, PLAIN, "$figures.amounts"))))))
                + paragraph("MemoCell", "<w:spacing w:before=\"80\"/>", field(14, PLAIN, "$totals.text"));
    }

    private static String centred(String... runs) {
        return paragraph("MemoTitle", "<w:keepNext/>", runs);
    }

    /** Over the last two columns what they are about; the others' headings are one over both rows. */
    private static List<String> titles() {
        return List.of(
                cell(ANNEX.get(0), "<w:vMerge w:val=\"restart\"/>", title("$word_goal")),
                cell(ANNEX.get(1), "<w:vMerge w:val=\"restart\"/>", title("$word_guideline")),
                cell(ANNEX.get(2), "<w:vMerge w:val=\"restart\"/>", title("$word_unit")),
                cell(ANNEX.get(3) + ANNEX.get(4), "<w:gridSpan w:val=\"2\"/>", title(12, "$results")));
    }

    private static List<String> subtitles() {
        String goesOn = "<w:vMerge/>";
        return List.of(
                cell(ANNEX.get(0), goesOn, paragraph("MemoCell", "")),
                cell(ANNEX.get(1), goesOn, paragraph("MemoCell", "")),
                cell(ANNEX.get(2), goesOn, paragraph("MemoCell", "")),
                cell(ANNEX.get(3), "", title(12, "$statuses")),
                cell(ANNEX.get(4), "", title("$word_details")));
    }

    private static String title(String field) {
        return title(14, field);
    }

    private static String title(int points, String field) {
        return paragraph("MemoCell", "<w:jc w:val=\"center\"/>", field(points, BOLD, field));
    }

    private static List<String> columns() {
        return Stream.of("goal", "guideline", "unit", "result", "details")
                .map(column -> paragraph("MemoCell", "", field(14, PLAIN, "$rows." + column)))
                .toList();
    }
}
