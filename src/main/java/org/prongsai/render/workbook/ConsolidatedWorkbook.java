package org.prongsai.render.workbook;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.stream.IntStream;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.RoundProperty;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.OutputFormat;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** {@code consolidated.xlsx}: figures, the official table, every answer, findings, repairs, files. */
@AutoService(OutputFormat.class)
public final class ConsolidatedWorkbook implements OutputFormat {
    public static final String FILE = "consolidated.xlsx";

    private static final int FIRST_FIGURE = 3;
    private static final int GOAL_COLUMNS = 8;
    private static final int DIVISION_COLUMNS = 9;

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public boolean isForOffice() {
        return true;
    }

    @Override
    public int effort() {
        return 9;
    }

    @Override
    public byte[] render(Edition edition) {
        EditionView view = edition.view();
        Messages messages = edition.messages();
        try (WorkbookWriter book =
                WorkbookWriter.even(messages.of("report.title"), view.organisation(), edition.asOf())) {
            book.property(
                    RoundProperty.PROPERTY,
                    edition.consolidation().plan().round().key());
            KnownWords.said(edition.consolidation().plan().words())
                    .ifPresent(said -> book.property(KnownWords.PROPERTY, said));
            DashboardSheet dashboard = DashboardSheet.write(book, view, messages);
            SummarySheet summary = SummarySheet.write(book, view, messages);
            Map<String, String> goals = OfficialSheet.write(book, view, messages);
            FiguresSheet.write(book, edition);
            Map<String, Integer> answers = AnswersSheet.write(
                    book, view, edition.consolidation().plan().fields(), messages);
            ChangesSheet.write(book, view, messages);
            RegisterSheet.Register register = RegisterSheet.write(book, view, answers, messages);
            link(view, summary, goals, register);
            dashboard.chart(summary, view.oneLevel());
            FindingsSheet.write(book, view, messages);
            RepairsSheet.write(book, view, messages);
            FilesSheet.write(book, view, messages);
            book.evaluate();
            return book.toBytes();
        }
    }

    /** From each figure to what it counts: a goal's to its lines, a division's to its row of the register. */
    private static void link(
            EditionView view, SummarySheet summary, Map<String, String> goals, RegisterSheet.Register register) {
        for (int i = 0; i < view.goals().size(); i++) {
            String place = goals.getOrDefault(view.goals().get(i).number(), "");
            for (int column = FIRST_FIGURE; column <= GOAL_COLUMNS; column++) {
                summary.page().linkedInside(summary.goals().first() + i, column, place);
            }
        }
        for (int i = 0; i < view.divisions().size(); i++) {
            int row = register.rows().getOrDefault(view.divisions().get(i).code(), 1);
            for (int column = FIRST_FIGURE; column <= DIVISION_COLUMNS; column++) {
                summary.page()
                        .linkedInside(
                                summary.divisions().first() + i,
                                column,
                                register.page().place(row, 1));
            }
        }
    }

    /** A sheet's heading: what it is, whose, which round, and, while provisional, that it is a draft. */
    static void heading(SheetWriter writer, EditionView view, Messages messages, String titleKey) {
        writer.onOneScreen();
        writer.line(CellLook.TITLE, messages.of(titleKey));
        writer.line(CellLook.SUBTITLE, view.organisation() + "  " + view.round());
        if (view.provisional()) {
            writer.line(CellLook.NOTICE, view.notice());
        }
    }

    /** A table's header from bundle keys {@code <prefix>.<name>}. */
    static void header(SheetWriter writer, Messages messages, String prefix, String... names) {
        writer.row(
                CellLook.HEADER,
                IntStream.range(0, names.length)
                        .mapToObj(i -> messages.of(prefix + "." + names[i]))
                        .toList());
    }
}
