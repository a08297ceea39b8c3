package org.prongsai.render.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvFile;
import org.prongsai.render.csv.FindingsCsv;
import org.prongsai.render.csv.RepairsCsv;
import org.prongsai.render.csv.SummaryCsv;
import org.prongsai.render.csv.TotalsCsv;

/**
 * The lists of a round of agencies, written while it is read. What an agency adds is made by {@link #part}, by any thread
 * and in any order; parts are written by {@link #add} in the agencies' order, and {@link #finish} tells the figures.
 */
public final class AgencyFiles implements AutoCloseable {
    private final Outputs outputs;
    private final Messages messages;
    private final Plan plan;
    private final Predicate<String> wanted;
    private final boolean raw;
    private final AgencyTable answers;
    private final AgencyTable findings;
    private final AgencyTable repairs;
    private final AgencyTable summary;
    private final AgencyTable totals;
    private final AgencyTotals added;
    private final boolean totalled;
    private final OutputStream totalsCsv;
    private final OutputStream answersCsv;
    private final OutputStream findingsCsv;
    private final OutputStream repairsCsv;
    private final AgencyWorkbook workbook;

    /**
     * Begins the files.
     *
     * @param wanted whether a file is, by its name
     * @param raw whether texts in CSV files stay as they are, even those that look like formulas
     * @param scratch a folder on the same disk for what grows; whoever gave it takes it away
     * @param level of deflating, from 1 (quick) to 9 (small)
     */
    public AgencyFiles(
            Outputs outputs,
            Path scratch,
            Predicate<String> wanted,
            boolean raw,
            Plan plan,
            Messages messages,
            LocalDate asOf,
            int level)
            throws IOException {
        this.outputs = outputs;
        this.wanted = wanted;
        this.raw = raw;
        this.plan = plan;
        this.messages = messages;
        FieldSpecs open = plan.fields().published();
        this.answers = new AgencyTable(new AnswersCsv(), open, true);
        this.findings = new AgencyTable(new FindingsCsv(), open, false);
        this.repairs = new AgencyTable(new RepairsCsv(), open, false);
        this.summary = new AgencyTable(new SummaryCsv(), open, false);
        this.totals = new AgencyTable(new TotalsCsv(), open, false);
        this.added = new AgencyTotals(plan.published(), messages);
        this.totalled = !ColumnTotals.columns(plan.published()).isEmpty() && wanted.test(TotalsCsv.FILE);
        this.totalsCsv = totalled ? begun(totals) : OutputStream.nullOutputStream();
        this.answersCsv = begun(answers);
        this.findingsCsv = begun(findings);
        this.repairsCsv = begun(repairs);
        this.workbook = new AgencyWorkbook(scratch, plan, messages, asOf, level);
    }

    private OutputStream begun(AgencyTable table) throws IOException {
        if (!wanted.test(table.file())) {
            return OutputStream.nullOutputStream();
        }
        OutputStream out = outputs.open(table.file());
        out.write(table.head());
        return out;
    }

    /** What there is, by file name. */
    public static List<String> names() {
        return List.of(
                new AnswersCsv().fileName(),
                AgencyWorkbook.FILE,
                new FindingsCsv().fileName(),
                new RepairsCsv().fileName(),
                new SummaryCsv().fileName(),
                TotalsCsv.FILE);
    }

    /** The CSV files with their columns, for whoever describes them. */
    public List<Columns> columns() {
        return Stream.concat(Stream.of(answers, summary, findings, repairs), totalled ? Stream.of(totals) : Stream.of())
                .filter(table -> wanted.test(table.file()))
                .map(table -> new Columns(table.file(), table.fields()))
                .toList();
    }

    /** A CSV file's name and its columns. */
    public record Columns(String file, List<CsvField> fields) {}

    /**
     * What an agency adds.
     *
     * @param edition of that agency alone
     * @param index of the agency in the round
     */
    public AgencyPart part(Edition edition, Agency agency, int index) {
        AgencyLists lists = workbook.lists();
        AgencyLists.Owner owner = new AgencyLists.Owner(agency.name(), agency.province());
        Edition open = edition.open();
        AgencyPart lines =
                new AgencyPart(rows(answers, open, agency), rows(findings, open, agency), rows(repairs, open, agency));
        AgencyPart texts =
                totalled ? lines.with(totals.rows(open, agency), added.of(open.totals(), agency.province())) : lines;
        return wanted.test(AgencyWorkbook.FILE)
                ? texts.with(
                        Optional.of(lists.answers(edition, index, owner)),
                        lists.findings(edition, owner),
                        lists.repairs(edition, owner),
                        lists.files(edition, owner))
                : texts;
    }

    /** What files add that are no agency's: findings about them, and what became of each. */
    public AgencyPart unowned(Edition edition) {
        AgencyLists lists = workbook.lists();
        AgencyLists.Owner owner = new AgencyLists.Owner(messages.of("agencies.nobody"), "");
        return new AgencyPart(new byte[0], findings.unowned(edition), new byte[0])
                .with(Optional.empty(), lists.findings(edition, owner), List.of(), lists.files(edition, owner));
    }

    private byte[] rows(AgencyTable table, Edition edition, Agency agency) {
        return wanted.test(table.file()) ? table.rows(edition, agency) : new byte[0];
    }

    public void add(AgencyPart part) throws IOException {
        answersCsv.write(part.answersCsv);
        findingsCsv.write(part.findingsCsv);
        repairsCsv.write(part.repairsCsv);
        totalsCsv.write(part.totalsCsv);
        part.figures.ifPresent(added::add);
        if (wanted.test(AgencyWorkbook.FILE)) {
            workbook.lists().add(part);
        }
    }

    /**
     * Writes the figures and closes every file.
     *
     * @param notice that the edition is a draft and what it lacks, or that it is final
     */
    public void finish(String notice, Scope whole, List<Scope> provinces, List<Scope> agencies) throws IOException {
        totalsCsv.write(CsvFile.more(totals.fields(), added.rows(), raw));
        close();
        try (OutputStream out = begun(summary)) {
            ScopeRows rows = new ScopeRows(plan, messages);
            out.write(CsvFile.more(summary.fields(), rows.of(whole), raw));
            for (Scope scope : provinces) {
                out.write(CsvFile.more(summary.fields(), rows.of(scope), raw));
            }
            for (Scope scope : agencies) {
                out.write(CsvFile.more(summary.fields(), rows.of(scope), raw));
            }
        }
        if (wanted.test(AgencyWorkbook.FILE)) {
            try (OutputStream out = outputs.open(AgencyWorkbook.FILE)) {
                workbook.writeTo(out, notice, whole, provinces, agencies);
            }
        }
    }

    @Override
    public void close() throws IOException {
        answersCsv.close();
        findingsCsv.close();
        repairsCsv.close();
        totalsCsv.close();
    }
}
