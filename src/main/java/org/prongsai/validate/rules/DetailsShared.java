package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The same details, word for word, in several divisions' forms. */
@AutoService(Rule.class)
public final class DetailsShared implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("details-shared");
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
    public List<Finding> check(RoundContext round) {
        Map<String, List<AnswerContext>> byText = new LinkedHashMap<>();
        round.answers(FieldKey.DETAILS)
                .filter(answer ->
                        DetailsRepeated.isTelling(answer.answer().details().text()))
                .forEach(answer -> byText.computeIfAbsent(
                                ThaiText.key(answer.answer().details().text()), key -> new ArrayList<>())
                        .add(answer));
        return byText.values().stream()
                .flatMap(alike -> alike.stream().flatMap(answer -> finding(answer, alike).stream()))
                .toList();
    }

    private List<Finding> finding(AnswerContext answer, List<AnswerContext> alike) {
        List<String> others = alike.stream()
                .filter(other -> !other.submission()
                        .division()
                        .equals(answer.submission().division()))
                .map(other -> other.division().name())
                .distinct()
                .toList();
        Field details = answer.answer().details();
        return others.isEmpty()
                ? List.of()
                : answer.finding(this, details.cell(), details.text(), String.join(", ", others));
    }
}
