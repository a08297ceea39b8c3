package org.prongsai.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.archive.UniqueNames;

/**
 * Collisions of file names that are equal after Unicode normalisation (NFC), though the disk tells them apart: an accent
 * of its own beside one in the letter, Thai marks typed in either order, letters of an old code page that none of this
 * system's stand for.
 */
final class NameCollisions {
    static final NameCollisions NONE = new NameCollisions(Map.of());

    private final Map<Path, String> labels;

    private NameCollisions(Map<Path, String> labels) {
        this.labels = labels;
    }

    /**
     * @param files in a fixed order
     * @param composed the label of a file that has no twin
     * @param asWritten the same in the letters of the disk
     */
    static NameCollisions among(List<Path> files, Function<Path, String> composed, Function<Path, String> asWritten) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        files.stream().map(composed).filter(label -> !once.add(label)).forEach(twice::add);
        // What is in a zip is called by the zip's name first, as what is in a folder by the folder's.
        Set<String> folders = folders(once);
        once.stream().filter(folders::contains).forEach(twice::add);
        if (twice.isEmpty()) {
            return NONE;
        }
        Map<Path, String> labels = new HashMap<>();
        UniqueNames numbered = new UniqueNames();
        folders.forEach(numbered::of);
        once.stream().filter(label -> !twice.contains(label)).forEach(numbered::of);
        files.stream()
                .filter(file -> twice.contains(composed.apply(file)))
                .forEach(file -> labels.put(file, numbered.of(asWritten.apply(file))));
        return new NameCollisions(labels);
    }

    private static Set<String> folders(Set<String> labels) {
        Set<String> folders = new HashSet<>();
        for (String label : labels) {
            for (int end = label.lastIndexOf('/'); end > 0; end = label.lastIndexOf('/', end - 1)) {
                folders.add(label.substring(0, end));
            }
        }
        return folders;
    }

    /** The label of a file that has a twin. */
    Optional<String> label(Path file) {
        return Optional.ofNullable(labels.get(file));
    }
}
