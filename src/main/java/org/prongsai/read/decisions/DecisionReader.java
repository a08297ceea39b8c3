package org.prongsai.read.decisions;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.PlanWords;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** Reader of the decisions that were filled into a workbook of ours. */
public final class DecisionReader {
    /**
     * @param file the workbook's name, for the places of decisions
     * @return none when it is no workbook of decisions
     * @throws UnreadableWorkbook when it is no workbook at all
     */
    public List<Decision> read(String file, byte[] content) throws UnreadableWorkbook {
        return DecisionSheet.read(file, new WorkbookReader(FormLayout.SHEET).read(content), PlanWords.USUAL)
                .orElse(List.of());
    }

    /**
     * The rows of both sheets of a workbook that the program wrote, with what tells whether a person has been at them.
     *
     * @throws UnreadableWorkbook when it is no workbook at all
     */
    public List<EnteredRow> rows(String file, byte[] content) throws UnreadableWorkbook {
        RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(content);
        if (LostColumns.of(workbook, PlanWords.USUAL).isPresent()) {
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.DAMAGED, "columns are missing");
        }
        return Stream.concat(DecisionSheet.rows(file, workbook).stream(), TextSheet.entered(file, workbook).stream())
                .toList();
    }

    /**
     * The tables of a workbook, with every row of theirs, filled in or not.
     *
     * @param words of the plan
     * @throws UnreadableWorkbook when it is no workbook at all, or columns are gone without which nothing filled in is read
     */
    public EntryTables tables(String file, byte[] content, PlanWords words) throws UnreadableWorkbook {
        RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(content);
        if (LostColumns.of(workbook, words).isPresent()) {
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.DAMAGED, "columns are missing");
        }
        return new EntryTables(DecisionSheet.tables(file, workbook, words), TextSheet.tables(file, workbook, words));
    }
}
