package org.prongsai.job.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.io.FileOps;
import org.prongsai.job.mail.MailDrafts;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.layout.DivisionFile;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;

/** What an earlier run left that the next may not make again: two editions must not stand side by side. */
public final class StaleOutputs {
    private StaleOutputs() {}

    /** The files of any edition, and the drafts of mails about it, by their names in the output folder. */
    public static List<String> in(Path output) {
        return Stream.concat(ofEdition(output).stream(), new MailDrafts(output).outdated().stream())
                .toList();
    }

    /** The files of any edition. */
    public static List<String> ofEdition(Path output) {
        Stream<String> formats = Formats.load().list().stream()
                .map(OutputFormat::fileName)
                .filter(name -> Files.exists(output.resolve(name)));
        Path returns = output.resolve(ReturnsJob.FOLDER);
        Stream<String> returned = Files.isDirectory(returns)
                ? FileOps.filesBelow(returns).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(DivisionFile::matches)
                        .map(name -> ReturnsJob.FOLDER + "/" + name)
                : Stream.empty();
        return Stream.concat(formats, returned).toList();
    }
}
