package org.prongsai.damage;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumns;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/** Filled-in forms, one for each seed, and what each damage makes of them. */
final class DamageBench {
    /** Forms for each kind; {@code -Ddamage.seeds=100} tries more. */
    static final int SEEDS = Integer.getInteger("damage.seeds", 25);
    /** Small seeds make alike beginnings; this spreads them. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Plan plan;
    private final FormWriter writer;
    private final Map<Integer, Filled> filled = new ConcurrentHashMap<>();

    DamageBench() {
        this(ExampleRound.plan());
    }

    DamageBench(Plan plan) {
        this.plan = plan;
        this.writer = new FormWriter(plan, new Messages(Language.TH).in(plan.words()));
    }

    private record Filled(Parts parts, Map<GuidelineId, IntendedAnswer> meant) {}

    Plan plan() {
        return plan;
    }

    FormInHand form(Harm damage, int seed) {
        Filled form = filled.computeIfAbsent(seed, this::fill);
        return new FormInHand(
                plan, form.parts(), form.meant(), random(seed + damage.name().hashCode()));
    }

    private static Random random(int seed) {
        return new Random((seed + 1) * SPREAD);
    }

    /** Every division's form in turn. */
    private Filled fill(int seed) {
        Division division = plan.divisions().get(seed % plan.divisions().size());
        FilledForm form = new FilledForm(writer.write(division), FormColumns.of(plan));
        Map<GuidelineId, IntendedAnswer> meant = new RandomAnswers(plan, random(seed)).fill(form, division);
        return new Filled(new Parts(form.save()), meant);
    }

    DamagedFile damaged(Harm damage, int seed) {
        FormInHand form = form(damage, seed);
        damage.applyTo(form);
        return new DamagedFile(damage, seed, form);
    }
}
