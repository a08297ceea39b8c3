package org.prongsai.read.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.read.PlanKeys;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.StruckText;
import org.prongsai.thai.Similarity;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Identity of a form's row: which guideline it answers, by its id, and by its text where the id is gone or mangled. */
final class RowIdentity {
    private static final double ALIKE = 0.5;
    /** What a program takes for a number. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final Plan plan;
    private final Map<String, Guideline> byId;
    private final Map<String, Guideline> byText;

    private final FormOrigin origin;

    RowIdentity(Plan plan) {
        this(plan, FormOrigin.THIS_PLAN);
    }

    private RowIdentity(Plan plan, FormOrigin origin) {
        this.plan = plan;
        this.origin = origin;
        this.byId = plan.guidelines().stream()
                .collect(
                        Collectors.toMap(guideline -> PlanKeys.id(guideline.id().toString()), Function.identity()));
        this.byText = plan.guidelines().stream()
                .collect(Collectors.toMap(guideline -> PlanKeys.guideline(guideline.text()), Function.identity()));
    }

    /** The same for a form of that origin: of another plan's, a number alone tells no guideline and a whole text does. */
    RowIdentity of(FormOrigin form) {
        return form == origin ? this : new RowIdentity(plan, form);
    }

    /** The division's guideline, or why there is none and which other's it is. */
    record RowOwner(Optional<GuidelineId> guideline, UnmatchedRow.Reason reason, Optional<GuidelineId> meant) {
        static RowOwner nobody(UnmatchedRow.Reason why) {
            return new RowOwner(Optional.empty(), why, Optional.empty());
        }
    }

    RowOwner of(HeaderTable<FormColumn> table, RawRow row, Division division) {
        Optional<RawCell> id = table.cell(row, FormColumn.GUIDELINE_ID);
        Optional<Guideline> byId = id.flatMap(this::byId);
        String text = StruckText.unmarked(table.text(row, FormColumn.GUIDELINE));
        Optional<Guideline> byItsText = Optional.ofNullable(byText.get(PlanKeys.guideline(text)));
        Optional<Guideline> guideline = byItsText.isPresent() ? byItsText : byId;
        if (guideline.isEmpty()) {
            return RowOwner.nobody(UnmatchedRow.Reason.UNKNOWN);
        }
        if (ThaiText.key(text).isEmpty() && !(origin == FormOrigin.THIS_PLAN && isUnmistakable(guideline.get()))) {
            return new RowOwner(Optional.empty(), UnmatchedRow.Reason.UNPROVEN, guideline.map(Guideline::id));
        }
        boolean agree = byItsText.isPresent()
                ? byId.isEmpty()
                        || byId.equals(byItsText)
                        || origin == FormOrigin.ANOTHER_PLAN
                        || isMangled(id, byItsText.get())
                : ThaiText.key(text).isEmpty() || isAltered(text, guideline.get());
        if (!agree && origin == FormOrigin.ANOTHER_PLAN && byItsText.isEmpty()) {
            // The id is another guideline's now: what it was is gone from the plan.
            return RowOwner.nobody(UnmatchedRow.Reason.UNKNOWN);
        }
        if (!agree) {
            return RowOwner.nobody(UnmatchedRow.Reason.CONTRADICTORY);
        }
        return guideline.get().responsible().includes(division.code())
                ? new RowOwner(guideline.map(Guideline::id), UnmatchedRow.Reason.UNKNOWN, Optional.empty())
                : new RowOwner(Optional.empty(), UnmatchedRow.Reason.NOT_ASSIGNED, guideline.map(Guideline::id));
    }

    /** Whether the id can't be what Excel made of another's, 1.1 of 1.10, in whatever file that then was kept. */
    private boolean isUnmistakable(Guideline guideline) {
        String id = guideline.id().toString();
        return !DECIMAL.matcher(id).matches()
                || plan.guidelines().stream()
                        .map(other -> other.id().toString())
                        .noneMatch(other -> other.startsWith(id)
                                && other.substring(id.length()).matches("0+"));
    }

    /** Whether a number in the id cell is what Excel makes of the guideline's id: 1.1 of 1.10. */
    private static boolean isMangled(Optional<RawCell> id, Guideline guideline) {
        return id.filter(cell -> cell.value() instanceof RawValue.Numeric number
                        && DECIMAL.matcher(guideline.id().toString()).matches()
                        && number.value() == Double.parseDouble(guideline.id().toString()))
                .isPresent();
    }

    /** Whether a text that is no guideline's is this guideline's with changes, and not rather another's. */
    private boolean isAltered(String text, Guideline guideline) {
        // Sooner told than how alike they are: a text may be as long as a cell can hold.
        if (!Similarity.isAtLeast(ALIKE, ThaiText.key(text), ThaiText.key(guideline.text()))) {
            return false;
        }
        double alike = Similarity.of(text, guideline.text());
        return alike >= ALIKE
                && plan.guidelines().stream().noneMatch(other -> Similarity.of(text, other.text()) > alike);
    }

    private Optional<Guideline> byId(RawCell cell) {
        String written =
                ThaiText.repair(StruckText.unmarked(cell.value().text())).text();
        return Optional.ofNullable(byId.get(PlanKeys.id(ThaiDigits.toArabic(written))));
    }
}
