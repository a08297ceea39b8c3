package org.prongsai.render.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.ExpectedAnswer.State;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Links;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.render.Edition;
import org.prongsai.thai.ThaiDates;

/** Rows of an edition as the national system asks for them: there or not, the addresses, and where on the page it is. */
final class ItasRows {
    private static final Set<State> SETTLED = Set.of(State.ACHIEVED, State.NOTHING_TO_REPORT);

    private final Edition edition;
    private final Plan plan;
    private final Messages messages;

    /** An item: there when it is settled in every division whose it is. */
    record ItasRow(String id, String text, boolean there, String url, String where) {}

    /**
     * What a division still owes.
     *
     * @param days from the day that the edition speaks for, below 0 when it is overdue
     */
    record OwedRow(String id, String text, String division, String state, String due, int days) {}

    ItasRows(Edition edition) {
        this.edition = edition;
        this.plan = edition.consolidation().plan();
        this.messages = edition.messages();
    }

    /** Whether a plan asks divisions for links that may be published. */
    static boolean isAsked(Plan plan) {
        return columns(plan, FieldType.LINK).findAny().isPresent();
    }

    private static Stream<FieldSpec> columns(Plan plan, FieldType type) {
        return plan.fields().own().stream()
                .filter(Predicate.not(FieldSpec::isGiven))
                .filter(FieldSpec::isPublished)
                .filter(field -> field.type() == type);
    }

    List<ItasRow> entries() {
        return edition.consolidation().lines().stream().map(this::item).toList();
    }

    private ItasRow item(GuidelineResult line) {
        boolean there = line.rollUp()
                .status()
                .filter(status -> status.progress() == Progress.ACHIEVED)
                .isPresent();
        String url = line.entries().stream()
                .flatMap(answer -> links(answer, line))
                .distinct()
                .collect(Collectors.joining("\n"));
        boolean several = line.entries().size() > 1;
        String where = line.entries().stream()
                .map(answer -> where(answer, line, several))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new ItasRow(line.guideline().id().toString(), line.guideline().text(), there, url, where);
    }

    private Stream<String> links(ExpectedAnswer answer, GuidelineResult line) {
        return values(FieldType.LINK, answer, line)
                .flatMap(value -> value instanceof Links links ? links.addresses().stream() : Stream.empty());
    }

    private String where(ExpectedAnswer answer, GuidelineResult line, boolean several) {
        String said = values(FieldType.TEXT, answer, line)
                .map(value -> value.counts().strip())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" – "));
        return said.isEmpty() || !several ? said : answer.division().name() + ": " + said;
    }

    private Stream<FieldValue> values(FieldType type, ExpectedAnswer answer, GuidelineResult line) {
        return columns(plan, type)
                .flatMap(field -> answer.received().stream()
                        .flatMap(one -> one.answer().valueOf(field.key(), line.guideline()).stream()));
    }

    List<OwedRow> owed() {
        return edition.consolidation().lines().stream()
                .flatMap(line -> line.entries().stream()
                        .filter(answer -> !SETTLED.contains(answer.state()))
                        .map(answer -> owed(line, answer)))
                .toList();
    }

    private OwedRow owed(GuidelineResult line, ExpectedAnswer answer) {
        LocalDate due = line.guideline().due().orElse(plan.round().due());
        return new OwedRow(
                line.guideline().id().toString(),
                line.guideline().text(),
                answer.division().name(),
                messages.of(answer.label()),
                ThaiDates.full(due, messages.language()),
                Math.toIntExact(ChronoUnit.DAYS.between(edition.asOf(), due)));
    }
}
