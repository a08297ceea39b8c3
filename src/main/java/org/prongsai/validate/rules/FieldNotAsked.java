package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Submission;
import org.prongsai.model.UnaskedField;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The form asks other fields than the plan, which was changed after it went out. */
@AutoService(Rule.class)
public final class FieldNotAsked implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("field-not-asked");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> Stream.concat(
                        lacking(round, submission)
                                .map(field ->
                                        round.about(this, submission, name(round, submission), label(field.key()))),
                        submission.workbook().unasked().stream()
                                .filter(field -> !field.filled().isEmpty())
                                .map(field -> dropped(round, submission, field))))
                .toList();
    }

    private Finding dropped(RoundContext round, Submission submission, UnaskedField field) {
        return round.keyedFinding(
                this,
                Optional.of(submission.division()),
                Optional.empty(),
                Optional.of(Location.of(submission.file().path(), field.header())),
                "",
                "rule.field-not-asked.dropped",
                name(round, submission),
                field.key().isOwn() ? field.called() : label(field.key()),
                field.filled().size(),
                field.filled().stream().map(CellRef::address).collect(Collectors.joining(", ")));
    }

    private static String name(RoundContext round, Submission submission) {
        return round.plan().division(submission.division()).name();
    }

    private static LocalizedMessage label(FieldKey field) {
        return LocalizedMessage.of(field.labelKey("form.column."));
    }

    private static Stream<FieldSpec> lacking(RoundContext round, Submission submission) {
        return round.plan().fields().stream()
                .filter(field -> submission.answers().stream().anyMatch(answer -> !answer.asks(Set.of(field.key()))));
    }
}
