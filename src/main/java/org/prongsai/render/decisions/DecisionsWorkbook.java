package org.prongsai.render.decisions;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.RoundText;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.CommandWording;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * {@code decisions.xlsx}: one row for each finding, with room for what the secretariat decides about it, and a sheet for
 * the agency's own texts. What was decided and written is in it, so that the file can be filled in further.
 */
@AutoService(OutputFormat.class)
public final class DecisionsWorkbook implements OutputFormat {
    /** The file's name, which the officer copies into {@code input/}. */
    public static final String FILE = "decisions.xlsx";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public int effort() {
        return 3;
    }

    @Override
    public byte[] render(Edition edition) {
        Messages messages = edition.messages();
        Plan plan = edition.consolidation().plan();
        String organisation = plan.organisation().name();
        try (WorkbookWriter book = new WorkbookWriter(messages.of("decisions.title"), organisation, edition.asOf())) {
            KnownWords.said(plan.words()).ifPresent(said -> book.property(KnownWords.PROPERTY, said));
            int[] widths = Arrays.stream(DecisionColumn.values())
                    .mapToInt(DecisionColumn::width)
                    .toArray();
            SheetWriter writer = book.page(messages.of("sheet.decisions"), widths);
            writer.line(CellLook.TITLE, messages.of("decisions.title"));
            writer.line(CellLook.SUBTITLE, organisation + "  " + RoundText.full(plan.round(), messages));
            writer.strip(
                    CellLook.GUIDE,
                    new Messages(messages.language(), CommandWording.PLAIN)
                            .in(plan.words())
                            .of("decisions.how"),
                    widths.length);
            writer.row(
                    CellLook.HEADER,
                    Arrays.stream(DecisionColumn.values())
                            .map(column -> column.label(messages))
                            .toList());
            int header = writer.row();
            new DecisionRows(edition, writer).write();
            writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
            choices(writer, header, messages);
            Arrays.stream(DecisionColumn.values())
                    .filter(DecisionColumn::isHidden)
                    .forEach(column -> writer.poi().setColumnHidden(position(column), true));
            new TextsSheet(edition).write(book);
            return book.toBytes();
        }
    }

    private static int position(DecisionColumn column) {
        return Arrays.asList(DecisionColumn.values()).indexOf(column);
    }

    private static void choices(SheetWriter writer, int header, Messages messages) {
        if (writer.row() == header) {
            return;
        }
        DataValidationHelper helper = writer.poi().getDataValidationHelper();
        String[] words = Arrays.stream(DecisionChoice.values())
                .map(choice -> choice.label(messages))
                .toArray(String[]::new);
        int column = position(DecisionColumn.DECISION);
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words),
                new CellRangeAddressList(header, writer.row() - 1, column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox(messages.of("decisions.choice.title"), messages.of("decisions.choice"));
        writer.poi().addValidationData(choice);
    }
}
