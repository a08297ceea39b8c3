package org.prongsai.read.plan;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.StatusSource;
import org.prongsai.thai.ThaiDates;

/** Parts of a plan that may well be meant, and are more often an oversight: each is told in a line, and stops nothing. */
final class DoubtfulParts {
    private static final int MAX_NAMED = 20;

    private final Plan plan;
    private final Messages messages;

    DoubtfulParts(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    List<LocalizedMessage> told() {
        return Stream.concat(
                        told("plan.due-outside", this::isDueOutside, this::withDue),
                        told(
                                "plan.without-lead",
                                this::followsAll,
                                guideline -> guideline.id().toString()))
                .toList();
    }

    private Stream<LocalizedMessage> told(String key, Predicate<Guideline> doubtful, Function<Guideline, String> name) {
        List<String> named =
                plan.guidelines().stream().filter(doubtful).map(name).toList();
        return named.isEmpty()
                ? Stream.empty()
                : Stream.of(LocalizedMessage.of(key, PlanLists.first(named, MAX_NAMED)));
    }

    /** It may be finished in a later round, or in one before. */
    private boolean isDueOutside(Guideline guideline) {
        return guideline
                .due()
                .filter(due -> due.isBefore(plan.round().start())
                        || due.isAfter(plan.round().end()))
                .isPresent();
    }

    private String withDue(Guideline guideline) {
        return guideline
                .due()
                .map(due -> guideline.id() + " (" + ThaiDates.full(due, messages.language()) + ")")
                .orElseThrow();
    }

    /** Of one that a single division answers the status is that division's either way. */
    private boolean followsAll(Guideline guideline) {
        return plan.statusSource() == StatusSource.LEAD
                && guideline.lead().isEmpty()
                && plan.expected(guideline).size() > 1;
    }
}
