package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;

/** The paint stays while a cell holds what was found faulty and goes when it holds anything else. */
final class UnchangedFormulaTest {
    private record Change(String name, Consumer<XSSFCell> faulty, Consumer<XSSFCell> mended) {}

    private static final String LONG = "ก".repeat(150);

    private static final List<Change> CHANGES = List.of(
            text("a word", "ดำเนินการแล้ว", "บรรลุเป้าหมาย"),
            text("a letter's case", "Done", "done"),
            text("quotes", "เขาว่า \"ดี\"", "เขาว่า \"ดีมาก\""),
            text("a beginning equals sign", "=1+1", "=1+2"),
            text("more at the end", "ทำแล้ว", "ทำแล้ว และติดประกาศ"),
            text("a new line", "หนึ่ง\nสอง", "หนึ่ง\nสองแล้ว"),
            text("spaces", "  ", "ข"),
            text("an emoji", "ผ่าน 👍🏽 แล้ว", "ผ่าน แล้ว"),
            text("an escape", "_x005F_x0041_ รหัส", "รหัส"),
            text("a long text", LONG, LONG + "ก"),
            text("the most text a cell holds", "ก".repeat(32_767), "ก"),
            new Change("a blank cell", cell -> cell.setBlank(), cell -> cell.setCellValue("ข")),
            new Change("a number", cell -> cell.setCellValue(44_561), cell -> cell.setCellValue(44_562)),
            new Change("a number as text", cell -> cell.setCellValue(5), cell -> cell.setCellValue("5")),
            new Change("nothing", cell -> cell.setCellValue(0), cell -> cell.setBlank()),
            new Change("a fraction", cell -> cell.setCellValue(0.1 + 0.2), cell -> cell.setCellValue(0.31)),
            new Change("a huge number", cell -> cell.setCellValue(1e300), cell -> cell.setCellValue(2e300)),
            new Change("below nothing", cell -> cell.setCellValue(-12.5), cell -> cell.setCellValue(12.5)),
            new Change("truth", cell -> cell.setCellValue(true), cell -> cell.setCellValue(false)),
            new Change("an error", cell -> cell.setCellErrorValue((byte) 42), cell -> cell.setCellValue("ข")));

    @TempDir
    private Path folder;

    private static Change text(String name, String faulty, String mended) {
        return new Change(name, cell -> cell.setCellValue(faulty), cell -> cell.setCellValue(mended));
    }

    /** Column A as found, its formula in B; column D mended, the same formula for it in E. */
    private static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("s");
        for (int i = 0; i < CHANGES.size(); i++) {
            XSSFCell faulty = sheet.createRow(i).createCell(0);
            CHANGES.get(i).faulty().accept(faulty);
            String formula = UnchangedFormula.paint(sheet, new CellAddress(i, 0));
            sheet.getRow(i).createCell(1).setCellFormula(formula);
            CHANGES.get(i).mended().accept(sheet.getRow(i).createCell(3));
            sheet.getRow(i).createCell(4).setCellFormula(formula.replace("$A$", "$D$"));
        }
        return workbook;
    }

    private static void judge(XSSFWorkbook workbook) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < CHANGES.size(); i++) {
            boolean before = workbook.getSheetAt(0).getRow(i).getCell(1).getBooleanCellValue();
            boolean after = workbook.getSheetAt(0).getRow(i).getCell(4).getBooleanCellValue();
            if (!before || after) {
                wrong.add(CHANGES.get(i).name() + ": " + before + ", " + after + " by "
                        + workbook.getSheetAt(0).getRow(i).getCell(1).getCellFormula());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void by_poi() {
        XSSFWorkbook workbook = workbook();
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        judge(workbook);
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void by_libreoffice() throws IOException {
        Tools.need("soffice");
        Path file = folder.resolve("changes.xlsx");
        XSSFWorkbook workbook = workbook();
        // A formula's own result is not text that was typed.
        XSSFSheet sheet = workbook.getSheetAt(0);
        int row = CHANGES.size();
        XSSFCell typed = sheet.createRow(row).createCell(0);
        typed.setCellFormula("\"ก\"&\"ข\"");
        typed.setCellValue("กข");
        sheet.getRow(row).createCell(1).setCellFormula(UnchangedFormula.paint(sheet, new CellAddress(row, 0)));
        sheet.getRow(row).createCell(3).setCellValue("กข");
        sheet.getRow(row)
                .createCell(4)
                .setCellFormula(
                        UnchangedFormula.paint(sheet, new CellAddress(row, 0)).replace("$A$", "$D$"));
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert(List.of(file), "xlsx", saved);
        XSSFWorkbook judged = MarkedWorkbookTest.open(Files.readAllBytes(saved.resolve("changes.xlsx")));
        judge(judged);
        assertThat(judged.getSheetAt(0).getRow(row).getCell(1).getBooleanCellValue())
                .isTrue();
        assertThat(judged.getSheetAt(0).getRow(row).getCell(4).getBooleanCellValue())
                .isFalse();
    }
}
