package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The same details stand in another row of the form. */
@AutoService(Rule.class)
public final class DetailsRepeated implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("details-repeated");
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
        List<Finding> found = new ArrayList<>();
        Map<List<String>, AnswerContext> first = new HashMap<>();
        round.answers(FieldKey.DETAILS)
                .filter(answer -> isTelling(answer.answer().details().text()))
                .forEach(answer -> {
                    Field details = answer.answer().details();
                    List<String> key = List.of(answer.submission().division().value(), ThaiText.key(details.text()));
                    AnswerContext earlier = first.putIfAbsent(key, answer);
                    if (earlier != null) {
                        found.addAll(answer.finding(
                                this,
                                details.cell(),
                                details.text(),
                                earlier.guideline().id(),
                                earlier.answer().details().cell().address()));
                    }
                });
        return found;
    }

    /** Whether details are long enough that two alike are no accident. */
    static boolean isTelling(String details) {
        return ThaiText.key(details).length() >= AnswerLimits.MIN_DETAILS;
    }
}
