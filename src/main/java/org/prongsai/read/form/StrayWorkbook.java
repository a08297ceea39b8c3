package org.prongsai.read.form;

import java.util.Arrays;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.PlanWords;
import org.prongsai.read.previous.PreviousReader;
import org.prongsai.sheet.RawWorkbook;

/** Workbook in the input that is no form and holds no decisions: one of the program's own that belongs elsewhere, or anybody's. */
final class StrayWorkbook {
    private StrayWorkbook() {}

    static RejectReason reason(RawWorkbook workbook, PlanWords words) {
        if (PreviousReader.isConsolidated(workbook, words)) {
            return RejectReason.OUR_OUTPUT;
        }
        return isPlan(workbook) ? RejectReason.OTHER_PLAN : RejectReason.NOT_OURS;
    }

    private static boolean isPlan(RawWorkbook workbook) {
        return Arrays.stream(PlanSheet.values())
                .filter(PlanSheet::required)
                .allMatch(sheet -> workbook.grids().stream().anyMatch(grid -> sheet.isCalled(grid.sheet())));
    }
}
