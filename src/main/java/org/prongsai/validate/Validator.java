package org.prongsai.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Findings;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.text.Sentence;

/** Runs every rule. One that crashes becomes a finding of its own, and the others go on. */
public final class Validator {
    private static final RuleId CRASHED = new RuleId("rule-crashed");

    private final Plan plan;
    private final RuleBook ruleBook;

    public Validator(Plan plan, RuleBook ruleBook) {
        this.plan = plan;
        this.ruleBook = ruleBook;
    }

    public Findings validate(List<FileOutcome> files) {
        RoundCase round = new RoundCase(plan, files);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : ruleBook.rules()) {
            findings.addAll(run(rule, round));
        }
        return Findings.sorted(findings, plan);
    }

    private List<Finding> run(Rule rule, RoundCase round) {
        try {
            if (rule instanceof RoundRule aboutRound) {
                return aboutRound.check(round);
            }
            AnswerRule aboutAnswer = (AnswerRule) rule;
            return round.counted()
                    .flatMap(this::cases)
                    .flatMap(answer -> aboutAnswer.check(answer).stream())
                    .toList();
        } catch (RuntimeException ourBug) {
            return List.of(crashed(rule, ourBug));
        }
    }

    private Stream<AnswerCase> cases(Submission submission) {
        return submission.answers().stream()
                .filter(answer -> !answer.isEmpty())
                .map(answer -> new AnswerCase(
                        plan, submission, plan.guideline(answer.guideline()).orElseThrow(), answer));
    }

    private static Finding crashed(Rule rule, RuntimeException ourBug) {
        return new Finding(
                Severity.ERROR,
                CRASHED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rule.id().value(),
                Sentence.of("rule.rule-crashed", rule.id(), ourBug),
                Sentence.of("rule.rule-crashed.do", rule.id()));
    }
}
