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
import org.prongsai.model.Plan;
import org.prongsai.text.Messages;
import org.prongsai.text.Sentence;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;

/**
 * The workbook every form starts from, {@code templates/form.xlsx}: the secretariat edits its cell styles, logo, header,
 * footer and the wording of its help sheet in Excel. What it must contain is checked before anything is written.
 */
public final class FormBase {
    /** Its name in {@code templates/}. */
    public static final String FILE = "form.xlsx";

    private static final String BUILT_IN = "/org/prongsai/builtin/templates/" + FILE;
    /** The looks for which a base must bring a cell style. */
    public static final List<Look> LOOKS = List.of(
            Look.TITLE,
            Look.SUBTITLE,
            Look.SECTION,
            Look.NOTICE,
            Look.GUIDE,
            Look.LIVE,
            Look.LINK,
            Look.HEADER,
            Look.BAND,
            Look.TEXT,
            Look.CENTRED,
            Look.ENTRY,
            Look.ENTRY_DATE,
            Look.PAST,
            Look.CODE);

    private final byte[] content;

    public FormBase(byte[] content) {
        this.content = content.clone();
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
    Book open(Plan plan, Messages messages) {
        Book book;
        try {
            book = Book.on(
                    content,
                    messages.of("form.title"),
                    plan.organisation().name(),
                    plan.round().start());
        } catch (IOException | RuntimeException e) {
            throw new JobFailure(Sentence.of("failure.form-base", Sentence.of("form-base.unreadable")), e);
        }
        check(book);
        return book;
    }

    private static void check(Book book) {
        for (String name : List.of(FormLayout.SHEET, FormLayout.HELP_SHEET)) {
            if (book.poi().getSheet(name) == null) {
                throw fault(Sentence.of("form-base.no-sheet", name));
            }
        }
        for (Look look : LOOKS) {
            if (!book.hasNamed(look)) {
                throw fault(Sentence.of("form-base.no-style", look.styleName()));
            }
        }
        mustBeEmpty(book.poi().getSheet(FormLayout.SHEET));
    }

    /** The table is written there: a text of the base's own would be overwritten or stand in its way. */
    private static void mustBeEmpty(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    throw fault(Sentence.of(
                            "form-base.not-empty",
                            sheet.getSheetName(),
                            cell.getAddress().formatAsString()));
                }
            }
        }
    }

    static JobFailure fault(Sentence fault) {
        return new JobFailure(Sentence.of("failure.form-base", fault), null);
    }
}
