package org.prongsai.faultinjection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.NothingToReport;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.text.Language;

/** A whole round: a plan, and every division's form filled in without a fault. */
final class RandomRound {
    private static final Messages THAI = new Messages(Language.TH);

    private final Municipality own;
    private final Plan plan;
    private final Map<DivisionCode, Map<GuidelineId, Row>> rows = new LinkedHashMap<>();
    private final SeededRandom chance;
    private final RandomDetails details;
    private final RandomEvidence evidence;

    RandomRound(long seed) {
        chance = new SeededRandom(seed);
        own = Municipality.any(chance);
        plan = new RandomPlan(chance, own).plan();
        details = new RandomDetails(plan, own, chance);
        evidence = new RandomEvidence(own, chance);
        for (Division division : plan.divisions()) {
            Map<GuidelineId, Row> form = new LinkedHashMap<>();
            for (Guideline guideline : plan.guidelinesOf(division)) {
                form.put(guideline.id(), row(guideline.text()));
            }
            rows.put(division.code(), form);
        }
    }

    Plan plan() {
        return plan;
    }

    Municipality own() {
        return own;
    }

    Map<GuidelineId, Row> rows(Division division) {
        return rows.getOrDefault(division.code(), Map.of());
    }

    private Row row(String asked) {
        int lot = chance.between(1, 100);
        if (lot <= 5) {
            return new Row(NothingToReport.CONFIRMED.label(THAI), "", "", "", Optional.empty());
        }
        LocalDate day = day();
        Progress progress = lot <= 70 ? Progress.ACHIEVED : lot <= 90 ? Progress.IN_PROGRESS : Progress.NOT_STARTED;
        if (progress != Progress.ACHIEVED) {
            String some = chance.oneIn(2) ? evidence.on(day) : "";
            return new Row(wording(progress), details.next(asked), some, "", Optional.empty());
        }
        boolean typed = chance.oneIn(2);
        String date = typed ? WrittenDate.inCell(chance, day) : "";
        return new Row(wording(progress), details.next(asked), evidence.on(day), date, Optional.of(day));
    }

    private LocalDate day() {
        LocalDate start = plan.round().start();
        return start.plusDays(chance.between(0, (int) (plan.round().end().toEpochDay() - start.toEpochDay())));
    }

    private String wording(Progress progress) {
        Status status = plan.statuses().first(progress);
        return status.aliases().isEmpty() || !chance.oneIn(4) ? status.label() : chance.any(status.aliases());
    }
}
