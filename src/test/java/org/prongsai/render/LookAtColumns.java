package org.prongsai.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.Editions;
import org.prongsai.OwnColumnsRound;
import org.prongsai.text.Language;

/** Writes every output of a round with columns of its own into {@code target/look}, to be looked at. */
final class LookAtColumns {
    private LookAtColumns() {}

    public static void main(String[] args) throws IOException {
        write(Path.of("target", "look", "own"), OwnColumnsRound.example().edition(Language.TH));
        write(Path.of("target", "look", "own-en"), OwnColumnsRound.example().edition(Language.EN));
        write(Path.of("target", "look", "usual"), Editions.example(Language.TH));
    }

    private static void write(Path folder, Edition edition) throws IOException {
        Files.createDirectories(folder);
        EditionFiles files = new EditionFiles(Formats.load(), edition);
        for (String name : Formats.load().names()) {
            if (files.has(name)) {
                Files.write(folder.resolve(name), files.file(name));
            }
        }
    }
}
