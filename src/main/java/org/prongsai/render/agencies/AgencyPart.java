package org.prongsai.render.agencies;

import java.util.List;
import java.util.Optional;
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
        Optional<RowChunk.Made> answers,
        List<List<Page.Cell>> findings,
        List<List<Page.Cell>> repairs,
        List<List<Page.Cell>> files) {
    public AgencyPart {
        findings = List.copyOf(findings);
        repairs = List.copyOf(repairs);
        files = List.copyOf(files);
    }

    /** What it adds to the CSV files alone. */
    AgencyPart(byte[] answersCsv, byte[] findingsCsv, byte[] repairsCsv) {
        this(answersCsv, findingsCsv, repairsCsv, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The same with what it adds to the workbook. */
    AgencyPart with(
            Optional<RowChunk.Made> rows,
            List<List<Page.Cell>> ofFindings,
            List<List<Page.Cell>> ofRepairs,
            List<List<Page.Cell>> ofFiles) {
        return new AgencyPart(answersCsv, findingsCsv, repairsCsv, rows, ofFindings, ofRepairs, ofFiles);
    }
}
