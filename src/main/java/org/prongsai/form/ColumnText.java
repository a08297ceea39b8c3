package org.prongsai.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.ColumnLimits;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Status;
import org.prongsai.thai.ThaiDates;

/** Text that says how a column of the plan's own is filled in: beside its cells, and on the help sheet. */
final class ColumnText {
    /** What a spreadsheet shows beside a cell. */
    private static final int MAX_TITLE = 32;

    private static final int MAX_PROMPT = 255;

    private final Plan plan;
    private final Messages messages;

    ColumnText(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    String promptTitle(FieldSpec field) {
        return cut(own(field).title(), MAX_TITLE);
    }

    /** The most needed first, for the rest may not be seen. */
    String prompt(FieldSpec field) {
        OwnColumn column = own(field);
        return cut(
                lines(Stream.of(
                        Stream.of(column.hint()),
                        Stream.of(how(field)),
                        limits(field),
                        example(column),
                        Stream.of(needed(column)),
                        asked(column))),
                MAX_PROMPT);
    }

    /** The same as a paragraph, of a column that the plan fills in too. */
    String help(FieldSpec field) {
        OwnColumn column = own(field);
        if (column.isGiven()) {
            return lines(Stream.of(Stream.of(messages.of("form.own.given"), column.hint())));
        }
        return lines(Stream.of(
                Stream.of(column.hint(), how(field)),
                unit(column),
                limits(field),
                Stream.of(needed(column)),
                asked(column),
                example(column)));
    }

    private static OwnColumn own(FieldSpec field) {
        return field.own().orElseThrow();
    }

    private static String lines(Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).filter(part -> !part.isBlank()).collect(Collectors.joining("  "));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }

    private String how(FieldSpec field) {
        return switch (field.type()) {
            case INTEGER -> messages.of("form.own.integer");
            case NUMBER -> messages.of("form.own.number");
            case MONEY -> messages.of("form.own.money");
            case PERCENT -> messages.of("form.own.percent");
            case DATE -> messages.of("form.own.date");
            case CHOICE -> messages.of("form.own.choice", labels(own(field).choices()));
            case CHOICES -> messages.of("form.own.choices", labels(own(field).choices()));
            case YES_NO -> messages.of("form.own.yes-no", labels(own(field).choices()));
            case LINK -> messages.of("form.own.link");
            case TEXT, STATUS -> "";
        };
    }

    private static String labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining("; "));
    }

    private Stream<String> unit(OwnColumn column) {
        return column.unit().isEmpty() ? Stream.of() : Stream.of(messages.of("form.own.unit", column.unit()));
    }

    private Stream<String> limits(FieldSpec field) {
        // That nothing is less than nothing goes without saying.
        Optional<Limit> least = own(field).least();
        return Stream.concat(
                least.stream().map(limit -> messages.of("form.own.least", limit(field.type(), limit))),
                ColumnLimits.most(field).stream()
                        .map(limit -> messages.of("form.own.most", limit(field.type(), limit))));
    }

    private String limit(FieldType type, Limit limit) {
        if (limit instanceof Limit.Value number) {
            return GivenText.amount(type, number.value());
        }
        if (limit instanceof Limit.Day day) {
            return ThaiDates.inFigures(day.date());
        }
        return "“" + called(((Limit.Column) limit).key()) + "”";
    }

    private String called(FieldKey field) {
        return new FormColumn(field).label(messages);
    }

    private Stream<String> example(OwnColumn column) {
        return column.example().isEmpty() ? Stream.of() : Stream.of(messages.of("form.own.example", column.example()));
    }

    private String needed(OwnColumn column) {
        Need need = column.need();
        if (need instanceof Need.WhenStatus when) {
            return messages.of(
                    "form.own.needed.status",
                    plan.statuses().statuses().stream()
                            .filter(status -> when.codes().contains(status.code()))
                            .map(Status::label)
                            .collect(Collectors.joining("; ")));
        }
        if (need instanceof Need.WhenChosen when) {
            return messages.of(
                    "form.own.needed.chosen",
                    called(when.other()),
                    plan.fields().own(when.other()).stream()
                            .flatMap(other -> own(other).choices().stream())
                            .filter(choice -> when.codes().contains(choice.code()))
                            .map(Choice::label)
                            .collect(Collectors.joining("; ")));
        }
        return messages.of(need instanceof Need.Always ? "form.own.needed.always" : "form.own.needed.never");
    }

    private Stream<String> asked(OwnColumn column) {
        Set<GuidelineId> only = column.guidelines();
        return only.isEmpty()
                ? Stream.of()
                : Stream.of(messages.of(
                        "form.own.only",
                        plan.guidelines().stream()
                                .filter(guideline -> only.contains(guideline.id()))
                                .map(guideline -> guideline.id().toString())
                                .collect(Collectors.joining(", "))));
    }
}
