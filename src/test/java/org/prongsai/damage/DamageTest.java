package org.prongsai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is done to a form: each guideline is read as it was meant, or somebody is told of its row, or the file is
 * refused. Nothing is silently wrong.
 */
@Tag("heavy")
final class DamageTest {
    private static final DamageBench BENCH = new DamageBench();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void nothing_is_silently_wrong(Damage damage) {
        List<String> wrong = IntStream.range(0, DamageBench.SEEDS)
                .parallel()
                .boxed()
                .flatMap(seed ->
                        BENCH.verdict(damage, seed).silentlyWrong().stream().map(told -> "seed " + seed + ": " + told))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_table_of_kinds_is_fresh() throws IOException {
        String onDisk = Files.exists(DamageTable.FILE) ? Files.readString(DamageTable.FILE) : "";
        assertThat(onDisk.replace("\r\n", "\n")).as(DamageTable.REFRESH).isEqualTo(DamageTable.text());
    }

    @Test
    void a_form_that_nobody_damaged_has_nothing_but_open_rows() {
        for (int seed = 0; seed < DamageBench.SEEDS; seed++) {
            Verdict verdict =
                    new Verdict(Damage.OTHER_SHEET_ACTIVE, BENCH.plan(), BENCH.form(Damage.OTHER_SHEET_ACTIVE, seed));
            assertThat(verdict.silentlyWrong()).isEmpty();
            assertThat(verdict.ending()).isEqualTo(Verdict.Ending.RIGHT);
            assertThat(verdict.findings())
                    .allMatch(finding -> finding.rule().value().equals("answer-missing"));
        }
    }
}
