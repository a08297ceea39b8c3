package org.prongsai.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.template.Templates;

/**
 * The workbook every form starts from, {@code templates/form.xlsx}: the secretariat edits its cell styles, logo, header,
 * footer and the wording of its help sheet in Excel. What it must contain is checked before anything is written.
 */
public final class FormBase {
    /** Its name in {@code templates/}. */
    public static final String FILE = "form.xlsx";

    private static final String BUILT_IN = "/org/prongsai/builtin/templates/" + FILE;
    /** The looks for which a base must bring a cell style. */
    public static final List<CellLook> LOOKS = List.of(
            CellLook.TITLE,
            CellLook.SUBTITLE,
            CellLook.SECTION,
            CellLook.NOTICE,
            CellLook.GUIDE,
            CellLook.LIVE,
            CellLook.LINK,
            CellLook.HEADER,
            CellLook.BAND,
            CellLook.TEXT,
            CellLook.CENTRED,
            CellLook.ENTRY,
            CellLook.ENTRY_DATE,
            CellLook.PAST,
            CellLook.CODE);

    private final byte[] content;

    public FormBase(byte[] content) {
        this.content = content.clone();
    }

    /** The base of the round, else the one that comes with the program. */
    public static FormBase of(Templates templates) {
        return new FormBase(templates.bytes(FILE));
    }

    /** The base that comes with the program. */
    public static FormBase builtIn() {
        try (InputStream in = FormBase.class.getResourceAsStream(BUILT_IN)) {
            return new FormBase(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar can't be read", e);
        }
    }

    /**
     * Opens it for a form.
     *
     * @throws JobFailure naming sheet and cell when it lacks what a form needs
     */
    WorkbookWriter open(Plan plan, Messages messages) {
        WorkbookWriter book;
        try {
            book = WorkbookWriter.on(
                    content,
                    messages.of("form.title"),
                    plan.organisation().name(),
                    plan.round().start());
        } catch (IOException | RuntimeException e) {
            throw JobFailure.ofSetup(
                    LocalizedMessage.of("failure.form-base", LocalizedMessage.of("form-base.unreadable")), e);
        }
        check(book);
        return book;
    }

    private static void check(WorkbookWriter book) {
        for (String name : List.of(FormLayout.SHEET, FormLayout.HELP_SHEET)) {
            if (book.poi().getSheet(name) == null) {
                throw fault(LocalizedMessage.of("form-base.no-sheet", name));
            }
        }
        for (CellLook look : LOOKS) {
            if (!book.hasNamed(look)) {
                throw fault(LocalizedMessage.of("form-base.no-style", look.styleName()));
            }
        }
        requireEmpty(book.poi().getSheet(FormLayout.SHEET));
    }

    /** The table is written there: a text of the base's own would be overwritten or stand in its way. */
    private static void requireEmpty(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    throw fault(LocalizedMessage.of(
                            "form-base.not-empty",
                            sheet.getSheetName(),
                            cell.getAddress().formatAsString()));
                }
            }
        }
    }

    static JobFailure fault(LocalizedMessage fault) {
        return JobFailure.ofSetup(LocalizedMessage.of("failure.form-base", fault), null);
    }
}
