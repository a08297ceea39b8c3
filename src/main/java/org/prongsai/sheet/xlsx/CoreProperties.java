package org.prongsai.sheet.xlsx;

import org.prongsai.model.SavedTime;
import org.prongsai.sheet.WrittenTime;
import org.prongsai.sheet.xml.XmlCursor;

/** Properties of a workbook about its last saving: by whom, and when, as it says itself. */
public final class CoreProperties implements XmlCursor.Visitor {
    private final String who;
    private final String when;
    private final String by;
    private final StringBuilder text = new StringBuilder();
    private String savedBy = "";
    private String written = "";
    private String program;

    private CoreProperties(String who, String when, String by, String program) {
        this.who = who;
        this.when = when;
        this.by = by;
        this.program = program;
    }

    /**
     * Of an OOXML package: there {@code creator} is who made it, perhaps years ago.
     *
     * @param program that another part names
     */
    static CoreProperties ofOoxml(String program) {
        return new CoreProperties("lastModifiedBy", "modified", "", program);
    }

    /** Of an OpenDocument file: there {@code creator} and {@code date} are those of the last saving. */
    public static CoreProperties ofOpenDocument() {
        return new CoreProperties("creator", "date", "generator", "");
    }

    @Override
    public void start(String name, XmlCursor at) {
        text.setLength(0);
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String name) {
        if (name.equals(who)) {
            savedBy = text.toString().strip();
        } else if (name.equals(when)) {
            written = text.toString().strip();
        } else if (name.equals(by)) {
            program = text.toString().strip();
        }
        text.setLength(0);
    }

    public String savedBy() {
        return savedBy;
    }

    public SavedTime savedAt() {
        return WrittenTime.of(written, program);
    }
}
