package org.prongsai.job.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.prongsai.io.OnceTask;
import org.prongsai.render.paper.ReportPdf;
import org.prongsai.render.pdf.PdfDocument;
import org.prongsai.render.pdf.PdfRenderer;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.text.Language;

/**
 * Preloader of the libraries that write workbooks and paper, while the input is still being read: a cold Java spends
 * longer on loading them than on a small round. What is not wanted is not touched.
 */
public final class LibraryPreloader {
    private static final int MAX_FILES = 100;
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);
    private static final String PAGE = "<html lang=\"th\"><head><title>x</title></head><body><p>ก</p></body></html>";

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private LibraryPreloader() {}

    /** Once in a process: what is loaded stays so. In a large round it would only be in the way. */
    public static void begin(FormatChoice choice, RoundFolder folder) {
        if (folder.holdsMoreThan(MAX_FILES) || BEGUN.getAndSet(true)) {
            return;
        }
        boolean workbooks = choice.wants(ConsolidatedWorkbook.FILE) || choice.wantsReturns();
        boolean paper = choice.wants(ReportPdf.FILE);
        // Nobody asks for the result: what can't be started here fails again, and loudly, where it is wanted.
        OnceTask.beside("warm-up", new OnceTask<>(() -> run(workbooks, paper)));
    }

    private static boolean run(boolean workbooks, boolean paper) {
        if (workbooks) {
            try (WorkbookWriter book = new WorkbookWriter("", "", ANY_DAY)) {
                book.page("x", 10);
                book.toBytes();
            }
        }
        if (paper) {
            PdfRenderer.print(
                    new PdfDocument(PAGE, "x", "x", "x", Language.TH, ANY_DAY, UnaryOperator.identity(), List::of));
        }
        return true;
    }
}
