package org.prongsai.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many guidelines and values of damaged forms came to what, as it is written into {@code target}. */
final class DamageFigures {
    private final String name;
    private final Map<String, Integer> figures = new TreeMap<>();
    private final Set<String> kinds = new HashSet<>();

    DamageFigures(String name) {
        this.name = name;
    }

    void add(Verdict verdict) {
        kinds.add(verdict.damage().name());
        figures.merge("files", 1, Integer::sum);
        verdict.figures().forEach((what, count) -> figures.merge(what, count, Integer::sum));
    }

    void write() {
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("damages." + name + ".txt"),
                    kinds.size() + " kinds: " + figures + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
