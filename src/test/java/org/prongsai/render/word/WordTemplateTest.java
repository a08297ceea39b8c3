package org.prongsai.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Docx;
import org.prongsai.example.MemoTemplate;
import org.prongsai.io.JobFailure;
import org.prongsai.message.Messages;
import org.prongsai.render.word.MergeData.Group;
import org.prongsai.text.Language;

/** Merge fields as Word writes them, and what becomes of a template that can't be filled in. */
final class WordTemplateTest {
    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
    private static final String TABLE = "<w:tbl><w:tr>" + cell("$rows.goal") + cell("$rows.id") + "</w:tr></w:tbl>";

    private static String run(String content) {
        return "<w:r>" + BOLD + content + "</w:r>";
    }

    private static String mark(String type) {
        return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    /** A field whose instruction is cut where Word pleases. */
    private static String field(String... instruction) {
        StringBuilder field = new StringBuilder(mark("begin"));
        for (String part : instruction) {
            field.append(run("<w:instrText xml:space=\"preserve\">" + part + "</w:instrText>"))
                    .append("<w:proofErr w:type=\"spellStart\"/>");
        }
        return field + mark("separate") + run("<w:t>«</w:t>") + run("<w:t>shown»</w:t>") + mark("end");
    }

    private static String named(String name) {
        return field(" MERGEFIELD  " + name + "  \\* MERGEFORMAT ");
    }

    private static String simple(String name) {
        return "<w:fldSimple w:instr=\" MERGEFIELD " + name + " \">" + run("<w:t>shown</w:t>") + "</w:fldSimple>";
    }

    private static String cell(String name) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"1\" w:type=\"dxa\"/><w:noWrap/></w:tcPr>" + paragraph(named(name))
                + "</w:tc>";
    }

    private static String paragraph(String content) {
        return "<w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"0A1B2C3D\">"
                + content + "</w:p>";
    }

    private static MergeData data(String value) {
        return new MergeData(
                Map.of("a", value, "draft", "", "mark", "", "nothing", ""),
                List.of(
                        Group.ofRows(
                                "rows",
                                List.of("goal", "id"),
                                "goal",
                                List.of(
                                        Map.of("goal", "๑. ก", "id", "๑.๑"),
                                        Map.of("goal", "๑. ก", "id", "๑.๒"),
                                        Map.of("goal", "๒. ข", "id", "๒.๑"))),
                        Group.ofParagraphs("holes", List.of("text"), List.of(Map.of("text", "x"), Map.of("text", "y"))),
                        Group.ofParagraphs("none", List.of("text"), List.of())));
    }

    private static byte[] filled(String body, String value) {
        return new WordTemplate("memo.docx", MemoTemplate.bytes(body + TABLE + "<w:p/>")).fill(data(value));
    }

    private static String xml(String body, String value) {
        return Docx.part(filled(body, value), Docx.TEXT);
    }

    @Test
    void a_field_cut_into_several_runs_is_one_field_and_keeps_its_looks() {
        String filled = xml(paragraph(field(" MERGE", "FIELD $", "a ", " \\* MERGEFORMAT ")), "กองคลัง");
        assertThat(filled)
                .contains("<w:r>" + BOLD + "<w:t xml:space=\"preserve\">กองคลัง</w:t></w:r>")
                .doesNotContain("fldChar", "instrText", "shown");
    }

    @Test
    void simple_fields_quoted_names_and_fields_in_headers_are_filled_in_and_others_stay() {
        byte[] template = Docx.changed(
                MemoTemplate.bytes(paragraph(simple("$a") + named("\"${a}\"") + field(" DATE ")) + TABLE + "<w:p/>"),
                "word/header2.xml",
                header -> header.replace("$draft", "$a"));
        byte[] filled = new WordTemplate("memo.docx", template).fill(data("ก"));
        assertThat(Docx.text(filled)).startsWith("กก«shown»\n");
        assertThat(Docx.part(filled, Docx.TEXT)).contains(" DATE ");
        assertThat(Docx.part(filled, "word/header2.xml"))
                .contains(">ก</w:t>", " PAGE ")
                .doesNotContain("MERGEFIELD");
    }

    @Test
    void a_row_is_repeated_and_the_cells_of_one_goal_are_joined() {
        String filled = xml("", "");
        assertThat(filled.split("<w:tr>", -1)).hasSize(4);
        assertThat(filled.split("w:vMerge w:val=\"restart\"", -1)).hasSize(3);
        assertThat(filled)
                .contains("<w:tcW w:type=\"dxa\" w:w=\"1\"/><w:vMerge w:val=\"continue\"/><w:noWrap/></w:tcPr><w:p")
                .doesNotContain("paraId");
        assertThat(Docx.text(filled("", ""))).isEqualTo("๑. ก\n๑.๑\n๑.๒\n๒. ข\n๒.๑\n");
    }

    @Test
    void a_paragraph_is_repeated_and_one_whose_fields_are_all_empty_goes_away() {
        String body = paragraph("<w:r><w:t>- </w:t></w:r>" + named("$holes.text"))
                + paragraph(named("$nothing"))
                + paragraph("<w:r><w:t>never</w:t></w:r>" + named("$none.text"))
                + paragraph("<w:r><w:t>stays</w:t></w:r>" + named("$nothing"));
        assertThat(Docx.text(filled(body, ""))).startsWith("- x\n- y\nstays\n๑. ก");
    }

    @Test
    void line_breaks_and_tabs_are_kept_and_what_xml_can_not_hold_is_dropped() {
        assertThat(xml(paragraph(named("$a")), "ก\r\nข\tค\u000Bง\u0000\u0001\uD800\uFFFE\uD83D\uDE00"))
                .contains("ก</w:t><w:br/><w:t xml:space=\"preserve\">ข</w:t><w:tab/>"
                        + "<w:t xml:space=\"preserve\">ค</w:t><w:br/><w:t xml:space=\"preserve\">ง")
                .containsPattern("ง(\uD83D\uDE00|&#128512;)</w:t>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a",
                "${rows.id} #set($a = 1) #end #foreach",
                "<w:p>&amp;</w:p>",
                "]]>{MERGEFIELD $a}",
                " MERGEFIELD $unknown ",
                "«$a» \\* MERGEFORMAT \""
            })
    void what_is_typed_in_a_form_is_never_more_than_text(String typed) {
        assertThat(Docx.text(filled(paragraph(named("$a")), typed))).startsWith(typed + "\n๑. ก");
    }

    @Test
    void what_is_typed_in_the_template_is_no_program() {
        String typed = "<w:r><w:t>$100 #set($x = 1) $unknown</w:t></w:r>";
        assertThat(Docx.text(filled(paragraph(typed), ""))).startsWith("$100 #set($x = 1) $unknown\n");
    }

    @Test
    void a_deletion_that_is_tracked_is_no_field() {
        assertThat(Docx.text(filled(paragraph("<w:del>" + named("$unknown") + "</w:del>" + named("$a")), "ก")))
                .contains("ก\n");
    }

    @Test
    void the_same_data_make_the_same_bytes_and_no_data_source_is_asked_for() {
        byte[] template = Docx.changed(
                MemoTemplate.bytes(TABLE + "<w:p/>"),
                "word/settings.xml",
                settings -> settings.replace("<w:zoom", "<w:mailMerge><w:query w:val=\"x\"/></w:mailMerge><w:zoom"));
        byte[] filled = new WordTemplate("memo.docx", template).fill(data(""));
        assertThat(filled).isEqualTo(new WordTemplate("memo.docx", template).fill(data("")));
        assertThat(Docx.part(filled, "word/settings.xml")).contains("w:zoom").doesNotContain("mailMerge");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void a_template_that_can_not_be_filled_in_is_refused_by_field(byte[] template, String said) {
        assertThatThrownBy(() -> new WordTemplate("memo.docx", template).fill(data("")))
                .isInstanceOfSatisfying(
                        JobFailure.class,
                        failure -> assertThat(new Messages(Language.TH).of(failure.sentence()))
                                .startsWith("แม่แบบ templates/memo.docx ใช้ไม่ได้: ")
                                .contains(said)
                                .endsWith("โปรดแก้ด้วย Word หรือลบไฟล์นั้นเพื่อใช้แม่แบบเดิม"));
    }

    static Stream<Arguments> a_template_that_can_not_be_filled_in_is_refused_by_field() {
        String noWord = "ไฟล์นี้ไม่ใช่เอกสาร Word";
        byte[] whole = MemoTemplate.bytes(TABLE + "<w:p/>");
        return Stream.of(
                Arguments.of(new byte[] {1, 2}, noWord),
                Arguments.of(new byte[0], noWord),
                Arguments.of(Docx.changed(whole, "[Content_Types].xml", types -> ""), noWord),
                Arguments.of(Docx.changed(whole, Docx.TEXT, text -> text.substring(9)), noWord),
                Arguments.of(Docx.changed(whole, Docx.TEXT, text -> "<!DOCTYPE x [<!ENTITY e \"x\">]><x/>"), noWord),
                Arguments.of(
                        Docx.changed(whole, Docx.TEXT, text -> text.replace(Wml.NAMESPACE, "http://purl.oclc.org/x")),
                        noWord),
                with(
                        named("$nobody"),
                        "ไม่มีข้อมูลสำหรับฟิลด์ “$nobody” ฟิลด์ที่ใช้ได้คือ $a $draft $holes.text $mark"),
                with(named("a"), "ไม่มีข้อมูลสำหรับฟิลด์ “a”"),
                with(named("$rows.nothing"), "ไม่มีข้อมูลสำหรับฟิลด์ “$rows.nothing”"),
                with(named("$rows"), "ไม่มีข้อมูลสำหรับฟิลด์ “$rows”"),
                with(named("$rows.id"), "ฟิลด์ “$rows.id” ต้องอยู่ในแถวของตาราง"),
                with(named("\"#if($a\""), "คำนวณฟิลด์ “#if($a” ไม่ได้"),
                with(named("$a.getClass().forName(\\\"java.lang.Runtime\\\")"), "ไม่มีข้อมูลสำหรับฟิลด์"),
                with(named("${a.getClass().getName()}"), "ไม่มีข้อมูลสำหรับฟิลด์"),
                with(
                        mark("begin") + run("<w:instrText>MERGEFIELD $a</w:instrText>"),
                        "ฟิลด์ “MERGEFIELD $a” ไม่สมบูรณ์ ให้ลบแล้วแทรกใหม่"),
                Arguments.of(
                        MemoTemplate.bytes(paragraph(named("$a"))), "ไม่พบตารางที่มีแถวของฟิลด์ $rows.goal $rows.id"));
    }

    private static Arguments with(String field, String said) {
        return Arguments.of(MemoTemplate.bytes(paragraph(field) + TABLE + "<w:p/>"), said);
    }
}
