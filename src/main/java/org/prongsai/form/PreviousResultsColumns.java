package org.prongsai.form;

import java.util.List;
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
    private final Messages messages;

    PreviousResultsColumns(List<PreviousAnswer> previous, Messages messages) {
        this.previous = previous;
        this.messages = messages;
    }

    /** @param rows of the guidelines, in their order */
    void write(SheetWriter writer, List<Guideline> guidelines, List<Integer> rows) {
        for (PreviousColumn column : PreviousColumn.values()) {
            writer.poi().setColumnWidth(column.position() - 1, column.width() * 256);
            writer.putAt(FormLayout.HEADER_ROW, column.position(), CellLook.HEADER, column.label(messages));
        }
        for (int i = 0; i < rows.size(); i++) {
            Guideline guideline = guidelines.get(i);
            int row = rows.get(i);
            previous.stream()
                    .filter(answer -> answer.guideline().equals(guideline.id()))
                    .findFirst()
                    .ifPresent(answer -> {
                        writer.putAt(
                                row, PreviousColumn.STATUS.position(), CellLook.PAST, messages.of(answer.status()));
                        writer.putAt(row, PreviousColumn.DETAILS.position(), CellLook.PAST, answer.details());
                    });
        }
        DataValidations.refuse(
                writer.poi(), rows, PreviousColumn.STATUS.position(), PreviousColumn.DETAILS.position(), messages);
    }
}
