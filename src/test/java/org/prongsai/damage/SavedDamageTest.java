package org.prongsai.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.Tools;

/**
 * Damaged forms that LibreOffice saved in another format: nothing is silently wrong there either. How many guidelines came
 * to what is written into {@code target}.
 */
@Tag("slow")
@Tag("external")
@Tag("heavy")
final class SavedDamageTest {
    /** Forms for each kind; {@code -Ddamage.saved=30} tries more. */
    private static final int SEEDS = Integer.getInteger("damage.saved", 1);

    private static final DamageBench BENCH = new DamageBench();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void nothing_is_silently_wrong(SavedAs format) throws IOException {
        Tools.need("soffice");
        new SavedVerdicts(folder, BENCH, format, format.extension())
                .of(List.of(Damage.values()), SEEDS)
                .forEach((damage, all) -> new Expectation(damage, format).holds(all));
    }
}
