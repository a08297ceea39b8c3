package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.PlanVariant;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.read.value.ColumnReader;
import org.prongsai.thai.ThaiDates;

/**
 * Lines of a rule's fixture about columns of the plan's own: {@code column used MONEY always least=0 most=budget only=1.2
 * choices=a;b status=achieved chosen=why:a secret given}, {@code given budget 1.1 | 100}, {@code A own 1.1 used | 150}. The
 * first column stands in column J. Where a case says nothing of an answer there is none, a hyphen.
 */
final class OwnColumnLines {
    private static final String COLUMN = "column ";
    private static final String GIVEN = "given ";
    private static final int FIRST = 10;

    private final List<FieldSpec> columns = new ArrayList<>();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    OwnColumnLines(List<String> lines) {
        for (String line : lines) {
            List<String> parts =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            String[] words = parts.get(0).split(" ", -1);
            if (line.startsWith(COLUMN)) {
                columns.add(column(words));
            } else if (line.startsWith(GIVEN)) {
                given.put(words[2] + " " + words[1], parts.get(1));
            } else if (isAnswer(line)) {
                written.put(
                        words[0] + " " + words[2] + " " + words[3], parts.get(1).replace("⏎", "\n"));
            }
        }
    }

    static boolean isOne(String line) {
        return line.startsWith(COLUMN) || line.startsWith(GIVEN) || isAnswer(line);
    }

    private static boolean isAnswer(String line) {
        return line.matches("[AB] own .*");
    }

    private static FieldSpec column(String... words) {
        FieldType type = FieldType.valueOf(words[2]);
        List<String> options = Arrays.asList(words).subList(3, words.length);
        Map<String, String> values = options.stream()
                .filter(option -> option.contains("="))
                .collect(Collectors.toMap(
                        option -> option.substring(0, option.indexOf('=')),
                        option -> option.substring(option.indexOf('=') + 1)));
        List<Choice> choices = type == FieldType.YES_NO
                ? List.of(ChoiceWords.YES, ChoiceWords.NO)
                : Stream.of(values.getOrDefault("choices", "").split(";", -1))
                        .filter(label -> !label.isEmpty())
                        .map(label -> new Choice(label, label))
                        .toList();
        return new FieldSpec(
                new FieldKey(words[1]),
                type,
                new OwnColumn(
                        "ช่อง " + words[1],
                        options.contains("given") ? FilledBy.PLAN : FilledBy.DIVISION,
                        choices,
                        need(options, values),
                        limit(values.getOrDefault("least", "")),
                        limit(values.getOrDefault("most", "")),
                        values.containsKey("only")
                                ? Set.of(GuidelineId.parse(values.getOrDefault("only", ""))
                                        .orElseThrow())
                                : Set.of(),
                        options.contains("sum") ? new ColumnSummary(ColumnSummary.Kind.SUM) : ColumnSummary.LISTED,
                        values.getOrDefault("unit", ""),
                        "",
                        "",
                        !options.contains("secret"),
                        ""));
    }

    private static Need need(List<String> options, Map<String, String> values) {
        if (values.containsKey("status")) {
            return new Need.WhenStatus(Set.of(values.getOrDefault("status", "").split(",", -1)));
        }
        if (values.containsKey("chosen")) {
            String[] other = values.getOrDefault("chosen", "").split(":", -1);
            return new Need.WhenChosen(new FieldKey(other[0]), Set.of(other[1].split(",", -1)));
        }
        return options.contains("always") ? new Need.Always() : new Need.Never();
    }

    private static Optional<Limit> limit(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (FieldKey.isOne(written)) {
            return Optional.of(new Limit.Column(new FieldKey(written)));
        }
        return written.matches("-?[0-9.]+")
                ? Optional.of(new Limit.Value(new BigDecimal(written)))
                : Optional.of(new Limit.Day(ThaiDates.parse(written).orElseThrow()));
    }

    Plan in(Plan plan) {
        if (columns.isEmpty()) {
            return plan;
        }
        List<Guideline> guidelines = plan.guidelines().stream().map(this::with).toList();
        return PlanVariant.asking(
                PlanVariant.among(plan, plan.divisions(), guidelines),
                plan.fields().with(columns));
    }

    private Guideline with(Guideline guideline) {
        Map<FieldKey, FieldValue> values = new HashMap<>();
        columns.forEach(column -> Optional.ofNullable(
                        given.get(guideline.id() + " " + column.key().code()))
                .ifPresent(text -> values.put(column.key(), value(column, text))));
        return guideline.with(values);
    }

    private static FieldValue value(FieldSpec column, String text) {
        if (column.type() == FieldType.TEXT) {
            return new FieldText(text);
        }
        if (column.type() != FieldType.DATE) {
            return ColumnReader.read(column, text, Optional.empty()).value();
        }
        return text.isEmpty()
                ? new Completion.None()
                : ThaiDates.parse(text)
                        .<FieldValue>map(day -> new Completion.On(day, text))
                        .orElse(new Completion.Unreadable(text));
    }

    Submission in(Submission submission) {
        if (columns.isEmpty()) {
            return submission;
        }
        return new Submission(
                submission.file(),
                submission.division(),
                submission.savedBy(),
                submission.savedAt(),
                submission.marks(),
                submission.answers().stream()
                        .map(answer -> with(submission.division().value(), answer))
                        .toList(),
                submission.unmatched(),
                submission.unread(),
                submission.repairs(),
                submission.notes(),
                submission.workbook(),
                submission.corrections());
    }

    private Answer with(String division, Answer answer) {
        List<Entry> entries = new ArrayList<>(answer.entries());
        for (int i = 0; i < columns.size(); i++) {
            FieldSpec column = columns.get(i);
            if (column.own().orElseThrow().isGiven()) {
                continue;
            }
            String text = written.getOrDefault(
                    division + " " + answer.guideline() + " " + column.key().code(),
                    column.isAskedOf(answer.guideline()) ? "-" : "");
            CellRef cell =
                    new CellRef(answer.statusCell().sheet(), answer.statusCell().row(), FIRST + i);
            entries.add(new Entry(column, cell, value(column, text)));
        }
        return new Answer(answer.guideline(), answer.asked(), entries);
    }
}
