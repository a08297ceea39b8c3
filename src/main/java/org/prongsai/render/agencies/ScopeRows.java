package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.RollUp;
import org.prongsai.model.Scope;
import org.prongsai.model.Tally;
import org.prongsai.render.csv.SummaryCsv;

/** Rows of {@code summary.csv} for the whole round, a province or an agency: one for each guideline. */
final class ScopeRows {
    private final Plan plan;
    private final Messages messages;

    ScopeRows(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    List<List<String>> of(Scope scope) {
        List<List<String>> rows = new ArrayList<>();
        for (Guideline guideline : plan.guidelines()) {
            Tally tally = scope.totals().lines().getOrDefault(guideline.id(), Tally.NONE);
            RollUp rollUp = rollUp(scope.rollUps(), guideline);
            List<String> row = new ArrayList<>(SummaryCsv.row(guideline, tally, rollUp, "", messages));
            row.add(scope.agency().map(Agency::code).map(Object::toString).orElse(""));
            row.add(scope.province().orElse(""));
            rows.add(row);
        }
        return rows;
    }

    private static RollUp rollUp(Map<?, RollUp> rollUps, Guideline guideline) {
        RollUp known = rollUps.get(guideline.id());
        return known == null ? new RollUp.Incomplete() : known;
    }

    /** The line's status in words. */
    String status(Scope scope, Guideline guideline) {
        return messages.of(rollUp(scope.rollUps(), guideline).label());
    }

    /** The line's status as a kind, for its colour. */
    String kind(Scope scope, Guideline guideline) {
        return rollUp(scope.rollUps(), guideline).kind();
    }
}
