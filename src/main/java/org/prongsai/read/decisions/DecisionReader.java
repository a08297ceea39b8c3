package org.prongsai.read.decisions;

import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.finding.WrittenText;
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

    /** The rows of a workbook that the program wrote, of both its sheets. */
    public record Rows(List<DecisionRow> decisions, List<WrittenText> texts) {}

    /**
     * The rows of a workbook that the program wrote, with what tells whether a person has been at them.
     *
     * @throws UnreadableWorkbook when it is no workbook at all
     */
    public Rows rows(String file, byte[] content) throws UnreadableWorkbook {
        RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(content);
        return new Rows(DecisionSheet.rows(file, workbook), TextSheet.all(file, workbook));
    }
}
