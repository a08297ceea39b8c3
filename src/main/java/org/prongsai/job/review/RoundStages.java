package org.prongsai.job.review;

import java.util.List;
import java.util.Optional;
import org.prongsai.decide.ReviewStages;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Findings;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;
import org.prongsai.read.form.Corrector;
import org.prongsai.validate.RuleContext;
import org.prongsai.validate.Validator;

/** Stages of one round's review, each by the room that does it. */
final class RoundStages implements ReviewStages {
    private final Plan plan;
    private final Validator validator;
    private final RuleContext context;

    RoundStages(Plan plan, Validator validator, RuleContext context) {
        this.plan = plan;
        this.validator = validator;
        this.context = context;
    }

    @Override
    public List<FileOutcome> reconcile(List<Submission> submissions, List<FileOutcome> others) {
        return new Reconciliation(plan).reconcile(submissions, others);
    }

    @Override
    public Findings validate(List<FileOutcome> files, List<DecisionResult> decided) {
        return validator.validate(files, context.with(decided));
    }

    @Override
    public Optional<Submission> correct(Submission submission, CellRef cell, String value, Ruling ruling) {
        return new Corrector(plan).correct(submission, cell, value, ruling);
    }
}
