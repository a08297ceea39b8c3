package org.prongsai.render.decisions;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.prongsai.layout.RoundText;
import org.prongsai.layout.decisions.EntryColumn;
import org.prongsai.message.CommandWording;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Sheet that the secretariat fills in: what it is and what to do, a table, and a list to choose from. */
final class EntrySheet<C extends EntryColumn> {
    private final List<C> columns;
    private final Messages messages;
    private final SheetWriter writer;
    private final int header;

    /** @param name what the bundle's keys of its name, title and how to fill it in begin with or end in */
    EntrySheet(WorkbookWriter book, String name, List<C> columns, Edition edition) {
        this.columns = columns;
        this.messages = edition.messages();
        Plan plan = edition.consolidation().plan();
        this.writer = book.page(
                messages.of("sheet." + name),
                columns.stream().mapToInt(EntryColumn::width).toArray());
        writer.line(CellLook.TITLE, messages.of(name + ".title"));
        writer.line(CellLook.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages));
        Messages plain = new Messages(messages.language(), CommandWording.PLAIN).in(plan.words());
        writer.strip(CellLook.GUIDE, plain.of(name + ".how"), columns.size());
        writer.row(
                CellLook.HEADER,
                columns.stream().map(column -> column.label(messages)).toList());
        this.header = writer.row();
    }

    /** For the rows below the header. */
    SheetWriter writer() {
        return writer;
    }

    /** Completes it below its last row. */
    void finish(C chosen, List<String> choices) {
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
        if (writer.row() > header) {
            DataValidationHelper helper = writer.poi().getDataValidationHelper();
            refuse(
                    "decisions.choice",
                    helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                    List.of(columns.indexOf(chosen)));
            // What is typed there would be written over: the sheet is not protected, so that it can be sorted.
            refuse("decisions.fixed", helper.createCustomConstraint("FALSE"), columns(EntrySheet::isRead));
        }
        columns(EntryColumn::isHidden).forEach(column -> writer.poi().setColumnHidden(column, true));
    }

    private static boolean isRead(EntryColumn column) {
        return !column.isFilledIn() && !column.isHidden();
    }

    private List<Integer> columns(Predicate<EntryColumn> wanted) {
        return IntStream.range(0, columns.size())
                .filter(column -> wanted.test(columns.get(column)))
                .boxed()
                .toList();
    }

    private void refuse(String why, DataValidationConstraint allBut, List<Integer> columns) {
        CellRangeAddressList cells = new CellRangeAddressList();
        columns.forEach(column -> cells.addCellRangeAddress(header, column, writer.row() - 1, column));
        DataValidation refusal = writer.poi().getDataValidationHelper().createValidation(allBut, cells);
        refusal.setShowErrorBox(true);
        refusal.createErrorBox(messages.of(why + ".title"), messages.of(why));
        writer.poi().addValidationData(refusal);
    }
}
