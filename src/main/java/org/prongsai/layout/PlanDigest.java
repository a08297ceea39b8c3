package org.prongsai.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
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
            plan.fields().own().forEach(field -> lines.add(column(field)));
            plan.guidelines().stream()
                    .filter(guideline -> !guideline.given().isEmpty())
                    .forEach(guideline -> lines.add(guideline.id() + " " + given(guideline)));
        }
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What a form shows or checks of a column; what it adds up to and whether it is published is no business of forms. */
    private static String column(FieldSpec field) {
        OwnColumn own = field.own().orElseThrow();
        return field.key().code() + " " + field.type() + " " + own.title() + " " + own.filledBy() + " " + own.choices()
                + " " + need(own.need()) + " " + own.least() + " " + own.most() + " "
                + own.guidelines().stream().map(Object::toString).sorted().toList() + " " + own.hint() + " "
                + own.example();
    }

    private static String need(OwnColumn.Need need) {
        if (need instanceof OwnColumn.Need.WhenStatus when) {
            return "status " + when.codes().stream().sorted().toList();
        }
        return need instanceof OwnColumn.Need.WhenChosen when
                ? when.other().code() + " " + when.codes().stream().sorted().toList()
                : need.toString();
    }

    private static Map<String, String> given(Guideline guideline) {
        Map<String, String> given = new TreeMap<>();
        guideline.given().forEach((key, value) -> given.put(key.code(), value.asWritten()));
        return given;
    }
}
