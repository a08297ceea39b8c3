package org.prongsai.oracle;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;

/** What a plan asks of whom, looked up by this test itself. */
final class Asked {
    private Asked() {}

    static boolean isAsked(Guideline guideline, String division) {
        return !(guideline.responsible() instanceof Responsible.Only only)
                || only.divisions().stream().anyMatch(code -> code.value().equals(division));
    }

    static List<Guideline> guidelines(Plan plan, String division) {
        return plan.guidelines().stream()
                .filter(guideline -> isAsked(guideline, division))
                .toList();
    }

    static List<String> divisions(Plan plan) {
        return plan.divisions().stream()
                .map(division -> division.code().value())
                .toList();
    }

    static Division division(Plan plan, String code) {
        return plan.divisions().stream()
                .filter(division -> division.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Guideline> byText(Plan plan, String text) {
        return plan.guidelines().stream()
                .filter(guideline -> guideline.text().equals(text))
                .findFirst();
    }

    static Optional<Guideline> byId(Plan plan, String id) {
        return plan.guidelines().stream()
                .filter(guideline -> guideline.id().toString().equals(id))
                .findFirst();
    }
}
