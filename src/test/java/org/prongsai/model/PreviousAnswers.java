package org.prongsai.model;

import java.util.Arrays;
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
}
