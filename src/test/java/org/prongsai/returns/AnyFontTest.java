package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.LibreOffice;
import org.prongsai.PlanVariant;
import org.prongsai.Tools;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;

/**
 * Forms and returned forms on paper where their font is missing, as it is on every Windows: whatever font stands in, no
 * text loses its end.
 */
@Tag("slow")
@Tag("external")
final class AnyFontTest {
    private static final Path FONTS = Path.of("/usr/share/fonts/truetype/tlwg");
    private static final int LETTERS_OF_AN_END = 10;
    private static final int LONGEST_GUIDELINE = 720;
    /** Excel's; an answer that needs more than that is whole in the cell and in the report, but on no form's paper. */
    private static final int HIGHEST_ROW = 409;

    private static final String SHORT = "ชี้แจงเจ้าหน้าที่และปิดประกาศหน้าเคาน์เตอร์แล้ว";
    private static final String PARAGRAPH =
            "ประชุมชี้แจงเจ้าหน้าที่ผู้ปฏิบัติงานทุกคน จัดทำคู่มือขั้นตอนการให้บริการ ๖ กระบวนงาน "
                    + "ปิดประกาศหน้าเคาน์เตอร์ และเผยแพร่ในเว็บไซต์ให้ประชาชนผู้มาติดต่อรู้ล่วงหน้า";

    /** The example's, with texts of up to 720 letters, no two of which end alike. */
    private static Plan plan() {
        List<Guideline> guidelines = new ArrayList<>();
        for (Guideline guideline : Returned.PLAN.guidelines()) {
            int length = LONGEST_GUIDELINE - 60 * guidelines.size();
            String text = (guideline.text() + " ").repeat(20).substring(0, Math.max(80, length - 20));
            guidelines.add(new Guideline(
                    guideline.id(), text.strip() + " ให้ครบทั้งปีข้อ" + guideline.id(), guideline.responsible()));
        }
        return PlanVariant.among(Returned.PLAN, Returned.PLAN.divisions(), guidelines);
    }

    /** Answers of one to five paragraphs; every second row has something that the form tells. */
    private static FilledForm filled(Plan plan) {
        FilledForm form = new FilledForm(
                new FormWriter(plan, Returned.MESSAGES).write(plan.divisions().get(1)));
        int row = 0;
        for (Guideline guideline : plan.guidelinesOf(plan.divisions().get(1))) {
            String id = guideline.id().toString();
            String details = IntStream.rangeClosed(1, 1 + row % 5)
                    .mapToObj(i -> i + ". " + SHORT)
                    .collect(Collectors.joining("\n"));
            boolean wrong = row % 2 == 1;
            form.fill(id, FormColumn.STATUS, wrong ? "ดำเนินการแล้ว" : "บรรลุเป้าหมาย");
            form.fill(id, FormColumn.DETAILS, details + " เสร็จสิ้นในข้อ" + id);
            form.fill(
                    id,
                    FormColumn.EVIDENCE,
                    wrong
                            ? "ภาพถ่ายกิจกรรมและแฟ้มงานทั้งหมดที่เก็บไว้ในห้องข้อ" + id
                            : "https://www.example.go.th/ita/2564/หลักฐานของกองคลัง/"
                                    + "ก".repeat(20 * Math.min(row, 4)) + "/ข้อ" + id);
            if (wrong) {
                form.fill(id, FormColumn.COMPLETED_ON, "สิ้นเดือนมีนาคม");
            } else {
                form.fillDate(id, LocalDate.of(2020, 11, 12));
            }
            row++;
        }
        return grown(form, plan.guidelinesOf(plan.divisions().get(1)));
    }

    /** As a program leaves it that makes rows as high as can be for what was typed: answers of that length are whole. */
    private static FilledForm grown(FilledForm form, List<Guideline> guidelines) {
        guidelines.forEach(guideline -> form.cell(guideline.id().toString(), FormColumn.DETAILS)
                .getRow()
                .setHeightInPoints(HIGHEST_ROW));
        return form;
    }

    private static byte[] complete(Plan plan) {
        FilledForm form = new FilledForm(
                new FormWriter(plan, Returned.MESSAGES).write(plan.divisions().get(1)));
        plan.guidelinesOf(plan.divisions().get(1))
                .forEach(guideline ->
                        form.fill(guideline.id().toString(), FormColumn.STATUS, "ไม่มีผลการดำเนินงานในรอบนี้"));
        return form.save();
    }

    /** A finding of every column, long ones too. */
    private static List<CellFault> faults(Plan plan, FilledForm form) {
        List<CellFault> faults = new ArrayList<>();
        for (Guideline guideline : plan.guidelinesOf(plan.divisions().get(1))) {
            String id = guideline.id().toString();
            faults.add(Returned.warning(
                    id,
                    form.cell(id, FormColumn.DETAILS).getStringCellValue(),
                    "รายละเอียดกล่าวถึง “" + PARAGRAPH + "” ซึ่งเขียนไว้แล้วในข้อ" + id,
                    PARAGRAPH + " แล้วแก้ไขในข้อ" + id,
                    Returned.cell(form, id, FormColumn.DETAILS)));
        }
        return faults;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laksaman", "Garuda", "Norasi"})
    void no_text_loses_its_end(String font, @TempDir Path folder) throws IOException {
        Tools.need("soffice");
        Tools.need("pdftotext");
        Plan plan = plan();
        FilledForm form = filled(plan);
        byte[] filled = form.save();
        Map<String, byte[]> workbooks = Map.of(
                "complete",
                complete(plan),
                "blank",
                new FormWriter(plan, Returned.MESSAGES).write(plan.divisions().get(0)),
                "filled",
                filled,
                "returned",
                Returned.mark(filled, faults(plan, form)));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            files.add(Files.write(folder.resolve(workbook.getKey() + ".xlsx"), workbook.getValue()));
        }
        LibreOffice.convert(files, "pdf", folder, Map.of("FONTCONFIG_FILE", only(font, folder)));
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Path pdf = folder.resolve(workbook.getKey() + ".pdf");
            assertThat(fontsOf(pdf)).as(workbook.getKey()).isNotEmpty().allMatch(name -> name.contains(font));
            lost(workbook.getValue(), text(pdf)).forEach(end -> lost.add(workbook.getKey() + ": " + end));
        }
        assertThat(lost).isEmpty();
    }

    /** A machine with one font. */
    private static String only(String font, Path folder) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        Tools.need(Files.isDirectory(FONTS), "the fonts of fonts-thai-tlwg");
        try (Stream<Path> all = Files.list(FONTS)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(font) && name.endsWith(".ttf")) {
                    Files.copy(file, fonts.resolve(name));
                }
            }
        }
        return Files.writeString(
                        folder.resolve("fonts.conf"),
                        "<?xml version=\"1.0\"?><fontconfig><dir>" + fonts + "</dir><cachedir>"
                                + folder.resolve("fontcache") + "</cachedir></fontconfig>")
                .toString();
    }

    private static List<String> fontsOf(Path pdf) throws IOException {
        Path said = pdf.resolveSibling(pdf.getFileName() + ".fonts");
        Tools.run(said, List.of(Tools.need("pdffonts").toString(), pdf.toString()));
        return Files.readString(pdf.resolveSibling(said.getFileName() + ".log"), StandardCharsets.UTF_8)
                .lines()
                .skip(2)
                .toList();
    }

    private static String text(Path pdf) throws IOException {
        Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
        Tools.run(text, List.of(Tools.need("pdftotext").toString(), "-raw", pdf.toString(), text.toString()));
        return squeezed(Files.readString(text, StandardCharsets.UTF_8));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u200B\\u00A0]+", "").replace("\u0E4D\u0E32", "\u0E33");
    }

    /** The ends of texts of which paper has fewer than the visible sheets have. */
    private static List<String> lost(byte[] content, String paper) throws IOException {
        Map<String, Integer> ends = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                if (!workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                        && !workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
                    ends(sheet).forEach(end -> ends.merge(end, 1, Integer::sum));
                }
            }
        }
        assertThat(ends).hasSizeGreaterThan(40);
        return ends.entrySet().stream()
                .filter(end -> StringUtils.countMatches(paper, end.getKey()) < end.getValue())
                .map(end -> end.getKey() + ": " + end.getValue() + " cells, "
                        + StringUtils.countMatches(paper, end.getKey()) + " on paper")
                .toList();
    }

    private static List<String> ends(Sheet sheet) {
        List<String> ends = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean text = cell.getCellType() == CellType.STRING
                        || (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.STRING);
                boolean seen = text
                        && !sheet.isColumnHidden(cell.getColumnIndex())
                        && !row.getZeroHeight()
                        && !cell.getCellStyle().getDataFormatString().equals(";;;");
                String squeezed = seen ? squeezed(cell.getStringCellValue()) : "";
                if (!squeezed.isEmpty()) {
                    ends.add(squeezed.substring(Math.max(0, squeezed.length() - LETTERS_OF_AN_END)));
                }
            }
        }
        return ends;
    }
}
