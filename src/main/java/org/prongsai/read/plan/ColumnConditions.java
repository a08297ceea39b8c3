package org.prongsai.read.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.layout.PlanColumn;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldType;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.read.PlanKeys;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Conditions that a column's row sets: when it is needed, within what, of which guidelines, and what it adds up to. */
final class ColumnConditions {
    private static final Pattern WHEN =
            Pattern.compile("(?:เมื่อ|when|if)\\s*(.+?)\\s*=\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIO =
            Pattern.compile("(?:ร้อยละของ|ratio of|percent of)\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALWAYS = Set.of("เสมอ", "always", "yes", "true", "true()");
    private static final Set<String> NEVER = Set.of("", "ไม่", "never", "no", "false", "false()", "optional");
    private static final Set<String> STATUS = Set.of("สถานะ", "status");
    private static final Set<String> EVERY = Set.of("", "ทุกข้อ", "all", "every");
    private static final Map<String, ColumnSummary.Kind> SUMMARIES = Map.of(
            "รวม", ColumnSummary.Kind.SUM,
            "sum", ColumnSummary.Kind.SUM,
            "เฉลี่ย", ColumnSummary.Kind.MEAN,
            "mean", ColumnSummary.Kind.MEAN,
            "นับ", ColumnSummary.Kind.COUNT,
            "count", ColumnSummary.Kind.COUNT,
            "แสดงรายการ", ColumnSummary.Kind.LIST,
            "list", ColumnSummary.Kind.LIST,
            "ไม่แสดง", ColumnSummary.Kind.NONE,
            "none", ColumnSummary.Kind.NONE);

    private final PlanRow row;
    private final Map<FieldKey, ColumnShape> others;
    private final PlanFaults faults;

    /** Type and choices of a column, by which the rows of others can refer to it. */
    record ColumnShape(FieldType type, List<OwnColumn.Choice> choices) {}

    /** @param others every column by its code, this one among them */
    ColumnConditions(PlanRow row, Map<FieldKey, ColumnShape> others, PlanFaults faults) {
        this.row = row;
        this.others = Map.copyOf(others);
        this.faults = faults;
    }

    private String word(PlanColumn column) {
        return row.text(column).toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> fault(PlanColumn column, String key, Object... arguments) {
        faults.at(row.cell(column), row.text(column), key, arguments);
        return Optional.empty();
    }

    Optional<Need> need(Optional<StatusList> statuses) {
        String written = word(PlanColumn.NEEDED);
        if (ALWAYS.contains(written)) {
            return Optional.of(new Need.Always());
        }
        if (NEVER.contains(written)) {
            return Optional.of(new Need.Never());
        }
        Matcher when = WHEN.matcher(row.text(PlanColumn.NEEDED));
        if (!when.matches()) {
            return fault(PlanColumn.NEEDED, "column-need", row.text(PlanColumn.NEEDED));
        }
        List<String> words = PlanLists.words(when.group(2));
        return STATUS.contains(when.group(1).toLowerCase(Locale.ROOT))
                ? statuses.flatMap(list -> whenStatus(list, words))
                : whenChosen(when.group(1), words);
    }

    private Optional<Need> whenStatus(StatusList statuses, List<String> words) {
        Set<String> codes = new HashSet<>();
        for (String word : words) {
            Optional<Status> status = statuses.statuses().stream()
                    .filter(one -> Stream.concat(Stream.of(one.label(), one.code()), one.aliases().stream())
                            .anyMatch(name -> PlanKeys.status(name).equals(PlanKeys.status(word))))
                    .findFirst();
            if (status.isEmpty()) {
                return fault(PlanColumn.NEEDED, "column-need-status", word, String.join(", ", statuses.labels()));
            }
            codes.add(status.get().code());
        }
        return Optional.of(new Need.WhenStatus(codes));
    }

    private Optional<Need> whenChosen(String code, List<String> words) {
        Optional<FieldKey> other =
                other(code).filter(key -> !shape(key).choices().isEmpty());
        if (other.isEmpty()) {
            return fault(PlanColumn.NEEDED, "column-need-other", code);
        }
        Set<String> codes = new HashSet<>();
        for (String word : words) {
            Optional<OwnColumn.Choice> choice = shape(other.get()).choices().stream()
                    .filter(one -> Stream.of(one.label(), one.code())
                            .anyMatch(name -> ChoiceWords.key(name).equals(ChoiceWords.key(word))))
                    .findFirst();
            if (choice.isEmpty()) {
                return fault(PlanColumn.NEEDED, "column-need-choice", word, code);
            }
            codes.add(choice.get().code());
        }
        return Optional.of(new Need.WhenChosen(other.get(), codes));
    }

    private Optional<FieldKey> other(String code) {
        return FieldKey.isOne(code) ? Optional.of(new FieldKey(code)).filter(others::containsKey) : Optional.empty();
    }

    private ColumnShape shape(FieldKey key) {
        return Objects.requireNonNull(others.get(key));
    }

    /** A smallest or largest value; empty, with a fault, when it is none for the type. */
    Optional<Limit> limit(PlanColumn column, FieldKey self, FieldType type) {
        String written = row.text(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!type.isQuantity() && type != FieldType.DATE) {
            return fault(column, "column-limit-idle", written);
        }
        Optional<FieldKey> other = other(written);
        if (other.isPresent()) {
            boolean alike = type.isQuantity()
                    ? shape(other.get()).type().isQuantity()
                    : shape(other.get()).type() == FieldType.DATE;
            return alike && !other.get().equals(self)
                    ? Optional.of(new Limit.Column(other.get()))
                    : fault(column, "column-limit-other", written);
        }
        Optional<Limit> limit =
                type.isQuantity() ? number(written) : row.date(column).map(Limit.Day::new);
        return limit.isPresent() ? limit : fault(column, "column-limit", written);
    }

    private static Optional<Limit> number(String written) {
        String digits = ThaiDigits.toArabic(written).replace(",", "");
        return digits.matches("-?[0-9]{1,15}(?:\\.[0-9]{1,6})?")
                ? Optional.of(new Limit.Value(new BigDecimal(digits)))
                : Optional.empty();
    }

    /** The guidelines of which it is asked; none means all. */
    Set<GuidelineId> askedOf(List<Guideline> guidelines) {
        if (EVERY.contains(word(PlanColumn.ASKED_OF))) {
            return Set.of();
        }
        Set<GuidelineId> asked = new HashSet<>();
        for (String part : PlanLists.split(row.text(PlanColumn.ASKED_OF))) {
            String key = PlanKeys.id(part);
            List<GuidelineId> named = guidelines.stream()
                    .map(Guideline::id)
                    .filter(id -> key.endsWith("*")
                            ? PlanKeys.id(id.toString()).startsWith(key.substring(0, key.length() - 1))
                            : PlanKeys.id(id.toString()).equals(key))
                    .toList();
            if (named.isEmpty()) {
                fault(PlanColumn.ASKED_OF, "column-asked-of", part);
            }
            asked.addAll(named);
        }
        return asked;
    }

    ColumnSummary summary(FieldKey self, FieldType type) {
        String written = ThaiText.repair(row.text(PlanColumn.SUMMARY)).text();
        if (written.isEmpty()) {
            return ColumnSummary.LISTED;
        }
        boolean countable = type.isQuantity() && type != FieldType.PERCENT;
        Matcher ratio = RATIO.matcher(written);
        if (ratio.matches()) {
            Optional<FieldKey> of = other(ratio.group(1))
                    .filter(key -> !key.equals(self)
                            && shape(key).type().isQuantity()
                            && shape(key).type() != FieldType.PERCENT);
            if (of.isPresent() && countable) {
                return new ColumnSummary(ColumnSummary.Kind.RATIO, of);
            }
            fault(PlanColumn.SUMMARY, "column-ratio", written);
            return ColumnSummary.LISTED;
        }
        Optional<ColumnSummary.Kind> kind = Optional.ofNullable(SUMMARIES.get(written.toLowerCase(Locale.ROOT)));
        if (kind.isEmpty()) {
            fault(PlanColumn.SUMMARY, "column-summary", written);
            return ColumnSummary.LISTED;
        }
        boolean fits = switch (kind.get()) {
            case SUM -> countable;
            case MEAN -> type.isQuantity();
            default -> true;
        };
        if (!fits) {
            fault(PlanColumn.SUMMARY, "column-summary-type", written);
            return ColumnSummary.LISTED;
        }
        return new ColumnSummary(kind.get());
    }
}
