package org.prongsai.returns;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.message.Messages;
import org.prongsai.sheet.write.CellText;

/** Notes on faulty cells: what is wrong and what to do. */
final class CellNotes {
    /** What is longer is said whole in the list of faults. */
    private static final int MAX_SENTENCE_LENGTH = 400;

    private static final int MAX_NOTE_LENGTH = 8_000;
    /** How Excel names the author of the note that stands in for a conversation. */
    private static final String CONVERSATION = "tc=";

    private final XSSFSheet sheet;
    private final Messages messages;
    private final CommentShape box;

    CellNotes(XSSFSheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
        this.box = new CommentShape(sheet);
    }

    void write(SortedMap<CellAddress, List<CellFault>> faults) {
        faults.forEach(this::write);
    }

    private void write(CellAddress cell, List<CellFault> faults) {
        XSSFComment there = sheet.getCellComment(cell);
        if (there != null && isConversation(there)) {
            return;
        }
        XSSFComment note = there == null ? fresh(cell) : there;
        NoteText text = NoteText.of(note);
        text.append(messages.of("return.note.heading"), said(faults));
        if (there == null) {
            box.place(cell, text.raw());
        } else {
            box.enlarge(cell, text.raw());
        }
    }

    /** Whether a note only stands in for a conversation (threaded comment), which Excel would take for damaged. */
    static boolean isConversation(XSSFComment note) {
        String author = note.getAuthor();
        return author != null && author.startsWith(CONVERSATION);
    }

    private XSSFComment fresh(CellAddress cell) {
        int column = Math.min(cell.getColumn(), SpreadsheetVersion.EXCEL2007.getLastColumnIndex() - 1);
        int row = Math.min(cell.getRow(), SpreadsheetVersion.EXCEL2007.getLastRowIndex() - 1);
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, cell.getColumn(), cell.getRow(), column + 1, row + 1);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setAuthor(ReturnMarks.AUTHOR);
        return note;
    }

    private String said(List<CellFault> faults) {
        String said = faults.stream().map(this::said).collect(Collectors.joining("\n"));
        return CellText.shortened(said, MAX_NOTE_LENGTH);
    }

    private String said(CellFault fault) {
        String message = "• [" + fault.severityLabel() + "] " + sentence(fault.message());
        return fault.suggestion().isBlank()
                ? message
                : message + "\n   " + messages.of("return.note.do", sentence(fault.suggestion()));
    }

    /** In one line: a line of the value's own could look like the line that ends our part. */
    private static String sentence(String text) {
        return CellText.shortened(
                text.replaceAll("[\\s\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip(), MAX_SENTENCE_LENGTH);
    }
}
