package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.Limit;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** Sum of what the divisions say of a guideline that is more than the plan gives it, though none passes it alone. */
@AutoService(Rule.class)
public final class FieldAboveTotal implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("field-above-total");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return Set.of(FindingUse.DECIDED, FindingUse.ACCEPTED);
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.plan().fields().stream()
                .filter(field -> field.type().isQuantity())
                .flatMap(field -> field.own().stream()
                        .filter(own -> own.summary().isAddedUp())
                        .flatMap(own -> own.most().stream())
                        .flatMap(limit ->
                                limit instanceof Limit.Column other ? passed(round, field, other.key()) : Stream.of()))
                .toList();
    }

    private Stream<Finding> passed(RoundContext round, FieldSpec field, FieldKey other) {
        return round.plan().guidelines().stream()
                .flatMap(guideline -> given(guideline, other).stream()
                        .flatMap(given -> passed(round, field, guideline, other, given).stream()));
    }

    private static Optional<BigDecimal> given(Guideline guideline, FieldKey other) {
        return Optional.ofNullable(guideline.given().get(other)).flatMap(FieldValue::number);
    }

    private Optional<Finding> passed(
            RoundContext round, FieldSpec field, Guideline guideline, FieldKey other, BigDecimal given) {
        List<BigDecimal> numbers = round.answers()
                .filter(answer -> answer.guideline().equals(guideline))
                .flatMap(ColumnAnswer::of)
                .filter(column -> column.entry().field().equals(field))
                .flatMap(column -> column.value().number().stream())
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean alone = numbers.stream().anyMatch(number -> number.compareTo(given) > 0);
        return sum.compareTo(given) > 0 && !alone
                ? Optional.of(round.keyedFinding(
                        this,
                        Optional.empty(),
                        Optional.of(guideline.id()),
                        Optional.empty(),
                        sum.toPlainString(),
                        "rule." + id(),
                        field.title(),
                        sum.toPlainString(),
                        given.toPlainString(),
                        round.plan().fields().own(other).map(FieldSpec::title).orElse(other.code()),
                        numbers.size()))
                : Optional.empty();
    }
}
