package org.prongsai.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Severities;
import org.prongsai.intake.Intake;
import org.prongsai.merge.Comparison;
import org.prongsai.merge.Merger;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.read.FormReader;
import org.prongsai.text.Messages;
import org.prongsai.validate.Circumstances;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** Intake, read, reconcile, validate, merge: in this order, and data moves one way. */
final class Reviewer {
    private final RoundFolder folder;
    private final Messages messages;
    private final Progress progress;

    Reviewer(RoundFolder folder, Messages messages, Progress progress) {
        this.folder = folder;
        this.messages = messages;
        this.progress = progress;
    }

    Review review(Plan plan, Severities severities, ReviewOrder order) {
        List<PreviousEdition> named =
                order.previous().stream().map(PreviousWorkbook::at).toList();
        Received received = read(plan);
        Circumstances circumstances =
                new Circumstances(order.asOf().orElse(plan.round().due()), roundBefore(plan, named), List.of());
        Validator validator = new Validator(plan, RuleBook.load(), severities);
        Judgement.Verdict verdict = new Judgement(plan, validator, circumstances, received.decisions())
                .on(received.submissions(), received.others());
        Consolidation consolidation = new Merger(plan).merge(verdict.files());
        return new Review(consolidation, verdict.findings(), changes(consolidation, named));
    }

    /** Rules compare with another round: within one, what stays the same is no fault. */
    private static Optional<List<PreviousAnswer>> roundBefore(Plan plan, List<PreviousEdition> named) {
        return named.stream()
                .filter(edition -> !edition.isOf(plan.round()))
                .map(PreviousEdition::answers)
                .findFirst();
    }

    /** Since an earlier edition of this round, else since the round before. */
    private Optional<Changes> changes(Consolidation consolidation, List<PreviousEdition> named) {
        return named.stream()
                .filter(edition -> edition.isOf(consolidation.plan().round()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(edition -> new Comparison(edition, consolidation, messages).changes());
    }

    private Received read(Plan plan) {
        Intake intake = new Intake(folder.input(), folder.plan());
        Received received = new Received();
        List<Path> files = intake.files();
        progress.begin("progress.reading", files.size());
        new InputReading(intake, new FormReader(plan, messages)).read(files, pieces -> {
            pieces.forEach(received::add);
            progress.step();
        });
        progress.end();
        return received;
    }
}
