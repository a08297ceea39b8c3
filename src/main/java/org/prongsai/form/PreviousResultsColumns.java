package org.prongsai.form;

import java.util.List;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.PreviousColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** Columns with the results of the previous round, beside the cells to fill in: to look at, not to change. */
final class PreviousResultsColumns {
    private final List<PreviousAnswer> previous;
    private final FormColumns columns;
    private final Messages messages;

    PreviousResultsColumns(List<PreviousAnswer> previous, FormColumns columns, Messages messages) {
        this.previous = previous;
        this.columns = columns;
        this.messages = messages;
    }

    /** @param rows of the guidelines, in their order */
    void write(SheetWriter writer, List<Guideline> guidelines, List<Integer> rows) {
        for (PreviousColumn column : columns.previous()) {
            writer.width(columns.position(column), columns.width(column));
            writer.putAt(FormLayout.HEADER_ROW, columns.position(column), CellLook.HEADER, column.label(messages));
        }
        for (int i = 0; i < rows.size(); i++) {
            Guideline guideline = guidelines.get(i);
            int row = rows.get(i);
            previous.stream()
                    .filter(answer -> answer.guideline().equals(guideline.id()))
                    .findFirst()
                    .ifPresent(answer -> columns.previous()
                            .forEach(column -> writer.putAt(
                                    row,
                                    columns.position(column),
                                    CellLook.PAST,
                                    messages.of(answer.shown(column.field())))));
        }
        DataValidations.refuse(writer.poi(), writer.row(), columns.check() + 1, columns.last(true), messages);
    }
}
