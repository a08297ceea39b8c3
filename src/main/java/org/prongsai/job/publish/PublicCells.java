package org.prongsai.job.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Repair;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;

/** Cells for the public: what somebody called a sheet may name a person, so that each is called as the form's own. */
final class PublicCells {
    private static final Set<String> OWN = Set.of(FormLayout.SHEET, FormLayout.HELP_SHEET);

    private final Set<String> foreign = new HashSet<>();

    PublicCells(List<FileOutcome> files, List<Finding> findings) {
        Stream<String> ofFindings =
                findings.stream().flatMap(finding -> finding.cell().stream()).map(CellRef::sheet);
        Stream<String> ofForms = files.stream()
                .flatMap(file -> file.submitted().stream())
                .flatMap(PublicCells::cells)
                .map(CellRef::sheet);
        Stream.concat(ofFindings, ofForms)
                .filter(sheet -> !sheet.isEmpty() && !OWN.contains(sheet))
                .forEach(foreign::add);
    }

    private static Stream<CellRef> cells(Submission form) {
        return Stream.of(
                        form.answers().stream().map(Answer::statusCell),
                        form.unmatched().stream().map(UnmatchedRow::cell),
                        form.notes().stream().map(note -> note.cell()),
                        form.repairs().stream().map(Repair::cell))
                .flatMap(cells -> cells);
    }

    CellRef of(CellRef cell) {
        return foreign.contains(cell.sheet()) ? new CellRef(FormLayout.SHEET, cell.row(), cell.column()) : cell;
    }

    /** A text that is such a sheet's name; any other as it is. */
    String of(String text) {
        return foreign.contains(text) ? FormLayout.SHEET : text;
    }

    Optional<CellRef> of(Location location) {
        return location.cell().map(this::of);
    }

    Answer of(Answer answer) {
        return answer.at(this::of);
    }

    Repair of(Repair repair) {
        return new Repair(repair.guideline(), of(repair.cell()), repair.from(), repair.to(), repair.why());
    }
}
