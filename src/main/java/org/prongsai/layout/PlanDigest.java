package org.prongsai.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.model.Sha256;

/** A digest of what a plan asks: two plans that ask the same have the same, however their workbooks were saved. */
public final class PlanDigest {
    private PlanDigest() {}

    public static Sha256 of(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.organisation().name());
        lines.add(plan.round().key() + " " + plan.round().start() + " "
                + plan.round().end());
        plan.statuses()
                .statuses()
                .forEach(s -> lines.add(s.code() + " " + s.progress() + " " + s.label() + s.aliases()));
        plan.goals().stream()
                .filter(goal -> !goal.isNone())
                .forEach(goal -> lines.add(goal.number() + " " + goal.text()));
        plan.guidelines()
                .forEach(guideline -> lines.add(guideline.id() + " "
                        + (guideline.responsible() instanceof Responsible.Only only ? only.divisions() : "*") + " "
                        + guideline.text()));
        plan.divisions().forEach(division -> lines.add(division.code() + " " + division.name()));
        if (!plan.fields().equals(FieldSpecs.BUILT_IN)) {
            plan.fields()
                    .forEach(field -> lines.add(field.key().code() + " "
                            + field.requiredFor().stream().sorted().toList()));
        }
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
