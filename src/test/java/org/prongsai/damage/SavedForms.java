package org.prongsai.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.LibreOffice;

/** Damaged forms that LibreOffice opened, and saved in another format. */
final class SavedForms {
    /** As many as it surely saves before its time is over. */
    private static final int AT_ONCE = 45;

    private final Path folder;

    /** @param folder for files that come and go */
    SavedForms(Path folder) {
        this.folder = folder;
    }

    /** The files that were made of each, by names; a .csv of each sheet that is seen. */
    Map<DamagedFile, Map<String, byte[]>> save(List<DamagedFile> forms, SavedAs format) throws IOException {
        Map<DamagedFile, Map<String, byte[]>> all = new LinkedHashMap<>();
        for (int from = 0; from < forms.size(); from += AT_ONCE) {
            all.putAll(saveTogether(forms.subList(from, Math.min(forms.size(), from + AT_ONCE)), format));
        }
        return all;
    }

    private Map<DamagedFile, Map<String, byte[]>> saveTogether(List<DamagedFile> forms, SavedAs format)
            throws IOException {
        Path in = Files.createTempDirectory(folder, "in");
        Path out = Files.createTempDirectory(folder, "out");
        List<Path> files = new ArrayList<>();
        for (DamagedFile form : forms) {
            files.add(Files.write(in.resolve(form.name() + ".xlsx"), form.form().save()));
        }
        LibreOffice.convert(files, format.filter(), out);
        Map<DamagedFile, Map<String, byte[]>> saved = new LinkedHashMap<>();
        for (DamagedFile form : forms) {
            saved.put(form, made(out, form.name() + (format == SavedAs.CSV ? "-" : ".")));
        }
        return saved;
    }

    private static Map<String, byte[]> made(Path out, String start) throws IOException {
        Map<String, byte[]> made = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(start) && !name.startsWith(start + "_")) {
                    made.put(name, Files.readAllBytes(file));
                }
            }
        }
        return made;
    }
}
