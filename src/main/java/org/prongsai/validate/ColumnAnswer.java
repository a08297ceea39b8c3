package org.prongsai.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.ColumnLimits;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.StatusReading;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;

/** Answer in a column of the plan's own, with the row that it stands in. */
public record ColumnAnswer(AnswerContext answer, Entry entry) {
    /** Those of an answer that its guideline is asked; none where nothing is to be reported. */
    public static Stream<ColumnAnswer> of(AnswerContext answer) {
        return answer.answer().status() instanceof StatusReading.NothingToReport
                ? Stream.of()
                : own(answer)
                        .filter(column -> column.entry
                                .field()
                                .isAskedOf(answer.guideline().id()));
    }

    /** Those that it is not, and those that say something where nothing is to be reported. */
    public static Stream<ColumnAnswer> notAsked(AnswerContext answer) {
        boolean nothing = answer.answer().status() instanceof StatusReading.NothingToReport;
        return own(answer)
                .filter(column -> !column.isAsked()
                        || (nothing && !AnswerLimits.isNone(column.value().asWritten())));
    }

    /** Whether its guideline is asked it. */
    public boolean isAsked() {
        return entry.field().isAskedOf(guideline().id());
    }

    private static Stream<ColumnAnswer> own(AnswerContext answer) {
        return answer.answer().entries().stream()
                .filter(entry -> entry.field().own().isPresent())
                .map(entry -> new ColumnAnswer(answer, entry));
    }

    public OwnColumn column() {
        return entry.field().own().orElseThrow();
    }

    public FieldType type() {
        return entry.field().type();
    }

    public FieldValue value() {
        return entry.value();
    }

    public Guideline guideline() {
        return answer.guideline();
    }

    /** Whether something must stand in it, as its row is filled in. */
    public boolean isNeeded() {
        return column().need().isMet(answer.answer(), guideline());
    }

    private Optional<FieldValue> valueOf(FieldKey other) {
        return answer.answer().valueOf(other, guideline());
    }

    /**
     * A limit that a value passes, in words.
     *
     * @param other what the column is called that holds the limit, empty when the plan says it
     */
    public record Passed(String value, String limit, String other) {
        /** Whether the plan says it. */
        public boolean isFixed() {
            return other.isEmpty();
        }
    }

    /** The smallest value allowed, where this one is smaller. */
    public Optional<Passed> below() {
        return ColumnLimits.least(entry.field()).flatMap(limit -> passed(limit, -1));
    }

    /** The largest value allowed, where this one is larger. */
    public Optional<Passed> above() {
        return ColumnLimits.most(entry.field()).flatMap(limit -> passed(limit, 1));
    }

    private Optional<Passed> passed(Limit limit, int direction) {
        if (value().number().isPresent()) {
            BigDecimal number = value().number().get();
            return number(limit)
                    .filter(bound -> Integer.signum(number.compareTo(bound)) == direction)
                    .map(bound -> new Passed(number.toPlainString(), bound.toPlainString(), other(limit)));
        }
        if (value() instanceof Completion.On on) {
            return day(limit)
                    .filter(bound -> Integer.signum(on.date().compareTo(bound)) == direction)
                    .map(bound -> new Passed(thai(on.date()), thai(bound), other(limit)));
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> number(Limit limit) {
        if (limit instanceof Limit.Value number) {
            return Optional.of(number.value());
        }
        return limit instanceof Limit.Column other
                ? valueOf(other.key()).flatMap(FieldValue::number)
                : Optional.empty();
    }

    private Optional<LocalDate> day(Limit limit) {
        if (limit instanceof Limit.Day day) {
            return Optional.of(day.date());
        }
        return limit instanceof Limit.Column other
                ? valueOf(other.key())
                        .flatMap(value -> value instanceof Completion.On on ? Optional.of(on.date()) : Optional.empty())
                : Optional.empty();
    }

    private String other(Limit limit) {
        return limit instanceof Limit.Column other
                ? answer.plan()
                        .fields()
                        .own(other.key())
                        .map(FieldSpec::title)
                        .orElse(other.key().code())
                : "";
    }

    private static String thai(LocalDate day) {
        return ThaiDates.full(day, Language.TH);
    }

    /** A finding at its cell; the sentence's {@code {0}} is what the column is called, the others follow. */
    public List<Finding> finding(Rule rule, String variant, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(column().title()));
        all.addAll(Arrays.asList(arguments));
        String key = "rule." + rule.id() + variant;
        Object[] filled = all.toArray();
        return answer.finding(
                rule,
                entry.cell(),
                value().asWritten(),
                LocalizedMessage.of(key, filled),
                LocalizedMessage.of(key + ".do", filled));
    }
}
