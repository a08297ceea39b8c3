package org.prongsai.render.formats;

import com.google.auto.service.AutoService;
import java.util.stream.IntStream;
import org.prongsai.layout.EditionMark;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.OutputFormat;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** {@code consolidated.xlsx}: figures, the official table, every answer, findings, repairs, files. */
@AutoService(OutputFormat.class)
public final class ConsolidatedWorkbook implements OutputFormat {
    @Override
    public String fileName() {
        return "consolidated.xlsx";
    }

    @Override
    public byte[] render(Edition edition) {
        EditionView view = edition.view();
        Messages messages = edition.messages();
        try (Book book = new Book(messages.of("report.title"), view.organisation(), edition.asOf())) {
            book.property(
                    EditionMark.PROPERTY, edition.consolidation().plan().round().key());
            SummarySheet.write(book, view, messages);
            OfficialSheet.write(book, view, messages);
            AnswersSheet.write(book, view, messages);
            ChangesSheet.write(book, view, messages);
            RegisterSheet.write(book, view, messages);
            FindingsSheet.write(book, view, messages);
            RepairsSheet.write(book, view, messages);
            FilesSheet.write(book, view, messages);
            return book.toBytes();
        }
    }

    /** A sheet's heading: what it is, whose, which round, and, while provisional, that it is a draft. */
    static void heading(Page page, EditionView view, Messages messages, String titleKey) {
        page.line(Look.TITLE, messages.of(titleKey));
        page.line(Look.SUBTITLE, view.organisation() + "  " + view.round());
        if (view.provisional()) {
            page.line(Look.NOTICE, view.notice());
        }
    }

    /** A table's header from bundle keys {@code <prefix>.<name>}. */
    static void header(Page page, Messages messages, String prefix, String... names) {
        page.row(
                Look.HEADER,
                IntStream.range(0, names.length)
                        .mapToObj(i -> messages.of(prefix + "." + names[i]))
                        .toList());
    }

    static Look look(String kind) {
        return switch (kind) {
            case "achieved" -> Look.GOOD;
            case "in_progress" -> Look.UNDER_WAY;
            case "not_started", "nothing_to_report" -> Look.IDLE;
            default -> Look.BAD;
        };
    }
}
