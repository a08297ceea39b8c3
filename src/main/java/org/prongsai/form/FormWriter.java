package org.prongsai.form;

import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.TerseCells;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * Writer of a division's form: what is asked, room for the answers, a live check, how to fill it in, whose form it is.
 */
public final class FormWriter {
    private final Plan plan;
    private final Messages messages;
    private final FormBase base;

    /** On the base that comes with the program. */
    public FormWriter(Plan plan, Messages messages) {
        this(plan, messages, FormBase.builtIn());
    }

    public FormWriter(Plan plan, Messages messages, FormBase base) {
        this.plan = plan;
        this.messages = messages;
        this.base = base;
    }

    /** The form as an .xlsx file. */
    public byte[] write(Division division) {
        return write(division, List.of());
    }

    /** @param previous what was reported last time, shown beside the empty cells; of other divisions it is left out */
    public byte[] write(Division division, List<PreviousAnswer> previous) {
        List<PreviousAnswer> own = previous.stream()
                .filter(answer -> answer.division().equals(division.code()))
                .toList();
        List<Guideline> guidelines = plan.guidelinesOf(division);
        FormColumns columns = FormColumns.of(plan);
        CheckColumns checks = new CheckColumns(plan);
        ListSheet lists = new ListSheet(plan, guidelines, checks, messages);
        Stamp stamp = Stamp.of(plan, division);
        try (WorkbookWriter book = base.open(plan, messages)) {
            SheetWriter writer = book.pageOf(
                    book.poi().getSheet(FormLayout.SHEET),
                    columns.widths().stream().mapToInt(width -> width).toArray());
            FormBanner banner = new FormBanner(plan, division, messages);
            banner.write(writer, stamp);
            FormTable table = new FormTable(plan, guidelines, lists, checks, messages);
            table.write(writer);
            if (!own.isEmpty()) {
                new PreviousResultsColumns(own, columns, messages).write(writer, guidelines, table.rows());
            }
            banner.progress(writer, checks, FormLayout.HEADER_ROW + 1, writer.row());
            new DataValidations(plan, lists.own(), messages).write(writer.poi(), writer.row());
            ConditionalFormats.write(writer.poi(), columns, checks, writer.row());
            SheetOpening.write(writer.poi(), columns, table.rows());
            writer.printed(FormLayout.HEADER_ROW, messages.of("page.footer"));
            book.poi().setPrintArea(0, 0, columns.last(!own.isEmpty()) - 1, 0, writer.row() - 1);
            new HelpSheet(new HelpReferences(plan, messages)).fill(book.poi().getSheet(FormLayout.HELP_SHEET));
            FormIdentity.write(book, stamp);
            lists.write(book);
            List<Integer> written = IntStream.rangeClosed(FormLayout.HEADER_ROW + 1, writer.row())
                    .boxed()
                    .toList();
            writer.shared(written);
            book.evaluate();
            TerseCells.write(writer.poi(), written);
            return book.toBytes();
        }
    }
}
