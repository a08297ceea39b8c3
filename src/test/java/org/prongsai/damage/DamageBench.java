package org.prongsai.damage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.model.Division;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;
import org.prongsai.text.Messages;

/** Filled-in forms, one for each seed, and what each damage makes of them. */
final class DamageBench {
    static final int SEEDS = 25;

    private final Plan plan = ExampleRound.plan();
    private final FormWriter writer = new FormWriter(plan, new Messages(Language.TH));
    private final Map<Integer, Filled> filled = new ConcurrentHashMap<>();

    private record Filled(byte[] content, Map<GuidelineId, Meant> meant) {}

    FormInHand form(int seed) {
        Filled form = filled.computeIfAbsent(seed, this::fill);
        return new FormInHand(plan, form.content(), form.meant(), new Random(seed));
    }

    /** Every division's form in turn. */
    private Filled fill(int seed) {
        Division division = plan.divisions().get(seed % plan.divisions().size());
        FilledForm form = new FilledForm(writer.write(division));
        Map<GuidelineId, Meant> meant = new RandomAnswers(plan, new Random(seed)).fill(form, division);
        return new Filled(form.save(), meant);
    }

    Verdict verdict(Damage damage, int seed) {
        FormInHand form = form(seed);
        damage.applyTo(form);
        return new Verdict(damage, plan, form);
    }

    /** How the damage's cases end, each with how often. */
    Map<Verdict.Ending, Integer> endings(Damage damage) {
        Map<Verdict.Ending, Integer> endings = new EnumMap<>(Verdict.Ending.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            Verdict verdict = verdict(damage, seed);
            verdict.silentlyWrong();
            endings.merge(verdict.ending(), 1, Integer::sum);
        }
        return endings;
    }
}
