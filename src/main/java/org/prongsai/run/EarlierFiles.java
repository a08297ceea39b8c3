package org.prongsai.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.io.Disk;
import org.prongsai.layout.DivisionFile;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;

/** What an earlier run left that the next may not make again: two editions must not stand side by side. */
final class EarlierFiles {
    private EarlierFiles() {}

    /** The files of any edition, and the drafts of mails about it, by their names in the output folder. */
    static List<String> in(Path output) {
        return Stream.concat(ofEdition(output).stream(), new Drafts(output).outdated().stream())
                .toList();
    }

    /** The files of any edition. */
    static List<String> ofEdition(Path output) {
        Stream<String> formats = Formats.load().list().stream()
                .map(OutputFormat::fileName)
                .filter(name -> Files.exists(output.resolve(name)));
        Path returns = output.resolve(ReturnsJob.FOLDER);
        Stream<String> returned = Files.isDirectory(returns)
                ? Disk.filesBelow(returns).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(DivisionFile::isOne)
                        .map(name -> ReturnsJob.FOLDER + "/" + name)
                : Stream.empty();
        return Stream.concat(formats, returned).toList();
    }
}
