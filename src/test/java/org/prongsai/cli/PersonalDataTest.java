package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.render.pdf.PdfText;
import org.prongsai.text.Language;

/** What tells of a person goes out when somebody decided so, and else nowhere. */
final class PersonalDataTest {
    private static final String FINANCE = "กองคลัง ส่งแล้ว.xlsx";
    private static final String BY = "หัวหน้าฝ่ายเลขานุการ";
    private static final String NAME = "มีชื่อบุคคล";
    private static final String TELEPHONE = "มีหมายเลขโทรศัพท์";
    private static final String ID = "มีเลขประจำตัวประชาชน";
    private static final String TOLD = "ช่วยเหลือนายสมมุติ ทดสอบดี โทร 081-234-5678 บัตร 1-1017-00230-70-8 เรียบร้อย";
    private static final List<String> WORDS =
            List.of("สมมุติ", "ทดสอบดี", "081-234-5678", "0812345678", "๐๘๑๒๓๔๕๖๗๘", "1-1017-00230-70-8");

    @TempDir
    private Path folder;

    /** One who was helped in a text, with the telephone in another writing in another's. */
    private RoundOnDisk round() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        FilledForm form = new FilledForm(RoundOnDisk.returned(FINANCE));
        form.cell("1.2", FormColumn.DETAILS).setCellValue(TOLD);
        form.cell("1.2", FormColumn.EVIDENCE).setCellValue("บันทึกของ สมมุติ ทดสอบดี โทร ๐๘๑๒๓๔๕๖๗๘");
        round.put("input/returned/" + FINANCE, form.save());
        return round;
    }

    private static byte[] decisions(RoundOnDisk round) {
        return Objects.requireNonNull(round.outputs().get("decisions.xlsx"));
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("www").resolve(name));
    }

    private String www() {
        return folder.resolve("www").toString();
    }

    private static FilledDecisions offered(RoundOnDisk round) {
        round.run("check");
        return new FilledDecisions(decisions(round));
    }

    private static void layIn(RoundOnDisk round, FilledDecisions decisions) {
        round.put("input/decisions.xlsx", decisions.save()).remove("output/decisions.xlsx");
    }

    private RoundOnDisk masked() {
        RoundOnDisk round = round();
        layIn(
                round,
                offered(round)
                        .decide(NAME, "ปิดบัง", "", "ผู้รับความช่วยเหลือ", BY)
                        .decide(TELEPHONE + " “0", "ปิดบัง", "", "ส่วนตัว", BY)
                        .decide(TELEPHONE + " “๐", "เผยแพร่", "", "เจ้าตัวยินยอม", BY)
                        .decide(ID, "ปิดบัง", "", "ส่วนตัว", BY));
        return round;
    }

    private Map<String, byte[]> published() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve("www"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** All that can be got out of a file: its bytes, parts and streams, and what a page says. */
    private static List<String> texts(String name, byte[] content) throws IOException {
        List<String> texts = new ArrayList<>(List.of(new String(content, StandardCharsets.UTF_8)));
        if (name.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        if (name.endsWith(".pdf")) {
            texts.add(PdfText.of(content).orElseThrow());
            try (PDDocument pdf = Loader.loadPDF(content)) {
                for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                    if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                        byte[] bytes = stream.createInputStream().readAllBytes();
                        texts.add(new String(bytes, StandardCharsets.UTF_8));
                        texts.add(new String(bytes, StandardCharsets.UTF_16BE));
                    }
                }
            }
        }
        return texts;
    }

    private void assertNowhere(List<String> words) throws IOException {
        for (Map.Entry<String, byte[]> file : published().entrySet()) {
            for (String text : texts(file.getKey(), file.getValue())) {
                assertThat(words).as(file.getKey()).noneMatch(text::contains);
            }
        }
    }

    @Test
    void what_nobody_decided_about_keeps_all_from_going_out() {
        RoundOnDisk round = round();
        round.merge();
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("rule").startsWith("personal-"))
                .extracting(row -> row.get("severity") + " " + row.get("cell"))
                .containsExactlyInAnyOrder("warning D9", "warning D9", "warning D9", "warning E9");
        assertThat(round.run("publish", www(), "--provisional")).isEqualTo(ExitCode.DATA);
        assertThat(round.err()).contains("ข้อมูลส่วนบุคคล 4 แห่ง", FINANCE, "D9", "E9", "ปิดบัง");
        assertThat(folder.resolve("www")).doesNotExist();
    }

    @Test
    void what_the_plan_gives_the_public_to_ask_by_is_the_offices_own() throws IOException {
        RoundOnDisk round = round();
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("round").resolve("input/plan.xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(PlanItem.PUBLIC_TELEPHONE.label(new Messages(Language.TH)));
            row.createCell(1).setCellValue("08 1234 5678");
            book.write(plan);
        }
        round.put("input/plan.xlsx", plan.toByteArray()).merge();
        assertThat(round.csv("findings.csv"))
                .extracting(row -> row.get("rule"))
                .contains("personal-id", "personal-name")
                .doesNotContain("personal-telephone");
    }

    @Test
    void masked_words_stand_in_no_published_file_and_in_all_of_the_office() throws IOException {
        RoundOnDisk round = masked();
        assertThat(round.run("merge")).isZero();
        assertThat(round.text("answers.csv")).contains(TOLD);
        assertThat(round.text("report.html")).contains("สมมุติ");
        assertThat(round.run("publish", www(), "--provisional")).as(round.err()).isZero();
        assertThat(round.out()).contains("ปิดบังข้อมูลส่วนบุคคล 3 คำใน 1 ช่อง", "ปิดบังทุกแห่ง", "E9");
        assertNowhere(WORDS);
        assertThat(page("answers.csv")).contains("ช่วยเหลือ••• โทร ••• บัตร ••• เรียบร้อย", "บันทึกของ ••• โทร •••");
        assertThat(published().get("www/summary.csv")).isEqualTo(round.outputs().get("summary.csv"));
        assertThat(round.runAsIs("verify", www())).isZero();
    }

    @Test
    void what_an_earlier_edition_showed_is_masked_where_it_is_said_to_be_replaced() throws IOException {
        RoundOnDisk round = round();
        FilledDecisions open = offered(round);
        for (String about : List.of(NAME, TELEPHONE + " “0", TELEPHONE + " “๐", ID)) {
            open.decide(about, "เผยแพร่", "", "เจ้าตัวยินยอม", BY);
        }
        layIn(round, open);
        round.run("merge");
        assertThat(round.run("publish", www(), "--provisional")).as(round.err()).isZero();
        assertThat(page("answers.csv")).contains(TOLD);
        FilledForm form = new FilledForm(RoundOnDisk.returned(FINANCE));
        form.cell("1.2", FormColumn.DETAILS).setCellValue(TOLD + "ตามระเบียบ");
        round.put("input/returned/" + FINANCE, form.save());
        layIn(
                round,
                offered(round)
                        .decide(NAME, "ปิดบัง", "", "ขอให้ลบ", BY)
                        .decide(TELEPHONE + " “0", "ปิดบัง", "", "ขอให้ลบ", BY)
                        .decide(ID, "ปิดบัง", "", "ขอให้ลบ", BY));
        round.run("merge");
        assertThat(round.run("publish", www(), "--provisional")).as(round.err()).isZero();
        assertThat(page("replaced.csv")).contains("ช่วยเหลือ••• โทร ••• บัตร •••");
        assertNowhere(WORDS);
    }

    @Test
    void it_is_decided_by_command_and_undone() {
        RoundOnDisk round = round();
        FilledDecisions offered = offered(round);
        String key = offered.text(NAME, DecisionColumn.KEY);
        for (String refused : List.of("accept", "exclude", "count")) {
            assertThat(round.run("decide", key, refused, "--reason", "x", "--by", BY))
                    .isNotZero();
            assertThat(round.err()).contains("ปิดบัง");
        }
        String other = offered.text("ไม่ใช่สถานะที่กำหนด", DecisionColumn.KEY);
        assertThat(round.run("decide", other, "mask", "--reason", "x", "--by", BY))
                .isNotZero();
        assertThat(round.err()).contains("เฉพาะเรื่องข้อมูลส่วนบุคคล");
        assertThat(round.run("decide", key, "mask", "--reason", "ส่วนตัว", "--by", BY))
                .as(round.err())
                .isZero();
        round.mergeTables();
        assertThat(names(round)).containsExactly("note");
        assertThat(round.run("undo", key, "--reason", "ผิดคน", "--by", BY))
                .as(round.err())
                .isZero();
        round.mergeTables();
        assertThat(names(round)).containsExactly("warning");
    }

    private static List<String> names(RoundOnDisk round) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals("personal-name"))
                .map(row -> row.get("severity"))
                .toList();
    }

    @Test
    void the_table_shows_the_word_that_a_correction_replaces() {
        FilledDecisions offered = offered(round());
        assertThat(offered.text(NAME, DecisionColumn.VALUE)).isEqualTo("นายสมมุติ ทดสอบดี");
        assertThat(offered.text(NAME, DecisionColumn.SUGGESTION)).contains("แทนเฉพาะคำนี้");
    }

    @Test
    void another_word_in_its_place_leaves_nothing_of_the_first_for_the_public() throws IOException {
        RoundOnDisk round = masked();
        FilledDecisions again = offered(round).decide(NAME, "แก้ค่า", "ผู้เดือดร้อนหนึ่งราย", "ส่วนตัว", BY);
        layIn(round, again);
        round.run("merge");
        assertThat(round.text("repairs.csv")).contains("สมมุติ");
        assertThat(round.run("publish", www(), "--provisional")).as(round.err()).isZero();
        assertNowhere(WORDS);
        assertThat(page("answers.csv")).contains("ช่วยเหลือผู้เดือดร้อนหนึ่งราย โทร •••");
    }

    @Test
    void the_agencys_own_text_is_decided_about_and_stays_decided() throws IOException {
        RoundOnDisk round = RoundOnDisk.checked(folder.resolve("round"));
        WrittenTexts texts = new WrittenTexts(Files.readAllBytes(round.folder.resolve("output/decisions.xlsx")));
        round.put(
                        "input/decisions.xlsx",
                        texts.write("1.1", "ขอบคุณนางแก้วตา ใจมั่น ที่ร่วมงาน").save())
                .remove("output/decisions.xlsx");
        FilledDecisions offered = offered(round);
        assertThat(offered.text(NAME, DecisionColumn.WHERE)).contains("decisions.xlsx", "ข้อความสรุป");
        String key = offered.text(NAME, DecisionColumn.KEY);
        assertThat(round.run("decide", key, "mask", "--reason", "ส่วนตัว", "--by", BY))
                .as(round.err())
                .isZero();
        round.run("merge");
        assertThat(names(round)).containsExactly("note");
        assertThat(round.run("publish", www(), "--provisional")).as(round.err()).isZero();
        assertNowhere(List.of("แก้วตา", "ใจมั่น"));
        assertThat(page("summary.csv")).contains("ขอบคุณ••• ที่ร่วมงาน");
    }

    @Test
    void several_of_a_division_are_decided_as_one() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        FilledForm form = new FilledForm(RoundOnDisk.returned(FINANCE));
        form.cell("1.1", FormColumn.DETAILS).setCellValue("ช่วยเหลือนายหนึ่งเดียว ทดสอบดี เรียบร้อยตามระเบียบ");
        form.cell("1.2", FormColumn.DETAILS).setCellValue("ช่วยเหลือนางสองแคว ทดสอบดี และนางสาวสามพราน ทดสอบดี ด้วย");
        round.put("input/returned/" + FINANCE, form.save());
        layIn(round, offered(round).decide("ทั้งกลุ่ม 3 รายการ: ชื่อบุคคล", "ปิดบัง", "", "ส่วนตัว", BY));
        round.run("merge");
        assertThat(names(round)).containsOnly("note").hasSize(3);
        assertThat(round.run("publish", www(), "--provisional")).as(round.err()).isZero();
        assertNowhere(List.of("หนึ่งเดียว", "สองแคว", "สามพราน"));
    }

    @Test
    void the_lists_of_a_round_without_anything_personal_do_not_offer_it() throws IOException {
        assertThat(lists(RoundOnDisk.checked(folder.resolve("plain")))).doesNotContain("ปิดบัง");
        RoundOnDisk round = round();
        round.run("check");
        assertThat(lists(round)).contains("เผยแพร่,ปิดบัง");
    }

    private static String lists(RoundOnDisk round) throws IOException {
        return String.join("", texts("decisions.xlsx", decisions(round)));
    }
}
