package org.prongsai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static final DamageBench BENCH = new DamageBench();

    @TempDir
    private Path folder;

    private final Map<String, Integer> figures = new TreeMap<>();

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void nothing_is_silently_wrong(SavedAs format) throws IOException {
        Tools.need("soffice");
        List<DamagedFile> forms = Arrays.stream(Damage.values())
                .flatMap(damage -> IntStream.range(0, SEEDS).mapToObj(seed -> BENCH.damaged(damage, seed)))
                .toList();
        Map<Damage, List<Verdict>> verdicts = new EnumMap<>(Damage.class);
        List<String> wrong = new ArrayList<>();
        new SavedForms(folder).save(forms, format).forEach((form, files) -> {
            List<Verdict> saved = form(form, format, files);
            saved.forEach(verdict -> wrong.addAll(verdict.silentlyWrong()));
            verdicts.computeIfAbsent(form.damage(), damage -> new ArrayList<>()).addAll(saved);
        });
        write(format, forms.size());
        assertThat(wrong).isEmpty();
        verdicts.forEach((damage, all) -> new Expectation(damage, format).holds(all));
    }

    /** What came of the files that were made of a form; none that is a form at all is a form lost. */
    private List<Verdict> form(DamagedFile form, SavedAs format, Map<String, byte[]> files) {
        List<Verdict> all = files.values().stream()
                .map(content -> new Verdict(form, format, content))
                .toList();
        assertThat(all).as("%s as %s", form.name(), format).isNotEmpty();
        List<Verdict> forms =
                all.stream().filter(verdict -> !verdict.isNoForm()).toList();
        List<Verdict> saved = forms.isEmpty() ? all.subList(0, 1) : forms;
        saved.forEach(verdict -> verdict.figures().forEach((what, count) -> figures.merge(what, count, Integer::sum)));
        figures.merge("files", saved.size(), Integer::sum);
        form.damage()
                .loss(format)
                .ifPresent(loss -> assertThat(loss.isIn(new Verdict(form), saved))
                        .as("%s as %s: %s", form.name(), format, loss.words())
                        .isTrue());
        return saved;
    }

    private void write(SavedAs format, int forms) throws IOException {
        Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("damages." + format.extension() + ".txt"),
                forms + " forms: " + figures + "\n");
    }
}
