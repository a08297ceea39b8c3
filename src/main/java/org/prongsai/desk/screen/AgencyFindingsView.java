package org.prongsai.desk.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.io.CsvText;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Scope;
import org.prongsai.render.csv.FindingsCsv;
import org.prongsai.text.FormulaGuard;

/**
 * View of what the last merge found in the forms of an agency, to be read: of many agencies nothing is decided here.
 *
 * @param made when that merge was, empty when there is none
 * @param agencies to choose from
 * @param chosen code of the one whose rows these are, empty for what is no agency's
 * @param whole whether all of its rows are here
 */
public record AgencyFindingsView(
        String made, List<AgencyChoice> agencies, String chosen, List<AgencyFinding> rows, boolean whole) {
    private static final int MAX_ROWS = 500;

    /** An agency with how much was found. */
    public record AgencyChoice(String code, String name, String province, int errors, int warnings) {}

    /** A finding, with where it is. */
    public record AgencyFinding(
            String severity,
            String label,
            String division,
            String guideline,
            String where,
            String message,
            String todo) {}

    public AgencyFindingsView {
        agencies = List.copyOf(agencies);
        rows = List.copyOf(rows);
    }

    /** @param asked code of the agency; that of the first in which an error was found when none is asked for */
    static AgencyFindingsView of(OpenRound round, AgencyRound agencies, Optional<String> asked, Messages messages) {
        List<AgencyChoice> choices = agencies.agencies().stream()
                .flatMap(scope -> choice(scope).stream())
                .toList();
        String chosen = asked.orElseGet(() -> choices.stream()
                .filter(one -> one.errors() > 0)
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .map(AgencyChoice::code)
                .orElse(""));
        Path file = round.folder().output().resolve(FindingsCsv.FILE);
        List<CSVRecord> found = CsvText.first(file, row -> row.get("agency").equals(chosen), MAX_ROWS + 1)
                .orElse(List.of());
        return new AgencyFindingsView(
                ReportView.time(file, messages),
                choices,
                chosen,
                found.stream().limit(MAX_ROWS).map(row -> row(row, messages)).toList(),
                found.size() <= MAX_ROWS);
    }

    private static Optional<AgencyChoice> choice(Scope scope) {
        return scope.agency().map(agency -> choice(agency, scope));
    }

    private static AgencyChoice choice(Agency agency, Scope scope) {
        return new AgencyChoice(
                agency.code().value(),
                agency.name(),
                agency.province(),
                scope.totals().errors(),
                scope.totals().warnings());
    }

    private static AgencyFinding row(CSVRecord row, Messages messages) {
        String severity = row.get("severity");
        String where = List.of("file", "sheet", "cell").stream()
                .map(name -> cell(row, name))
                .filter(part -> !part.isEmpty())
                .reduce((before, after) -> before + " · " + after)
                .orElse("");
        return new AgencyFinding(
                severity,
                severity.matches("error|warning|note") ? messages.of("severity." + severity) : severity,
                cell(row, "division"),
                cell(row, "guideline"),
                where,
                cell(row, "message"),
                cell(row, "suggestion"));
    }

    private static String cell(CSVRecord row, String name) {
        return FormulaGuard.off(Objects.requireNonNullElse(row.get(name), ""));
    }
}
