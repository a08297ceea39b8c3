package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.Main;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;
import org.prongsai.text.Language;

/**
 * Much of everything, with the little memory of the launcher: the round ends, its paper can be read, and whatever workbook was
 * written is read again.
 */
@Tag("slow")
@Tag("heavy")
final class LargeInputTest {
    private static final int JUNK = Integer.getInteger("junk.files", 300);
    private static final int MAX_PAGES = 60;
    private static final int MAX_CELL = 32_767;
    private static final int MAX_NAME_BYTES = 255;
    /** Of forms that are not refused for how much they say. */
    private static final int FULL_CELLS = 12;

    private static final int FULL_FORMS = Integer.getInteger("full.forms", 1);

    private static final int NOTES = 1_500;

    @TempDir
    private Path folder;

    private Path input = Path.of("");

    @BeforeEach
    void the_example_lies_there() throws IOException {
        input = folder.resolve("round/input");
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void run(String command) throws IOException, InterruptedException {
        SmallJvm.Ended ended = new SmallJvm(folder)
                .run(Main.class, command, "--dir", folder.resolve("round").toString());
        assertThat(ended.code()).as(ended.err() + ended.out()).isZero();
    }

    private Path output(String name) {
        return input.resolveSibling("output").resolve(name);
    }

    private List<CSVRecord> findings() throws IOException {
        String text = Files.readString(output("findings.csv"), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private int pages() throws IOException {
        try (PDDocument paper = Loader.loadPDF(output("report.pdf").toFile())) {
            return paper.getNumberOfPages();
        }
    }

    /** Lays in what the program wrote, as a secretariat or a division would, and runs it again. */
    private void assertReadAgain() throws IOException, InterruptedException {
        Map<String, byte[]> returns = new TreeMap<>();
        try (Stream<Path> files = Files.list(output("returns"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
                returns.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertThat(returns).isNotEmpty();
        put("decisions.xlsx", Files.readAllBytes(output("decisions.xlsx")));
        put("again/consolidated.xlsx", Files.readAllBytes(output("consolidated.xlsx")));
        for (Map.Entry<String, byte[]> one : returns.entrySet()) {
            put("again/" + one.getKey(), one.getValue());
        }
        run("merge");
        List<CSVRecord> findings = findings();
        assertThat(findings).noneMatch(row -> row.get("rule").startsWith("decision-"));
        assertThat(findings.stream()
                        .filter(row -> row.get("rule").equals("file-refused")
                                && row.get("file").startsWith("again/"))
                        .map(row -> row.get("file") + ": " + row.get("message")))
                .singleElement()
                .asString()
                .startsWith("again/consolidated.xlsx: ")
                .contains("ผลลัพธ์ที่โปรแกรมนี้จัดทำ");
        assertThat(ManifestCodec.in(output("")).decisions())
                .extracting(Manifest.Entry::path)
                .containsExactly("decisions.xlsx");
    }

    @Test
    void many_stray_files() throws IOException, InterruptedException {
        for (int i = 0; i < JUNK; i++) {
            String name = "ถ่ายรูป/" + i % 7 + "/" + i;
            switch (i % 5) {
                case 0 -> put(name + ".jpg", ("\u00FF\u00D8\u00FF" + i).getBytes(StandardCharsets.ISO_8859_1));
                case 1 -> put(name + ".pdf", ("%PDF-1.4 " + i).getBytes(StandardCharsets.UTF_8));
                case 2 -> put(name + ".xlsx", ("ไม่ใช่ " + i).getBytes(StandardCharsets.UTF_8));
                case 3 -> put(name + ".zip", new byte[] {'P', 'K', 3, 4, (byte) i, (byte) (i >> 8)});
                default -> put(longName(i, ".jpeg"), ("\u00FF\u00D8\u00FF" + i).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        run("merge");
        assertThat(pages()).isLessThanOrEqualTo(MAX_PAGES);
        assertThat(findings().stream().filter(row -> row.get("rule").equals("file-refused")))
                .hasSizeGreaterThanOrEqualTo(JUNK);
        assertReadAgain();
    }

    /** As long as a file's name can be: in bytes. */
    private static String longName(int number, String ending) {
        String start = number + "-";
        int letters = (MAX_NAME_BYTES - start.length() - ending.length()) / 3;
        return start + "ภ".repeat(letters) + ending;
    }

    @Test
    void texts_at_every_limit() throws IOException, InterruptedException {
        Plan plan = ExampleRound.plan();
        try (Stream<Path> files = Files.walk(input.resolve("returned"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (int i = 0; i < FULL_FORMS; i++) {
            put("returned/" + longName(i, ".xlsx"), atTheLimits(plan, i));
        }
        run("merge");
        assertThat(pages()).isPositive();
        assertReadAgain();
    }

    private static byte[] atTheLimits(Plan plan, int number) {
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                .write(plan.divisions().get(number)));
        XSSFSheet sheet = form.workbook().getSheet(FormLayout.SHEET);
        int cells = 0;
        for (Guideline guideline : plan.guidelinesOf(plan.divisions().get(number))) {
            String id = guideline.id().toString();
            form.fill(id, FormColumn.STATUS, cells % 4 == 0 ? text(number, cells, 2_000) : "บรรลุเป้าหมาย");
            for (FormColumn column : List.of(FormColumn.DETAILS, FormColumn.EVIDENCE)) {
                if (cells < FULL_CELLS - 1) {
                    form.fill(id, column, text(number, cells, MAX_CELL));
                    cells++;
                }
            }
        }
        int row = sheet.getLastRowNum() + 2;
        for (int i = 0; i < FULL_CELLS - 1; i++) {
            var cell = sheet.createRow(row + i).createCell(3);
            cell.setCellFormula("A1");
            cell.setCellValue(text(number, 100 + i, MAX_CELL));
        }
        var drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < NOTES; i++) {
            XSSFComment note = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 9, i, 11, i + 1));
            note.setAddress(new CellAddress(i, 9));
            note.setAuthor("เจ้าหน้าที่");
            note.setString(text(number, 1_000 + i, i == 0 ? MAX_CELL : 60));
        }
        form.savedBy("เจ้าหน้าที่", Optional.of(Instant.parse("2021-04-01T03:00:00Z")));
        try {
            return org.prongsai.sheet.write.PoiParts.zipped(form.workbook());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No two alike, and none that shrinks like a bomb. */
    private static String text(int division, int cell, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < letters; i++) {
            text.append("ผลงานที่ ")
                    .append(division * 7919 + cell * 104_729 + i * 31)
                    .append(' ');
        }
        return text.substring(0, letters);
    }
}
