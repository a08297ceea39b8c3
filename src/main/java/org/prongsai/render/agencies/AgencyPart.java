package org.prongsai.render.agencies;

import java.util.List;
import java.util.Optional;
import org.prongsai.workbook.Page;
import org.prongsai.workbook.RowChunk;

/** What one agency adds to every list, ready to be written. */
public final class AgencyPart {
    final byte[] answersCsv;
    final byte[] findingsCsv;
    final byte[] repairsCsv;
    final Optional<RowChunk.Made> answers;
    final List<List<Page.Cell>> findings;
    final List<List<Page.Cell>> repairs;
    final List<List<Page.Cell>> files;

    /** What it adds to the CSV files alone: rows as bytes. */
    AgencyPart(byte[] answersCsv, byte[] findingsCsv, byte[] repairsCsv) {
        this(answersCsv, findingsCsv, repairsCsv, Optional.empty(), List.of(), List.of(), List.of());
    }

    private AgencyPart(
            byte[] answersCsv,
            byte[] findingsCsv,
            byte[] repairsCsv,
            Optional<RowChunk.Made> answers,
            List<List<Page.Cell>> findings,
            List<List<Page.Cell>> repairs,
            List<List<Page.Cell>> files) {
        this.answersCsv = answersCsv;
        this.findingsCsv = findingsCsv;
        this.repairsCsv = repairsCsv;
        this.answers = answers;
        this.findings = List.copyOf(findings);
        this.repairs = List.copyOf(repairs);
        this.files = List.copyOf(files);
    }

    /** The same with what it adds to the workbook's sheets. */
    AgencyPart with(
            Optional<RowChunk.Made> rows,
            List<List<Page.Cell>> ofFindings,
            List<List<Page.Cell>> ofRepairs,
            List<List<Page.Cell>> ofFiles) {
        return new AgencyPart(answersCsv, findingsCsv, repairsCsv, rows, ofFindings, ofRepairs, ofFiles);
    }
}
