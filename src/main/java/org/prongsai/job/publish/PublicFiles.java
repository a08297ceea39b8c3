package org.prongsai.job.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.render.ReportHtml;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.csv.DataPackage;
import org.prongsai.render.csv.FindingsCsv;
import org.prongsai.render.csv.RepairsCsv;
import org.prongsai.render.csv.ReplacedCsv;
import org.prongsai.render.csv.SummaryCsv;
import org.prongsai.render.csv.TotalsCsv;
import org.prongsai.render.data.DataTable;
import org.prongsai.render.data.DataTables;
import org.prongsai.render.data.PublicDataPackage;
import org.prongsai.render.paper.ReportPdf;
import org.prongsai.render.site.IndexPage;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.round.ProgressListener;

/** Files of an edition that the public gets: documents, data for spreadsheets, and tables for machines. */
final class PublicFiles {
    /** In the order in which the first page lists them. */
    private static final List<String> RENDERED = List.of(
            ReportPdf.FILE,
            ReportHtml.FILE,
            ConsolidatedWorkbook.FILE,
            AnswersCsv.FILE,
            SummaryCsv.FILE,
            FindingsCsv.FILE,
            RepairsCsv.FILE,
            TotalsCsv.FILE);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<DataTable> tables;

    /** @param open the edition as the public may see it */
    PublicFiles(Edition open, ProgressListener progress) {
        EditionFiles rendered = new EditionFiles(Formats.load(), open);
        List<String> names = RENDERED.stream().filter(rendered::has).toList();
        progress.begin("progress.rendering", names.size());
        for (String name : names) {
            files.put(name, rendered.file(name));
            progress.step();
        }
        progress.end();
        tables = DataTables.of(open, rendered);
        files.put(DataPackage.FILE, new PublicDataPackage(open, IndexPage.FILE).of(tables));
        tables.forEach(table -> files.put(table.path(), table.content()));
    }

    /** What every plan's edition has. */
    static List<String> always() {
        List<String> names = new ArrayList<>(List.of(IndexPage.FILE, DataPackage.FILE));
        RENDERED.stream().filter(name -> !name.equals(TotalsCsv.FILE)).forEach(names::add);
        names.addAll(DataTables.always());
        return names;
    }

    /** What another edition may have left. */
    static List<String> sometimes() {
        List<String> names = new ArrayList<>(List.of(SignedMemo.FILE, ReplacedCsv.FILE, TotalsCsv.FILE));
        names.addAll(DataTables.paths());
        return names;
    }

    Map<String, byte[]> files() {
        return files;
    }

    List<DataTable> tables() {
        return tables;
    }
}
