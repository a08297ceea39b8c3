package org.prongsai.render.agencies;

import java.util.List;
import org.prongsai.workbook.Page;
import org.prongsai.workbook.RowChunk;

/**
 * What one agency adds to every list, ready to be written.
 *
 * @param answersCsv rows of {@code answers.csv}, as bytes; so are the other two
 * @param answers rows of the workbook's sheet of answers; so are the other three
 */
public record AgencyPart(
        byte[] answersCsv,
        byte[] findingsCsv,
        byte[] repairsCsv,
        RowChunk.Made answers,
        List<List<Page.Cell>> findings,
        List<List<Page.Cell>> repairs,
        List<List<Page.Cell>> files) {
    public AgencyPart {
        findings = List.copyOf(findings);
        repairs = List.copyOf(repairs);
        files = List.copyOf(files);
    }
}
