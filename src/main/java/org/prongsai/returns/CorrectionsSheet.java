package org.prongsai.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.CellText;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * The sheet that lists what is to be mended, each with a link to its cell. It stands first and opens first: whoever gets
 * the file back shall not have to look for what is wanted.
 */
final class CorrectionsSheet {
    /** All of it is in sight on a screen of 1366 points. */
    private static final int[] WIDTHS = {5, 12, 13, 7, 11, 25, 40, 42};

    private static final int ZOOM = 90;
    private static final int MENDED = 2;
    private static final int WHERE = 5;
    private static final int MESSAGE = 7;
    /** Stands in a sentence where its number comes by formula. */
    private static final String COUNT = "\uE000";

    private static final int MAX_VALUE_LENGTH = 300;
    private static final int MAX_SENTENCE_LENGTH = 1_000;
    private static final String RED = "8A1C1C";

    private final XSSFWorkbook workbook;
    private final Messages messages;
    private final MendedFormula mended;

    CorrectionsSheet(XSSFWorkbook workbook, Messages messages) {
        this.workbook = workbook;
        this.messages = messages;
        this.mended = new MendedFormula(messages.of("return.mended"));
    }

    // Closing the book would close the workbook, which is the caller's.
    @SuppressWarnings("MustBeClosedChecker")
    void write(ReturnedForm what, TouchedParts touched) {
        WorkbookWriter book = WorkbookWriter.within(workbook);
        SheetWriter writer = book.page(freeName(), WIDTHS);
        heading(writer, what);
        writer.row(CellLook.HEADER, headers());
        int header = writer.row();
        for (int i = 0; i < what.faults().size(); i++) {
            row(writer, i + 1, what.faults().get(i));
        }
        writer.frozenBelow(header).printed(header, messages.of("page.footer"));
        XSSFSheet sheet = writer.poi();
        sheet.setZoom(ZOOM);
        sheet.setTabColor(WorkbookWriter.colour(RED));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, WIDTHS.length - 1, 0, writer.row() - 1);
        name(sheet);
        openFirst(sheet, touched);
    }

    private String freeName() {
        String wanted = messages.of("return.sheet");
        String name = wanted;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    private void heading(SheetWriter writer, ReturnedForm what) {
        writer.line(CellLook.TITLE, messages.of("return.title", what.time()));
        writer.put(WIDTHS.length, CellLook.CODE, ReturnMarks.sheetMark(what.time()));
        writer.line(CellLook.SUBTITLE, what.organisation() + "  " + what.round());
        writer.line(CellLook.SECTION, messages.of("form.division", what.division()));
        String due = messages.of("return.due", what.mendBy());
        writer.strip(
                CellLook.NOTICE,
                what.contact().isEmpty() ? due : due + "   " + messages.of("form.contact", what.contact()),
                WIDTHS.length);
        writer.shrinkAt(writer.row(), 1, WIDTHS.length, HorizontalAlignment.LEFT);
        writer.strip(CellLook.GUIDE, messages.of("return.how"), WIDTHS.length);
        writer.shrinkAt(writer.row(), 1, WIDTHS.length, HorizontalAlignment.LEFT);
        what.note().filter(note -> !note.isBlank()).ifPresent(note -> paragraph(writer, note));
        count(writer, what);
        writer.hidden(WIDTHS.length + 1, WIDTHS.length + MendedFormula.MAX_CELLS);
    }

    /** How many were found, and how many of those that can be ticked off in the table below are by now. */
    private void count(SheetWriter writer, ReturnedForm what) {
        String found = messages.of(FaultCount.key("return.count", what), what.errors(), what.warnings());
        long tickable = what.faults().stream()
                .filter(fault -> !MendedFormula.places(fault, workbook).isEmpty())
                .count();
        if (tickable == 0) {
            writer.line(CellLook.SUBTITLE, found);
            return;
        }
        writer.line(CellLook.SUBTITLE, "");
        String column = CellRef.letters(MENDED);
        int header = writer.row() + 1;
        String area =
                column + (header + 1) + ":" + column + (header + what.faults().size());
        String[] around = messages.of("return.ticked", found, COUNT, tickable).split(COUNT, -1);
        String ticked = "COUNTIF(" + area + "," + literal(mended.word()) + ")";
        writer.formulaAt(
                writer.row(), 1, CellLook.SUBTITLE, literal(around[0]) + "&" + ticked + "&" + literal(around[1]));
        writer.poi().getRow(writer.row() - 1).getCell(0).setCellValue(around[0] + "0" + around[1]);
    }

    private static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static void paragraph(SheetWriter writer, String text) {
        writer.strip(CellLook.PLAIN, text, WIDTHS.length);
        int width = java.util.Arrays.stream(WIDTHS).sum();
        writer.height(Math.max(28, writer.height(CellLook.PLAIN, text, MESSAGE) * WIDTHS[MESSAGE - 1] / width + 8));
        writer.mergeAcross(1, WIDTHS.length);
    }

    private List<String> headers() {
        return List.of(
                messages.of("return.column.number"),
                messages.of("return.mended"),
                messages.of("findings.severity"),
                messages.of("findings.guideline"),
                messages.of("return.column.cell"),
                messages.of("return.column.value"),
                messages.of("findings.message"),
                messages.of("return.column.do"));
    }

    private void row(SheetWriter writer, int number, CellFault fault) {
        // LibreOffice does not break a link into lines: of a long list of cells it shows the first alone.
        Optional<CellRef> target = fault.cells().stream()
                .filter(cell -> fault.where().length() <= WIDTHS[WHERE - 1])
                .filter(cell -> FaultyCells.sheet(workbook, cell).isPresent() && CellText.canBeLinked(cell.sheet()))
                .findFirst();
        String where = fault.cells().isEmpty() ? messages.of("return.whole-file") : fault.where();
        List<SheetWriter.Cell> cells = List.of(
                SheetWriter.Cell.number(CellLook.NUMBER, number),
                new SheetWriter.Cell(CellLook.CENTRED, ""),
                new SheetWriter.Cell(fault.isError() ? CellLook.BAD : CellLook.UNDER_WAY, fault.severityLabel()),
                new SheetWriter.Cell(CellLook.CENTRED, fault.guideline()),
                new SheetWriter.Cell(target.isPresent() ? CellLook.CELL_LINK : CellLook.CENTRED, where),
                new SheetWriter.Cell(CellLook.TEXT, CellText.shortened(fault.value(), MAX_VALUE_LENGTH)),
                new SheetWriter.Cell(CellLook.TEXT, CellText.shortened(fault.message(), MAX_SENTENCE_LENGTH)),
                new SheetWriter.Cell(CellLook.TEXT, CellText.shortened(fault.suggestion(), MAX_SENTENCE_LENGTH)));
        writer.row(cells);
        tick(writer, MendedFormula.places(fault, workbook));
        target.ifPresent(cell -> link(writer.poi().getRow(writer.row() - 1).getCell(WHERE - 1), cell));
    }

    /** What was typed stands beside the list, in columns that nobody sees: a formula holds none of it. */
    private void tick(SheetWriter writer, List<MendedFormula.Place> places) {
        XSSFRow row = writer.poi().getRow(writer.row() - 1);
        List<String> copies = new ArrayList<>();
        for (MendedFormula.Place place : places) {
            int column = WIDTHS.length + copies.size() + 1;
            place.text().ifPresent(text -> row.createCell(column - 1).setCellValue(CellText.of(text)));
            copies.add("$" + CellRef.letters(column) + "$" + writer.row());
        }
        mended.of(places, copies).ifPresent(formula -> {
            writer.formulaAt(writer.row(), MENDED, CellLook.CENTRED, formula);
            row.getCell(MENDED - 1).setCellValue("");
        });
    }

    private void link(XSSFCell from, CellRef to) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.sheet().replace("'", "''") + "'!" + to.address());
        link.setTooltip(messages.of("return.go", to.sheet(), to.address()));
        from.setHyperlink(link);
    }

    private void name(XSSFSheet sheet) {
        XSSFName name = workbook.createName();
        name.setNameName(ReturnMarks.SHEET_NAME);
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$1");
    }

    /** Other sheets are no longer selected: what is typed while several are goes into each of them. */
    private void openFirst(XSSFSheet sheet, TouchedParts touched) {
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet other = workbook.getSheetAt(i);
            if (other.isSelected()) {
                other.setSelected(false);
                touched.add(other);
            }
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        sheet.setSelected(true);
    }
}
