package org.prongsai.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.ColumnLimits;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.model.Selection;
import org.prongsai.model.Status;

/**
 * Lists of the hidden sheet that checks of a plan's own columns compare with. What depends on the guideline stands there
 * by its id, and is looked up by it: what is seen of a row may be changed, and rows are sorted.
 */
final class OwnLists {
    /** In a list by guidelines: there is none. An empty cell would be a 0. */
    private static final String NO = "-";

    private final Plan plan;
    private final List<Guideline> guidelines;
    private final int first;
    private final List<List<Object>> lists = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param first number of its first list */
    OwnLists(Plan plan, List<Guideline> guidelines, List<OwnCheck> checks, int first, Messages messages) {
        this.plan = plan;
        this.guidelines = guidelines;
        this.first = first;
        if (checks.isEmpty()) {
            return;
        }
        add("none", List.copyOf(AnswerLimits.NONE));
        add(
                "titles",
                checks.stream().<Object>map(check -> check.column().title()).toList());
        add("faults", sentences(messages));
        if (checks.stream().anyMatch(check -> check.type().isQuantity())) {
            add("shapes", QuantityFormulas.shapes());
            add("none-of-quantities", QuantityFormulas.none());
        }
        checks.forEach(this::add);
    }

    private void add(OwnCheck check) {
        FieldSpec field = check.field();
        OwnColumn column = check.column();
        if (!column.guidelines().isEmpty()) {
            add(name(check, "asked"), byGuideline(guideline -> column.isAskedOf(guideline.id()) ? 1.0 : 0.0));
        }
        if (field.type().isSelection()) {
            add(name(check, "labels"), labels(column));
            add(name(check, "words"), List.copyOf(ChoiceFormulas.words(check)));
        }
        if (column.need() instanceof Need.WhenStatus when) {
            add(name(check, "needing"), List.copyOf(wordings(when.codes())));
        }
        if (column.need() instanceof Need.WhenChosen when) {
            chosen(check, when);
        }
        ColumnLimits.least(field).ifPresent(limit -> add(check, "least", limit));
        ColumnLimits.most(field).ifPresent(limit -> add(check, "most", limit));
    }

    private static List<Object> labels(OwnColumn column) {
        return column.choices().stream().<Object>map(Choice::label).toList();
    }

    private List<String> wordings(Set<String> codes) {
        return plan.statuses().statuses().stream()
                .filter(status -> codes.contains(status.code()))
                .flatMap((Status status) -> ListSheet.wordings(status))
                .distinct()
                .toList();
    }

    /** What the plan says of a guideline is known here; of what a division chooses the words are. */
    private void chosen(OwnCheck check, Need.WhenChosen when) {
        Optional<FieldSpec> other = plan.fields().own(when.other());
        if (other.filter(plan.fields().given()::contains).isPresent()) {
            add(name(check, "needing"), byGuideline(guideline -> isChosen(guideline, when) ? 1.0 : 0.0));
        } else {
            other.filter(field -> field.type().isSelection() && field.type() != FieldType.CHOICES)
                    .map(field -> OwnCheck.of(List.of(field), 1).get(0))
                    .ifPresent(asked ->
                            add(name(check, "needing"), List.copyOf(ChoiceFormulas.words(asked, when.codes()))));
        }
    }

    private static boolean isChosen(Guideline guideline, Need.WhenChosen when) {
        return Optional.ofNullable(guideline.given().get(when.other())).stream()
                .flatMap(value -> value instanceof Selection selection ? selection.choices().stream() : Stream.of())
                .anyMatch(choice -> when.codes().contains(choice.code()));
    }

    private void add(OwnCheck check, String what, Limit limit) {
        if (limit instanceof Limit.Column other
                && plan.fields().given().stream().anyMatch(field -> field.key().equals(other.key()))) {
            add(name(check, what), byGuideline(guideline -> number(check, guideline, other.key())));
        }
    }

    private static Object number(OwnCheck check, Guideline guideline, FieldKey key) {
        Optional<FieldValue> value = Optional.ofNullable(guideline.given().get(key));
        Optional<Double> number = check.type() == FieldType.DATE
                ? value.flatMap(given -> given instanceof Completion.On on ? day(on.date()) : Optional.empty())
                : value.flatMap(given -> given instanceof Quantity quantity
                        ? quantity.number().map(amount -> amount.doubleValue())
                        : Optional.empty());
        return number.<Object>map(found -> found).orElse(NO);
    }

    private static Optional<Double> day(LocalDate day) {
        return Optional.of((double) RowFormulas.serial(day));
    }

    private List<Object> byGuideline(Function<Guideline, Object> said) {
        return guidelines.stream().map(said).toList();
    }

    /** What may be wrong in the form's short words: by a fault's number, behind them those of other types. */
    private static List<Object> sentences(Messages messages) {
        return Stream.of(OwnCheck.Told.values())
                .<Object>map(rule -> messages.of("rule." + rule.ruleId() + ".short"))
                .toList();
    }

    /** The sentence of a fault, and what stands before it. */
    String said(int index, OwnCheck check, String fault) {
        int behind = switch (check.type()) {
            case DATE -> 4;
            case CHOICE, CHOICES, YES_NO -> 5;
            case LINK -> 6;
            default -> 0;
        };
        String place = behind == 0 ? fault : fault + "+IF(" + fault + "=3," + behind + ",0)";
        return "INDEX(" + range("titles") + "," + (index + 1) + ")&\": \"&INDEX(" + range("faults") + "," + place + ")";
    }

    String none() {
        return range("none");
    }

    String noneOfQuantities() {
        return range("none-of-quantities");
    }

    String shapes() {
        return range("shapes");
    }

    String words(OwnCheck check) {
        return range(name(check, "words"));
    }

    /** The choices of a drop-down. */
    String labels(FieldKey field) {
        return range(field.code() + ".labels");
    }

    /** A list of that name of a column, where it has one. */
    Optional<String> find(OwnCheck check, String what) {
        return Optional.ofNullable(names.get(name(check, what)));
    }

    private String range(String name) {
        return Optional.ofNullable(names.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no list of " + name));
    }

    private static String name(OwnCheck check, String what) {
        return check.field().key().code() + "." + what;
    }

    private void add(String name, List<Object> list) {
        names.put(name, FormLayout.LIST_NAME + (first + lists.size()));
        // A name stands for a cell at least.
        lists.add(list.isEmpty() ? List.of(NO) : list);
    }

    /** Texts and numbers, in the order of their names. */
    List<List<Object>> lists() {
        return lists;
    }
}
