package org.prongsai.job.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.layout.DivisionFile;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.round.RoundFolder;

/** Stale outputs of an earlier run, to be deleted when its edition is replaced: two must not stand side by side. */
public final class StaleOutputs {
    private StaleOutputs() {}

    /** The files of any edition, by their names in the output folder. */
    public static List<String> ofEdition(Path output) {
        Stream<String> formats = Formats.load().list().stream()
                .map(OutputFormat::fileName)
                .filter(name -> Files.exists(output.resolve(name)));
        Path returns = output.resolve(RoundFolder.RETURNS);
        Stream<String> returned = Files.isDirectory(returns)
                ? FileAccess.filesBelow(returns).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(DivisionFile::matches)
                        .map(name -> RoundFolder.RETURNS + "/" + name)
                : Stream.empty();
        return Stream.concat(formats, returned).toList();
    }
}
