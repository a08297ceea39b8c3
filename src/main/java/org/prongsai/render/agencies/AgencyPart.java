package org.prongsai.render.agencies;

import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.write.RowChunk;
import org.prongsai.sheet.write.SheetWriter;

/** Part of every list that one agency adds, ready to be written. */
public final class AgencyPart {
    final byte[] answersCsv;
    final byte[] findingsCsv;
    final byte[] repairsCsv;
    final Optional<RowChunk.DeflatedRows> answers;
    final List<List<SheetWriter.Cell>> findings;
    final List<List<SheetWriter.Cell>> repairs;
    final List<List<SheetWriter.Cell>> files;
    final byte[] totalsCsv;
    final Optional<AgencyTotals.Figures> figures;

    /** What it adds to the CSV files alone: rows as bytes. */
    AgencyPart(byte[] answersCsv, byte[] findingsCsv, byte[] repairsCsv) {
        this(
                answersCsv,
                findingsCsv,
                repairsCsv,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new byte[0],
                Optional.empty());
    }

    /** The same with its totals, and what they add to those of many. */
    AgencyPart with(byte[] rows, AgencyTotals.Figures added) {
        return new AgencyPart(
                answersCsv, findingsCsv, repairsCsv, answers, findings, repairs, files, rows, Optional.of(added));
    }

    private AgencyPart(
            byte[] answersCsv,
            byte[] findingsCsv,
            byte[] repairsCsv,
            Optional<RowChunk.DeflatedRows> answers,
            List<List<SheetWriter.Cell>> findings,
            List<List<SheetWriter.Cell>> repairs,
            List<List<SheetWriter.Cell>> files,
            byte[] totalsCsv,
            Optional<AgencyTotals.Figures> figures) {
        this.totalsCsv = totalsCsv;
        this.figures = figures;
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
            Optional<RowChunk.DeflatedRows> rows,
            List<List<SheetWriter.Cell>> ofFindings,
            List<List<SheetWriter.Cell>> ofRepairs,
            List<List<SheetWriter.Cell>> ofFiles) {
        return new AgencyPart(
                answersCsv, findingsCsv, repairsCsv, rows, ofFindings, ofRepairs, ofFiles, totalsCsv, figures);
    }
}
