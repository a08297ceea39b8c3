package org.prongsai.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Form that goes back to a division, with what that is told about it.
 *
 * @param round in words
 * @param time which time that something goes back to it, 1 is the first
 * @param contact whom to ask, empty when the plan names nobody
 * @param mendBy until when to send it back, in words
 * @param note what else the secretariat wants said
 * @param faults errors first, otherwise in the order given
 * @param praise sentences on what was done well
 * @param taken whether anything that the division sent counts: then a workbook goes back in which the cells are marked
 */
public record ReturnedForm(
        String organisation,
        String round,
        String division,
        int time,
        String contact,
        String mendBy,
        Optional<String> note,
        List<CellFault> faults,
        List<String> praise,
        boolean taken) {
    public ReturnedForm {
        faults = faults.stream()
                .sorted(Comparator.comparing(CellFault::severity))
                .toList();
        praise = List.copyOf(praise);
        if (division.isBlank() || mendBy.isBlank() || time < 1) {
            throw new IllegalArgumentException(
                    "a returned form says whose it is, which time and until when it is to be mended");
        }
    }

    public long errors() {
        return faults.stream().filter(CellFault::isError).count();
    }

    public long warnings() {
        return faults.size() - errors();
    }
}
