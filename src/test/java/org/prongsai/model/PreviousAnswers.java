package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/** Answers of an earlier edition of the same plan, by what they are called. */
public final class PreviousAnswers {
    private PreviousAnswers() {}

    public static PreviousAnswer of(
            Plan plan, DivisionCode division, GuidelineId guideline, String status, String details) {
        Optional<Status> listed = plan.statuses().statuses().stream()
                .filter(one -> ThaiText.same(one.label(), status)
                        || one.aliases().stream().anyMatch(alias -> ThaiText.same(alias, status)))
                .findFirst();
        Optional<ExpectedAnswer.State> state = Arrays.stream(ExpectedAnswer.State.values())
                .filter(one -> Arrays.stream(Language.values())
                        .anyMatch(language -> ThaiText.same(new Messages(language).of(one.key()), status)))
                .findFirst()
                .filter(one -> listed.isEmpty())
                .or(() -> listed.map(
                        one -> ExpectedAnswer.State.valueOf(one.progress().name())));
        return new PreviousAnswer(
                division,
                guideline,
                listed.isEmpty() && state.isPresent() ? Term.keyed(state.get().key()) : Term.typed(status),
                listed,
                state,
                details);
    }

    /** The same with numbers in columns of the plan's own, {@code used=50;done=3}, of the same fiscal year. */
    public static PreviousAnswer with(PreviousAnswer answer, String amounts) {
        Map<FieldKey, BigDecimal> numbers = new HashMap<>();
        for (String amount : amounts.split(";", -1)) {
            String[] parts = amount.split("=", -1);
            numbers.put(new FieldKey(parts[0]), new BigDecimal(parts[1]));
        }
        return new PreviousAnswer(
                answer.division(),
                answer.guideline(),
                answer.status(),
                answer.listed(),
                answer.state(),
                answer.details(),
                numbers,
                true);
    }
}
