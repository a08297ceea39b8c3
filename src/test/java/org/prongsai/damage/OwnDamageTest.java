package org.prongsai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.damage.column.OwnPlan;

/**
 * Forms with columns of the plan's own: whatever is done to them, each own value too is read as it was meant, or somebody
 * is told of its row, or the file is refused.
 */
@Tag("heavy")
final class OwnDamageTest {
    /** Forms for each kind; {@code -Ddamage.own=25} tries more. */
    private static final int SEEDS = Integer.getInteger("damage.own", 2);

    private static final DamageBench BENCH = new DamageBench(OwnPlan.plan());
    private static final DamageFigures FIGURES = new DamageFigures("own.xlsx");

    static Stream<Harm> anything() {
        return Arrays.stream(Damage.values());
    }

    static Stream<Harm> ownThings() {
        return Harms.ofOwnColumns().stream();
    }

    private static List<Verdict> verdicts(Harm harm) {
        List<Verdict> verdicts = IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> new Verdict(BENCH.damaged(harm, seed)))
                .toList();
        verdicts.forEach(FIGURES::add);
        FIGURES.write();
        assertThat(verdicts.stream().flatMap(verdict -> verdict.silentlyWrong().stream()))
                .isEmpty();
        return verdicts;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("anything")
    void nothing_is_silently_wrong_beside_own_columns(Harm damage) {
        new Expectation(damage, SavedAs.XLSX).refuses(verdicts(damage));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownThings")
    void nothing_is_silently_wrong_in_own_columns(Harm damage) {
        new Expectation(damage, SavedAs.XLSX).holds(verdicts(damage));
    }

    @Test
    void a_form_that_nobody_damaged_has_nothing_but_open_rows() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Damage none = Damage.OTHER_SHEET_ACTIVE;
            Verdict verdict = new Verdict(new DamagedFile(none, seed, BENCH.form(none, seed)));
            assertThat(verdict.ending()).isEqualTo(Verdict.Ending.RIGHT);
            assertThat(verdict.rules()).isSubsetOf("answer-missing", "completion-converted");
        }
    }

    @Test
    void there_are_sixty_kinds_of_their_own_no_two_named_alike() {
        assertThat(ownThings().map(Harm::name)).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }
}
