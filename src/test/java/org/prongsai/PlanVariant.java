package org.prongsai;

import java.util.List;
import org.prongsai.model.Division;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Filing;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWords;
import org.prongsai.model.StatusSource;

/** Plans that are another in all but one thing. */
public final class PlanVariant {
    private PlanVariant() {}

    public static Plan asking(Plan plan, FieldSpecs fields) {
        return of(
                plan,
                plan.goals(),
                plan.divisions(),
                plan.guidelines(),
                fields,
                plan.words(),
                plan.statusSource(),
                plan.filing());
    }

    public static Plan in(Plan plan, PlanWords words) {
        return of(
                plan,
                plan.goals(),
                plan.divisions(),
                plan.guidelines(),
                plan.fields(),
                words,
                plan.statusSource(),
                plan.filing());
    }

    public static Plan filed(Plan plan, StatusSource source, Filing filing) {
        return of(plan, plan.goals(), plan.divisions(), plan.guidelines(), plan.fields(), plan.words(), source, filing);
    }

    public static Plan among(Plan plan, List<Division> divisions, List<Guideline> guidelines) {
        return of(
                plan,
                plan.goals(),
                divisions,
                guidelines,
                plan.fields(),
                plan.words(),
                plan.statusSource(),
                plan.filing());
    }

    /** With the same goals in other words. */
    public static Plan withGoals(Plan plan, List<String> texts) {
        List<Goal> goals = plan.goals().stream()
                .map(goal -> new Goal(goal.number(), texts.get((goal.number() - 1) % texts.size())))
                .toList();
        return of(
                plan,
                goals,
                plan.divisions(),
                plan.guidelines(),
                plan.fields(),
                plan.words(),
                plan.statusSource(),
                plan.filing());
    }

    private static Plan of(
            Plan plan,
            List<Goal> goals,
            List<Division> divisions,
            List<Guideline> guidelines,
            FieldSpecs fields,
            PlanWords words,
            StatusSource source,
            Filing filing) {
        return new Plan(
                plan.organisation(),
                plan.round(),
                plan.statuses(),
                goals,
                guidelines,
                divisions,
                plan.recipients(),
                plan.otherAgencies(),
                fields,
                words,
                source,
                filing);
    }
}
