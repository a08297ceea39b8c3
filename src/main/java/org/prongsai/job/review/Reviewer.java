package org.prongsai.job.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prongsai.decide.DecisionApplier;
import org.prongsai.intake.Intake;
import org.prongsai.merge.Comparison;
import org.prongsai.merge.Merger;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.read.form.FormReader;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.RuleContext;
import org.prongsai.validate.Validator;

/** Reviewer of a round: intake, read, reconcile, validate, merge, in this order, and data moves one way. */
public final class Reviewer {
    private final RoundFolder folder;
    private final ProgressListener progress;

    public Reviewer(RoundFolder folder, ProgressListener progress) {
        this.folder = folder;
        this.progress = progress;
    }

    public Review review(RoundDefinition round, ReviewRequest request) {
        Plan plan = round.plan();
        List<PreviousEdition> named =
                request.previous().stream().map(PreviousWorkbook::at).toList();
        LocalDate day = request.asOf().orElse(plan.round().due());
        InputContents contents = read(plan, day);
        RuleContext context = new RuleContext(day, roundBefore(plan, named), List.of());
        Validator validator = new Validator(plan, RuleBook.load(), round.severities());
        DecisionApplier.DecidedRound verdict = new DecisionApplier(
                        plan, new RoundStages(plan, validator, context), contents.decisions())
                .on(contents.submissions(), contents.others());
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
                .map(edition -> new Comparison(edition, consolidation).changes());
    }

    private InputContents read(Plan plan, LocalDate day) {
        Intake intake = new Intake(folder.input(), folder.plan());
        InputContents contents = new InputContents();
        List<Path> files = intake.files();
        progress.begin("progress.reading", files.size());
        new InputReader(intake, new FormReader(plan, day)).read(files, items -> {
            items.forEach(contents::add);
            progress.step();
        });
        progress.end();
        return contents;
    }
}
