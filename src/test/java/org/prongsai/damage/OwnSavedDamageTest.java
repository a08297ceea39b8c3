package org.prongsai.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.Tools;
import org.prongsai.damage.column.OwnPlan;

/** The same with forms that have columns of the plan's own. */
@Tag("hours")
@Tag("external")
@Tag("heavy")
final class OwnSavedDamageTest {
    /** Forms for each kind that own columns alone can come to; {@code -Ddamage.own.saved=25} tries them. */
    private static final int SEEDS = Integer.getInteger("damage.own.saved", 1);

    /** And for each other kind. */
    private static final int OTHER_SEEDS = Integer.getInteger("damage.beside.saved", SEEDS);

    private static final DamageBench BENCH = new DamageBench(OwnPlan.plan());

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void nothing_is_silently_wrong_in_own_columns(SavedAs format) throws IOException {
        Tools.need("soffice");
        new SavedVerdicts(folder, BENCH, format, "own." + format.extension())
                .of(Harms.ofOwnColumns(), SEEDS)
                .forEach((damage, all) -> new Expectation(damage, format).holds(all));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void nothing_is_silently_wrong_beside_own_columns(SavedAs format) throws IOException {
        Tools.need("soffice");
        new SavedVerdicts(folder, BENCH, format, "beside." + format.extension())
                .of(List.of(Damage.values()), OTHER_SEEDS)
                .forEach((damage, all) -> new Expectation(damage, format).refuses(all));
    }
}
