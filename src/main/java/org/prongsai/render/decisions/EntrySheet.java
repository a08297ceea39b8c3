package org.prongsai.render.decisions;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
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
            offer(columns.indexOf(chosen), choices);
        }
        IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).isHidden())
                .forEach(column -> writer.poi().setColumnHidden(column, true));
    }

    private void offer(int column, List<String> choices) {
        DataValidationHelper helper = writer.poi().getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(header, writer.row() - 1, column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox(messages.of("decisions.choice.title"), messages.of("decisions.choice"));
        writer.poi().addValidationData(choice);
    }
}
