package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Figures worked out apart add up to the same, in whatever order and grouping: what lets several machines share a round. */
final class TotalsTest {
    private static final int TRIES = 500;

    private final Random random = new Random(7);

    private Totals some() {
        TreeMap<GuidelineId, Tally> lines = new TreeMap<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            lines.put(
                    new GuidelineId(1 + random.nextInt(3), 1 + random.nextInt(3)),
                    new Tally(n(), n(), n(), n(), n(), n()));
        }
        return new Totals(lines, lines, n(), n(), n(), n(), n(), n(), n(), n(), n());
    }

    private int n() {
        return random.nextInt(50);
    }

    @Test
    void adding_is_associative_and_commutative_and_nothing_adds_nothing() {
        for (int i = 0; i < TRIES; i++) {
            Totals a = some();
            Totals b = some();
            Totals c = some();
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(Totals.NONE)).isEqualTo(a);
            assertThat(Totals.NONE.plus(a)).isEqualTo(a);
        }
    }

    @Test
    void any_way_to_add_many_up_comes_to_the_same() {
        List<Totals> parts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            parts.add(some());
        }
        Totals whole = parts.stream().reduce(Totals.NONE, Totals::plus);
        for (int i = 0; i < TRIES; i++) {
            List<Totals> heap = new ArrayList<>(parts);
            while (heap.size() > 1) {
                Collections.shuffle(heap, random);
                heap.add(heap.remove(0).plus(heap.remove(0)));
            }
            assertThat(heap.get(0)).isEqualTo(whole);
        }
    }

    @Test
    void what_lacks_an_answer_or_has_an_error_is_provisional() {
        Totals complete = lines(new Tally(1, 0, 0, 1, 0, 0), 0);
        assertThat(complete.isProvisional()).isFalse();
        assertThat(complete.plus(complete).tally()).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
        assertThat(lines(new Tally(1, 0, 0, 0, 0, 1), 0).isProvisional()).isTrue();
        assertThat(lines(new Tally(1, 0, 0, 0, 0, 0), 1).isProvisional()).isTrue();
        assertThat(Totals.NONE.isProvisional()).isFalse();
    }

    private static Totals lines(Tally tally, int errors) {
        return new Totals(
                new TreeMap<>(Map.of(new GuidelineId(1, 1), tally)), new TreeMap<>(), 1, 1, 1, 1, 1, 0, errors, 0, 0);
    }
}
