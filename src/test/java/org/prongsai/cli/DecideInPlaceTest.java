package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.model.Sha256;
import org.prongsai.sheet.write.PoiParts;

/** All that a decision by command leaves as it was in a workbook that somebody works on. */
final class DecideInPlaceTest {
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";
    private static final String INPUT = "input/decisions.xlsx";
    private static final int HEADER = 3;
    private static final int OWN = DecisionColumn.values().length;

    @TempDir
    private Path folder;

    private RoundOnDisk round;

    @BeforeEach
    void a_round_with_findings() {
        round = RoundOnDisk.checked(folder.resolve("round"));
    }

    /** With a column, colours, a comment, a width and a sheet of the office's own, and its rows the other way round. */
    private static byte[] workedOn(byte[] written) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int first = HEADER + 1;
            int last = sheet.getLastRowNum();
            for (int column = 0; column < OWN; column++) {
                for (int i = 0; first + i < last - i; i++) {
                    XSSFCell upper = sheet.getRow(first + i).getCell(column);
                    XSSFCell lower = sheet.getRow(last - i).getCell(column);
                    String text = upper.toString();
                    upper.setCellValue(lower.toString());
                    lower.setCellValue(text);
                }
            }
            sheet.getRow(HEADER).createCell(OWN).setCellValue("หมายเหตุของฝ่าย");
            XSSFCellStyle green = workbook.createCellStyle();
            green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int i = first; i <= last; i++) {
                XSSFCell cell = sheet.getRow(i).createCell(OWN);
                cell.setCellValue("โทรแล้ว " + i);
                cell.setCellStyle(green);
            }
            sheet.createDrawingPatriarch()
                    .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, OWN, first, OWN + 2, first + 3))
                    .setString(new XSSFRichTextString("รอหนังสือ"));
            sheet.setColumnWidth(OWN, 40 * 256);
            sheet.getRow(first).setHeightInPoints(77);
            workbook.createSheet("บันทึกของฝ่าย").createRow(4).createCell(2).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return saved(workbook);
        }
    }

    private static byte[] saved(XSSFWorkbook workbook) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** What each cell says and looks like, by its place; what the sheets are besides. */
    private static Map<String, String> all(byte[] content) throws Exception {
        Map<String, String> all = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet one : workbook) {
                XSSFSheet sheet = (XSSFSheet) one;
                for (Row row : sheet) {
                    all.put(sheet.getSheetName() + " " + row.getRowNum(), row.getHeight() + " " + row.getZeroHeight());
                    for (Cell cell : row) {
                        XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
                        all.put(
                                sheet.getSheetName() + " " + cell.getAddress(),
                                cell + " " + style.getDataFormatString() + style.getIndex() + " "
                                        + (cell.getCellComment() == null
                                                ? ""
                                                : cell.getCellComment().getString())
                                        + (cell.getHyperlink() == null
                                                ? ""
                                                : cell.getHyperlink().getAddress()));
                    }
                }
                all.put(sheet.getSheetName(), besides(sheet));
            }
        }
        return all;
    }

    private static String besides(XSSFSheet sheet) {
        return sheet.getCTWorksheet().getColsList()
                + " " + sheet.getCTWorksheet().getDataValidations()
                + " " + sheet.getCTWorksheet().getAutoFilter()
                + " " + sheet.getCTWorksheet().getSheetViews()
                + " " + sheet.getCTWorksheet().getPageSetup()
                + " " + sheet.getSheetConditionalFormatting().getNumConditionalFormattings();
    }

    private byte[] written() {
        return Objects.requireNonNull(round.outputs().get("decisions.xlsx"));
    }

    private byte[] input() throws Exception {
        return Files.readAllBytes(round.folder.resolve(INPUT));
    }

    private String key(String about) {
        return new FilledDecisions(written()).text(about, DecisionColumn.KEY);
    }

    private int decide(String about) {
        return round.run("decide", key(about), "exclude", "--reason", "ส่งผิด", "--by", "ปลัด");
    }

    /** The cells of a row that a decision is in. */
    private static List<String> cells(int row) {
        return List.of(DecisionColumn.DECISION, DecisionColumn.REASON, DecisionColumn.BY, DecisionColumn.MARK).stream()
                .map(column -> "คำวินิจฉัย "
                        + (char) ('A' + Arrays.asList(DecisionColumn.values()).indexOf(column)) + row)
                .sorted()
                .toList();
    }

    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        return new TreeMap<>(one)
                .keySet().stream()
                        .filter(place -> !Objects.equals(one.get(place), other.get(place)))
                        .toList();
    }

    @Test
    void everything_but_the_cells_of_the_decision() throws Exception {
        byte[] before = workedOn(written());
        round.put(INPUT, before);
        int row = new FilledDecisions(before).number(NOT_LISTED);
        assertThat(decide(NOT_LISTED)).as(round.err()).isZero();
        byte[] decided = input();
        assertThat(all(decided).keySet()).isEqualTo(all(before).keySet());
        assertThat(differing(all(before), all(decided))).isEqualTo(cells(row));
        round.mergeTables();
        assertThat(round.csv("findings.csv")).noneMatch(line -> line.get("rule").startsWith("decision-"));
        round.run("undo", key(NOT_LISTED), "--by", "ปลัด");
        assertThat(all(input())).isEqualTo(all(before));
    }

    @Test
    void every_part_but_the_sheet_and_its_texts() throws Exception {
        byte[] before = workedOn(written());
        round.put(INPUT, before);
        decide(NOT_LISTED);
        Map<String, String> were = parts(before);
        Map<String, String> are = parts(input());
        assertThat(are.keySet()).isEqualTo(were.keySet());
        assertThat(differing(were, are))
                .isSubsetOf("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "docProps/core.xml");
    }

    /** As POI holds them, which is how both were written. */
    private static Map<String, String> parts(byte[] content) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            PoiParts.of(workbook)
                    .forEach((name, part) -> parts.put(name, Sha256.of(part).hex()));
        }
        return parts;
    }

    @Test
    @Tag("external")
    void also_in_a_workbook_that_libreoffice_saved() throws Exception {
        Tools.need("soffice");
        byte[] before = LibreOffice.saved(workedOn(written()), "xlsx", folder);
        round.put(INPUT, before);
        int row = new FilledDecisions(before).number(UNIVERSITY);
        assertThat(round.run("decide", key(UNIVERSITY), "accept", "--reason", "โครงการร่วม", "--by", "ปลัด"))
                .as(round.err())
                .isZero();
        assertThat(differing(all(before), all(input()))).isEqualTo(cells(row));
        byte[] again = LibreOffice.saved(input(), "xlsx", Files.createDirectories(folder.resolve("again")));
        round.put(INPUT, again);
        round.mergeTables();
        assertThat(round.csv("findings.csv")).noneMatch(line -> line.get("rule").startsWith("decision-"));
        assertThat(round.text("report.html")).contains("โครงการร่วม");
    }
}
