package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Guideline;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division returned its form, but a guideline it is responsible for is empty in it, or gone from it. */
@AutoService(Rule.class)
public final class AnswerMissing implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("answer-missing");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_ACCEPTED;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.forms().flatMap(parts -> check(round, parts)).toList();
    }

    private Stream<Finding> check(RoundContext round, List<Submission> parts) {
        return round.plan().guidelinesOf(round.plan().division(parts.get(0).division())).stream()
                .filter(guideline -> parts.stream()
                        .flatMap(part -> part.answer(guideline.id()).stream())
                        .allMatch(Answer::isEmpty))
                .filter(guideline -> !GuidelineNew.isNew(parts, guideline))
                .map(guideline -> finding(round, parts, guideline));
    }

    private Finding finding(RoundContext round, List<Submission> parts, Guideline guideline) {
        for (Submission part : parts) {
            Optional<UnmatchedRow> twice = twice(part, guideline);
            if (twice.isPresent()) {
                return finding(round, part, guideline, Optional.of(twice.get().cell()), "rule.answer-missing.twice");
            }
            Optional<Answer> row = part.answer(guideline.id());
            if (row.isPresent()) {
                return finding(round, part, guideline, row.map(Answer::statusCell), "rule.answer-missing");
            }
        }
        return finding(round, parts.get(0), guideline, Optional.empty(), "rule.answer-missing.no-row");
    }

    /** A row that stands there more than once, filled in differently: none counts, whoever accepts that. */
    private static Optional<UnmatchedRow> twice(Submission part, Guideline guideline) {
        return part.unmatched().stream()
                .filter(unmatched -> unmatched.reason() == UnmatchedRow.Reason.DUPLICATE)
                .filter(unmatched ->
                        unmatched.guideline().filter(guideline.id()::equals).isPresent())
                .findFirst();
    }

    private Finding finding(
            RoundContext round, Submission part, Guideline guideline, Optional<CellRef> cell, String key) {
        LocalizedMessage advice = LocalizedMessage.of(key + ".do");
        return new Finding(
                severity(),
                id(),
                Optional.of(part.division()),
                Optional.of(guideline.id()),
                Optional.of(new Location(part.file().path(), cell)),
                "",
                LocalizedMessage.of(key),
                cell.map(place -> round.possible(part, place, advice)).orElse(advice));
    }
}
