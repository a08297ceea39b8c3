package org.prongsai.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Of so many kinds one in each format, in the next format the next; {@code -Ddamage.saved.every=1} takes all. */
    private static final int EVERY = Integer.getInteger("damage.saved.every", 3);

    private static final List<SavedAs> FORMATS = List.of(SavedAs.values());
    private static final List<Damage> KINDS = List.of(Damage.values());
    private static final DamageBench BENCH = new DamageBench();

    @TempDir
    private Path folder;

    private static List<Damage> kinds(SavedAs format) {
        return IntStream.range(0, KINDS.size())
                .filter(kind -> (kind + FORMATS.indexOf(format)) % EVERY == 0)
                .mapToObj(KINDS::get)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void nothing_is_silently_wrong(SavedAs format) throws IOException {
        Tools.need("soffice");
        new SavedVerdicts(folder, BENCH, format, format.extension())
                .of(kinds(format), SEEDS)
                .forEach((damage, all) -> new Expectation(damage, format).holds(all));
    }
}
