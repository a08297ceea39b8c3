package org.prongsai.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Findings;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.RuleTraits;
import org.prongsai.finding.Severities;
import org.prongsai.finding.Severity;
import org.prongsai.finding.SkippedRule;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;

/** Validator that runs every rule. One that crashes becomes a finding of its own, and the others go on. */
public final class Validator {
    private static final RuleId CRASHED = new RuleId("rule-crashed");

    /** Files; for fewer the threads are not worth starting. */
    private static final int MIN_PARALLEL = 50;

    private final Plan plan;
    private final RuleBook ruleBook;
    private final Severities severities;

    /** @param severities the plan's own, in place of the rules' */
    public Validator(Plan plan, RuleBook ruleBook, Severities severities) {
        this.plan = plan;
        this.ruleBook = ruleBook;
        this.severities = severities;
    }

    public Validator(Plan plan, RuleBook ruleBook) {
        this(plan, ruleBook, Severities.OWN);
    }

    /** Looks at a round on the day it is due, with nothing else known. */
    public Findings validate(List<FileOutcome> files) {
        return validate(files, RuleContext.asOf(plan.round().due()));
    }

    public Findings validate(List<FileOutcome> files, RuleContext context) {
        RoundContext round = new RoundContext(plan, files, context);
        List<Finding> findings = new ArrayList<>();
        List<SkippedRule> skipped = new ArrayList<>();
        for (Rule rule : ruleBook.rules()) {
            if (rule instanceof AnswerRule looking && !looking.isAskedOf(plan)) {
                continue;
            }
            Optional<LocalizedMessage> unable = rule.unable(context);
            unable.ifPresent(why -> skipped.add(new SkippedRule(rule.id(), why)));
            if (unable.isEmpty()) {
                run(rule, round).stream()
                        .map(finding -> finding.with(rule.traits()))
                        .map(this::graded)
                        .forEach(findings::add);
            }
        }
        List<Finding> causes = new RedundantFindings(ruleBook).leftOut(findings);
        return Findings.sorted(causes, skipped, context.decided(), plan).with(round.texts());
    }

    private static List<Finding> run(Rule rule, RoundContext round) {
        try {
            if (rule instanceof RoundRule aboutRound) {
                return aboutRound.check(round);
            }
            AnswerRule aboutAnswer = (AnswerRule) rule;
            // A rule sees one answer and keeps nothing, so that it may see several at a time; the order stays.
            Stream<AnswerContext> all = round.files().size() < MIN_PARALLEL
                    ? round.answers()
                    : round.answers().parallel();
            Stream<AnswerContext> answers = all.filter(answer -> answer.answer().asks(aboutAnswer.fields()));
            return answers.flatMap(answer -> aboutAnswer.check(answer).stream()).toList();
        } catch (RuntimeException ourBug) {
            return List.of(crashed(rule, ourBug));
        }
    }

    /** A crash stays an error, whatever the plan says of the rule. */
    private Finding graded(Finding finding) {
        return severities
                .of(finding.rule())
                .map(change -> finding.regraded(change.to(), why(finding, change)))
                .orElse(finding);
    }

    private static LocalizedMessage why(Finding finding, Severities.Change change) {
        LocalizedMessage from =
                LocalizedMessage.of("severity." + finding.severity().code());
        return change.reason().isEmpty()
                ? LocalizedMessage.of("regraded.plan", from)
                : LocalizedMessage.of("regraded.plan.reason", from, change.reason());
    }

    private static Finding crashed(Rule rule, RuntimeException ourBug) {
        return new Finding(
                        Severity.ERROR,
                        CRASHED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        rule.id().value(),
                        LocalizedMessage.of("rule.rule-crashed", rule.id(), ourBug),
                        LocalizedMessage.of("rule.rule-crashed.do", rule.id()))
                .with(RuleTraits.of(FindingUse.PUBLISHED));
    }
}
