package org.prongsai.oracle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.damage.Parts;

/** The workbook that was sent out, filled in by a whole spreadsheet program (here POI's user model) and saved. */
final class FilledSkeleton {
    private static final String MARKS = "_prongsai";
    private static final String CORE = "<cp:coreProperties"
            + " xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
            + " xmlns:dcterms='http://purl.org/dc/terms/' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
            + "<cp:lastModifiedBy>เจ้าหน้าที่</cp:lastModifiedBy>%s</cp:coreProperties>";
    private static final String MODIFIED = "<dcterms:modified xsi:type='dcterms:W3CDTF'>%s</dcterms:modified>";
    private static final String PROGRAM =
            "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
                    + "<Application>%s</Application></Properties>";

    private final SentForm form;
    private final byte[] content;
    private final List<Integer> rows = new ArrayList<>();

    FilledSkeleton(byte[] skeleton, SentForm form) {
        this.form = form;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(skeleton));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            rows.addAll(places(workbook.getSheet(SentForm.SHEET)));
            fill(workbook);
            workbook.write(out);
            this.content = out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counted from 1. */
    List<Integer> rows() {
        return rows;
    }

    byte[] bytes() {
        Parts parts = new Parts(content);
        String modified = form.saved().writtenWithZ().map(MODIFIED::formatted).orElse("");
        parts.put("docProps/core.xml", CORE.formatted(modified));
        parts.put(
                "docProps/app.xml",
                PROGRAM.formatted(form.saved().kind().ofExcel() ? "Microsoft Excel" : "LibreOffice/7.4.7.2$Linux"));
        return parts.zip();
    }

    /** The skeleton's own rows of guidelines, then those below for what was added. */
    private List<Integer> places(XSSFSheet sheet) {
        Set<String> ids = Asked.guidelines(form.made(), form.division()).stream()
                .map(guideline -> guideline.id().toString())
                .collect(Collectors.toSet());
        List<Integer> places = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && ids.contains(row.getCell(0).getStringCellValue())) {
                places.add(row.getRowNum() + 1);
            }
        }
        if (places.size() != ids.size()) {
            throw new IllegalStateException("the skeleton has " + places + " for " + ids);
        }
        for (int below = sheet.getLastRowNum() + 2; places.size() < form.lines().size(); below++) {
            places.add(below);
        }
        return places.subList(0, Math.max(ids.size(), form.lines().size()));
    }

    private void fill(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet(SentForm.SHEET);
        cell(sheet, 3, 0).setCellValue(form.banner());
        int at = workbook.getSheetIndex(sheet);
        switch (form.bend()) {
            case SHEET_COPIED -> {
                lines(sheet);
                workbook.cloneSheet(at, SentForm.COPY);
            }
            case SHEET_COPIED_OTHERWISE -> {
                lines(sheet);
                XSSFSheet copy = workbook.cloneSheet(at, SentForm.COPY);
                cell(copy, rows.get(0), 3).setCellValue("แก้ในแผ่นนี้แทน");
            }
            case SHEET_KEPT_BLANK -> {
                workbook.cloneSheet(at, SentForm.COPY);
                lines(sheet);
            }
            case SHEET_FILLED_ON_COPY -> lines(workbook.cloneSheet(at, SentForm.COPY));
            case SHEET_OF_THEIRS -> {
                lines(sheet);
                workbook.createSheet("บันทึกของกอง").createRow(4).createCell(1).setCellValue("โทรตามพัสดุ");
            }
            case MARK_SHEET_GONE -> {
                lines(sheet);
                workbook.removeSheetAt(workbook.getSheetIndex(MARKS));
            }
            case MARKS_CONTRADICT -> {
                lines(sheet);
                contradict(workbook.getSheet(MARKS));
            }
            default -> lines(sheet);
        }
    }

    private void contradict(XSSFSheet marks) {
        for (Row row : marks) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("division")) {
                row.getCell(1).setCellValue(form.other());
            }
        }
    }

    private void lines(XSSFSheet sheet) {
        for (int i = 0; i < form.lines().size(); i++) {
            Line line = form.lines().get(i);
            int row = rows.get(i);
            if (line.number()) {
                cell(sheet, row, 0).setCellValue(Double.parseDouble(line.id()));
            } else {
                put(sheet, row, 0, line.id());
            }
            put(sheet, row, 1, line.written());
            put(sheet, row, 2, line.entry().status());
            put(sheet, row, 3, line.entry().details());
            put(sheet, row, 4, line.entry().evidence());
            put(sheet, row, 5, line.entry().date());
            sheet.getRow(row - 1).setZeroHeight(line.hidden());
        }
        // Lines that were taken out leave their row behind.
        for (int i = form.lines().size(); i < rows.size(); i++) {
            put(sheet, rows.get(i), 0, "");
            put(sheet, rows.get(i), 1, "");
        }
    }

    private static void put(XSSFSheet sheet, int row, int column, String text) {
        XSSFCell cell = cell(sheet, row, column);
        if (text.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(text);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }
}
