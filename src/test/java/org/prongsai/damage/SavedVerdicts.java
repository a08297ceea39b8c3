package org.prongsai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What comes of damaged forms that LibreOffice saved in another format. */
final class SavedVerdicts {
    private final Path folder;
    private final DamageBench bench;
    private final SavedAs format;
    private final DamageFigures figures;

    /** @param name under which the figures are kept */
    SavedVerdicts(Path folder, DamageBench bench, SavedAs format, String name) {
        this.folder = folder;
        this.bench = bench;
        this.format = format;
        this.figures = new DamageFigures(name);
    }

    /** Nothing is silently wrong; by what was done, as many forms each as there are seeds. */
    Map<Harm, List<Verdict>> of(List<? extends Harm> harms, int seeds) throws IOException {
        List<DamagedFile> forms = harms.stream()
                .flatMap(harm -> IntStream.range(0, seeds).mapToObj(seed -> bench.damaged(harm, seed)))
                .toList();
        Map<Harm, List<Verdict>> verdicts = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        new SavedForms(folder).save(forms, format).forEach((form, files) -> {
            List<Verdict> saved = form(form, files);
            saved.forEach(verdict -> wrong.addAll(verdict.silentlyWrong()));
            verdicts.computeIfAbsent(form.damage(), harm -> new ArrayList<>()).addAll(saved);
        });
        figures.write();
        assertThat(wrong).isEmpty();
        return verdicts;
    }

    /** What came of the files that were made of a form; none that is a form at all is a form lost. */
    private List<Verdict> form(DamagedFile form, Map<String, byte[]> files) {
        List<Verdict> all = files.values().stream()
                .map(content -> new Verdict(form, format, content))
                .toList();
        assertThat(all).as("%s as %s", form.name(), format).isNotEmpty();
        List<Verdict> forms =
                all.stream().filter(verdict -> !verdict.isNoForm()).toList();
        List<Verdict> saved = forms.isEmpty() ? all.subList(0, 1) : forms;
        saved.forEach(figures::add);
        form.damage()
                .loss(format)
                .ifPresent(loss -> assertThat(loss.isIn(new Verdict(form), saved))
                        .as("%s as %s: %s", form.name(), format, loss.words())
                        .isTrue());
        return saved;
    }
}
