package org.prongsai.job.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;

/**
 * Names that a folder holds, told apart as the least discerning disk does, which may be the next: neither by case nor by
 * how their letters are composed.
 */
public final class FolderNames {
    private final Set<String> taken = new HashSet<>();

    private FolderNames() {}

    /** None where there is no such folder yet. */
    public static FolderNames in(Path folder) {
        FolderNames names = new FolderNames();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> key(String.valueOf(file.getFileName()))).forEach(names.taken::add);
            } catch (IOException e) {
                throw FileAccess.failure(folder, e);
            }
        }
        return names;
    }

    /** A name that nothing in the folder has; from now on it is taken. */
    public String free(InputFileName name) {
        String free = name.unlike(candidate -> taken.contains(key(candidate)));
        taken.add(key(free));
        return free;
    }

    private static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
