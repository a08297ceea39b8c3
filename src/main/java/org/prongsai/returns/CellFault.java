package org.prongsai.returns;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.finding.Severity;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.CellRef;

/**
 * One thing to mend, in words.
 *
 * @param cells where, empty when it is the file as a whole
 * @param severity error or warning: a note asks nobody to mend anything
 * @param guideline its id, empty when it is no guideline's
 * @param value what stands there, as written
 * @param message what is wrong
 * @param suggestion what to do
 */
public record CellFault(
        List<CellRef> cells,
        Severity severity,
        String severityLabel,
        String guideline,
        String value,
        String message,
        String suggestion) {
    public CellFault {
        cells = List.copyOf(cells);
        if (severity == Severity.NOTE || message.isBlank()) {
            throw new IllegalArgumentException("a fault says what is to be mended: " + severity + " " + message);
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The cells' addresses, with their sheet's name where that is not the form's own. */
    public String where() {
        return cells.stream()
                .map(cell ->
                        cell.sheet().equals(FormLayout.SHEET) ? cell.address() : cell.sheet() + " " + cell.address())
                .collect(Collectors.joining(", "));
    }
}
