package org.prongsai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.damage.column.OwnPlan;

/** Every cell of the own columns damaged in another way: each is what was meant, or is told by its own address. */
@Tag("heavy")
final class PackedDamageTest {
    private static final int SEEDS = Integer.getInteger("damage.own", 2);
    private static final int AT_ONCE = 6;
    private static final DamageBench BENCH = new DamageBench(OwnPlan.plan());

    private static List<PackedForm> forms() {
        return IntStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> PackedForm.all(BENCH, seed).stream())
                .toList();
    }

    @Test
    void nothing_is_silently_wrong() {
        assertThat(forms().stream().flatMap(form -> form.silentlyWrong(form.save(), SavedAs.XLSX).stream()))
                .isEmpty();
    }

    @Tag("slow")
    @Tag("external")
    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void nor_as_libreoffice_saves_it(SavedAs format, @TempDir Path folder) throws IOException {
        Tools.need("soffice");
        Path out = Files.createDirectories(folder.resolve("out"));
        Map<String, PackedForm> forms = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        for (PackedForm form : forms()) {
            String name = "form" + forms.size();
            forms.put(name, form);
            files.add(Files.write(folder.resolve(name + ".xlsx"), form.save()));
        }
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            LibreOffice.convert(files.subList(from, Math.min(files.size(), from + AT_ONCE)), format.filter(), out);
        }
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, PackedForm> form : forms.entrySet()) {
            wrong.addAll(form.getValue().silentlyWrong(sheet(out, form.getKey(), format), format));
        }
        assertThat(wrong).isEmpty();
    }

    /** Of the sheets that are files, the form's. */
    private static byte[] sheet(Path out, String name, SavedAs format) throws IOException {
        String start = name + (format == SavedAs.CSV ? "-แบบรายงาน" : ".");
        try (Stream<Path> made = Files.list(out)) {
            Path file = made.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(file);
        }
    }
}
