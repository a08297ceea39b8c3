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
        List<Verdict> verdicts = IntStream.range(0, DamageBench.SEEDS)
                .parallel()
                .mapToObj(seed -> new Verdict(BENCH.damaged(damage, seed)))
                .toList();
        assertThat(verdicts.stream().flatMap(verdict -> verdict.silentlyWrong().stream()))
                .isEmpty();
        new Expectation(damage, SavedAs.XLSX).holds(verdicts);
    }

    @Test
    void the_table_of_kinds_is_fresh() throws IOException {
        String onDisk = Files.exists(DamageTable.FILE) ? Files.readString(DamageTable.FILE) : "";
        assertThat(onDisk.replace("\r\n", "\n")).as(DamageTable.REFRESH).isEqualTo(DamageTable.text());
    }

    @Test
    void a_form_that_nobody_damaged_has_nothing_but_open_rows() {
        for (int seed = 0; seed < DamageBench.SEEDS; seed++) {
            Damage none = Damage.OTHER_SHEET_ACTIVE;
            Verdict verdict = new Verdict(new DamagedFile(none, seed, BENCH.form(none, seed)));
            assertThat(verdict.silentlyWrong()).isEmpty();
            assertThat(verdict.ending()).isEqualTo(Verdict.Ending.RIGHT);
            assertThat(verdict.findings())
                    .allMatch(finding -> finding.rule().value().equals("answer-missing")
                            || finding.rule().value().equals("completion-converted"));
        }
    }
}
