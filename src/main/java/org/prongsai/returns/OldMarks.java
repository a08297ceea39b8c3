package org.prongsai.returns;

import com.microsoft.schemas.vml.CTShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.ReturnMarks;

/** Marks of earlier returns, taken off a workbook whichever program saved it since. */
final class OldMarks {
    private final XSSFWorkbook workbook;
    private final TouchedParts touched;

    OldMarks(XSSFWorkbook workbook, TouchedParts touched) {
        this.workbook = workbook;
        this.touched = touched;
    }

    void takeOff() {
        removeSheets();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (!(sheet instanceof XSSFChartSheet)) {
                int rules = ConditionalFormatPriority.withoutOurs(sheet);
                int notes = notes(sheet);
                if (rules + notes > 0) {
                    touched.add(sheet);
                }
            }
        }
    }

    private void removeSheets() {
        int open = workbook.getActiveSheetIndex();
        boolean ours = isOurs(workbook.getSheetAt(open));
        String opened = workbook.getSheetName(open);
        List<XSSFSheet> found = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(this::isOurs)
                .toList();
        if (found.isEmpty() || found.size() == workbook.getNumberOfSheets()) {
            return;
        }
        List<XSSFName> names = new ArrayList<>(workbook.getNames(ReturnMarks.SHEET_NAME));
        names.forEach(workbook::removeName);
        found.forEach(sheet -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
        open(ours ? FormLayout.SHEET : opened);
    }

    /** The sheet that opens is selected too, or Excel would type into two sheets at once. */
    private void open(String name) {
        int index = Math.max(0, workbook.getSheetIndex(name));
        workbook.setActiveSheet(index);
        XSSFSheet sheet = workbook.getSheetAt(index);
        if (!sheet.isSelected()) {
            sheet.setSelected(true);
            touched.add(sheet);
        }
    }

    private boolean isOurs(XSSFSheet sheet) {
        boolean marked = ReturnMarks.time(texts(sheet.getRow(0))).isPresent();
        String quoted = "'" + sheet.getSheetName().replace("'", "''") + "'!";
        return marked
                || workbook.getNames(ReturnMarks.SHEET_NAME).stream()
                        .map(XSSFName::getRefersToFormula)
                        .anyMatch(formula ->
                                formula.startsWith(quoted) || formula.startsWith(sheet.getSheetName() + "!"));
    }

    private static Stream<String> texts(@Nullable XSSFRow row) {
        return row == null
                ? Stream.empty()
                : IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .mapToObj(row::getCell)
                        .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
                        .map(cell -> cell.getStringCellValue());
    }

    private static int notes(XSSFSheet sheet) {
        List<XSSFComment> marked = sheet.getCellComments().values().stream()
                .filter(note -> !CellNotes.isConversation(note)
                        && ReturnMarks.oursIn(NoteText.of(note).raw()).isPresent())
                .sorted(Comparator.comparing(XSSFComment::getAddress))
                .toList();
        for (XSSFComment note : marked) {
            NoteText text = NoteText.of(note);
            if (ReturnMarks.isOurs(text.raw())) {
                remove(sheet, note.getAddress());
            } else {
                text.withoutOurs();
            }
        }
        return marked.size();
    }

    /** Not by POI's own way through the note's cell: there may be none, and unmaking one takes the row's other notes off. */
    private static void remove(XSSFSheet sheet, CellAddress at) {
        sheet.getRelations().stream()
                .filter(CommentsTable.class::isInstance)
                .map(CommentsTable.class::cast)
                .forEach(notes -> notes.removeComment(at));
        XSSFVMLDrawing boxes = sheet.getVMLDrawing(false);
        CTShape box = boxes == null ? null : boxes.findCommentShape(at.getRow(), at.getColumn());
        if (box != null) {
            try (XmlCursor cursor = box.newCursor()) {
                cursor.removeXml();
            }
        }
    }
}
