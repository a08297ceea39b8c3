package org.prongsai.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Repair;
import org.prongsai.model.Submission;
import org.prongsai.text.Messages;

/** The repairs of the submissions that count, in words. */
final class RepairRows {
    private RepairRows() {}

    static List<EditionView.RepairRow> of(Consolidation consolidation, Messages messages) {
        return consolidation.counted().stream()
                .flatMap(submission -> of(submission, consolidation, messages))
                .toList();
    }

    private static Stream<EditionView.RepairRow> of(
            Submission submission, Consolidation consolidation, Messages messages) {
        String division = consolidation.plan().division(submission.division()).name();
        return submission.repairs().stream()
                .map((Repair repair) -> new EditionView.RepairRow(
                        submission.division().value(),
                        division,
                        repair.guideline().toString(),
                        submission.file().path(),
                        repair.cell().sheet(),
                        repair.cell().address(),
                        repair.from(),
                        repair.to(),
                        repair.why().stream().map(messages::of).collect(Collectors.joining("; "))));
    }
}
