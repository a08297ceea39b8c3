package org.prongsai.faultinjection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.model.Answer;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Repair;
import org.prongsai.model.Status;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;

/** A damaged label of any plan still counts, with its repair logged; another wording never does. */
final class LabelDamageTest {
    private static final int PLANS = 20;

    @ParameterizedTest
    @EnumSource
    void a_damaged_label_counts_and_its_repair_is_logged(LabelDamage damage) {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            Plan plan = new RandomRound(seed).plan();
            for (Status status : plan.statuses().statuses()) {
                Optional<String> damaged = damage.to(status.label());
                if (damaged.isPresent()) {
                    tried++;
                    Submission read = read(plan, damaged.get());
                    if (!isCounted(read, status, damage.repair())) {
                        wrong.add(status.label() + ": " + status(read) + " " + read.repairs());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    private static boolean isCounted(Submission read, Status status, String repair) {
        return status(read) instanceof StatusReading.Listed listed
                && listed.status().equals(status)
                && read.repairs().stream().map(Repair::why).anyMatch(reasons -> reasons.contains(repair));
    }

    @Test
    void another_wording_is_never_counted() {
        List<String> guessed = new ArrayList<>();
        for (int seed = 0; seed < PLANS; seed++) {
            RandomRound round = new RandomRound(seed);
            Row row = new Row("", "", "", "", Optional.empty());
            for (int i = 0; i < 50; i++) {
                SeededRandom chance = new SeededRandom(seed * 1000L + i);
                FaultSite soil = new FaultSite(round, round.plan().guidelines().get(0), row, chance);
                String wording = StatusFault.in(soil).status();
                if (!wording.isEmpty() && !(status(read(round.plan(), wording)) instanceof StatusReading.Unlisted)) {
                    guessed.add(wording);
                }
            }
        }
        assertThat(guessed).isEmpty();
    }

    private static Submission read(Plan plan, String status) {
        Division division = plan.divisions().get(0);
        GuidelineId first = plan.guidelinesOf(division).get(0).id();
        Map<GuidelineId, Row> rows = new HashMap<>();
        rows.put(first, new Row(status, "", "", "", Optional.empty()));
        Returned returned = new Returned(plan);
        return ((FileOutcome.Counted) returned.read(division, returned.csv(division, rows))).submission();
    }

    private static StatusReading status(Submission read) {
        Answer answer = read.answers().get(0);
        return answer.status();
    }
}
