package org.prongsai.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.StrayRow;
import org.prongsai.text.ThaiDigits;
import org.prongsai.text.ThaiText;

/** Tells which guideline a form's row answers: by its id, and by its text where the id is gone or mangled. */
final class RowIdentity {
    private final Plan plan;
    private final Map<FormColumn, Integer> columns;
    private final Map<String, Guideline> byText = new HashMap<>();

    RowIdentity(Plan plan, Map<FormColumn, Integer> columns) {
        this.plan = plan;
        this.columns = columns;
        plan.guidelines().forEach(guideline -> byText.putIfAbsent(ThaiText.key(guideline.text()), guideline));
    }

    /** The guideline, or why there is none. */
    record Whose(Optional<GuidelineId> guideline, StrayRow.Why why) {
        static Whose nobody(StrayRow.Why why) {
            return new Whose(Optional.empty(), why);
        }
    }

    Whose of(RawRow row, Division division) {
        Optional<Guideline> byId = byId(row);
        Optional<Guideline> byItsText = cell(row, FormColumn.GUIDELINE)
                .map(cell -> byText.get(ThaiText.key(cell.value().text())));
        boolean contradictory = byId.isPresent() && byItsText.isPresent() && !byId.equals(byItsText);
        // A number in the id cell may be 1.10 that Excel made 1.1 of: then the text decides.
        if (contradictory && !idIsNumber(row)) {
            return Whose.nobody(StrayRow.Why.CONTRADICTORY);
        }
        Optional<Guideline> guideline = contradictory || byId.isEmpty() ? byItsText : byId;
        if (guideline.isEmpty()) {
            return Whose.nobody(StrayRow.Why.NOBODYS);
        }
        return guideline.get().responsible().includes(division.code())
                ? new Whose(Optional.of(guideline.get().id()), StrayRow.Why.NOBODYS)
                : Whose.nobody(StrayRow.Why.NOT_YOURS);
    }

    private Optional<Guideline> byId(RawRow row) {
        return cell(row, FormColumn.GUIDELINE_ID)
                .map(cell ->
                        ThaiDigits.toArabic(ThaiText.repair(cell.value().text()).text()))
                .flatMap(GuidelineId::parse)
                .flatMap(plan::guideline);
    }

    private boolean idIsNumber(RawRow row) {
        return cell(row, FormColumn.GUIDELINE_ID)
                .filter(cell -> cell.value() instanceof RawValue.Numeric)
                .isPresent();
    }

    private Optional<RawCell> cell(RawRow row, FormColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }
}
