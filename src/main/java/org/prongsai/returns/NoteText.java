package org.prongsai.returns;

import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTComment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.prongsai.layout.ReturnMarks;

/** The text of a note, in which our part stands beside theirs and each keeps its letters' looks. */
final class NoteText {
    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space", "xml");
    /** What Excel writes notes in by itself; it has Thai on every Windows. */
    private static final String FONT = "Tahoma";

    private static final double POINTS = 10;

    private final CTRst text;

    private NoteText(CTRst text) {
        this.text = text;
    }

    static NoteText of(XSSFComment note) {
        CTComment comment = note.getCTComment();
        return new NoteText(comment.getText() == null ? comment.addNewText() : comment.getText());
    }

    /** As it stands in the file, escapes and all: what is cut from it is counted in these characters. */
    String raw() {
        StringBuilder raw = new StringBuilder();
        for (CTRElt run : text.getRArray()) {
            raw.append(run.getT());
        }
        return text.sizeOfRArray() > 0
                ? raw.toString()
                : Optional.ofNullable(text.getT()).orElse("");
    }

    /** Takes our parts out. */
    void withoutOurs() {
        for (Optional<ReturnMarks.Span> ours = ReturnMarks.oursIn(raw());
                ours.isPresent();
                ours = ReturnMarks.oursIn(raw())) {
            cut(ours.get());
        }
        if (text.sizeOfRArray() == 1 && !text.getRArray(0).isSetRPr()) {
            String only = text.getRArray(0).getT();
            text.removeR(0);
            text.setT(only);
            keepSpaces(text.xgetT());
        }
    }

    private void cut(ReturnMarks.Span span) {
        if (text.sizeOfRArray() == 0) {
            text.setT(text.getT().substring(0, span.from()) + text.getT().substring(span.to()));
            return;
        }
        int at = 0;
        for (int i = 0; i < text.sizeOfRArray(); ) {
            CTRElt run = text.getRArray(i);
            String said = run.getT();
            int from = Math.max(0, Math.min(said.length(), span.from() - at));
            int to = Math.max(0, Math.min(said.length(), span.to() - at));
            at += said.length();
            String left = said.substring(0, from) + said.substring(to);
            if (left.isEmpty()) {
                text.removeR(i);
            } else {
                set(run, left);
                i++;
            }
        }
    }

    /** Puts our part below what is there. */
    void append(String heading, String rest) {
        boolean theirs = !raw().isEmpty();
        if (text.sizeOfRArray() == 0 && theirs) {
            String said = text.getT();
            text.unsetT();
            set(text.addNewR(), said);
        }
        run((theirs ? "\n" : "") + ReturnMarks.NOTE_START + "\n" + heading, true);
        run("\n" + rest + "\n" + ReturnMarks.NOTE_END, false);
    }

    private void run(String said, boolean bold) {
        CTRElt run = text.addNewR();
        CTRPrElt look = run.addNewRPr();
        if (bold) {
            look.addNewB();
        }
        look.addNewSz().setVal(POINTS);
        look.addNewColor().setIndexed(81);
        look.addNewRFont().setVal(FONT);
        set(run, new XSSFRichTextString(said).getCTRst().getT());
    }

    private static void set(CTRElt run, String said) {
        run.setT(said);
        keepSpaces(run.xgetT());
    }

    private static void keepSpaces(XmlObject t) {
        try (XmlCursor cursor = t.newCursor()) {
            cursor.setAttributeText(SPACE, "preserve");
        }
    }
}
