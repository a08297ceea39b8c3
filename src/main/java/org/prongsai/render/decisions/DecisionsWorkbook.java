package org.prongsai.render.decisions;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
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
    public boolean isForOffice() {
        return true;
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
            EntrySheet<DecisionColumn> sheet =
                    new EntrySheet<>(book, "decisions", Arrays.asList(DecisionColumn.values()), edition);
            boolean persons = new DecisionRows(edition, sheet.writer()).write();
            sheet.finish(
                    DecisionColumn.DECISION,
                    Arrays.stream(DecisionChoice.values())
                            .filter(choice -> persons || !choice.isAboutPerson())
                            .map(choice -> choice.label(messages))
                            .toList());
            new TextsSheet(edition).write(book);
            return book.toBytes();
        }
    }
}
