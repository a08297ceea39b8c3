package org.prongsai.job.decide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.CsvText;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvFile;
import org.prongsai.round.RoundFolder;

/**
 * File of the log of decisions, {@code decisions-log.csv}: only ever added to, also when somebody edited or damaged it. It
 * is no output of an edition.
 */
final class DecisionLogFile {
    static final String NAME = "decisions-log.csv";

    private static final List<CsvField> COLUMNS = Arrays.stream(DecisionLogColumn.values())
            .map(DecisionLogColumn::field)
            .toList();

    private final Path file;

    DecisionLogFile(RoundFolder folder) {
        this.file = folder.output().resolve(NAME);
    }

    Path path() {
        return file;
    }

    /** The whole log with lines more; empty when what is there can't be read, and so not be kept. */
    Optional<byte[]> with(List<DecisionLogLine> lines) {
        List<List<String>> rows = lines.stream().map(DecisionLogLine::row).toList();
        return content().map(before -> joined(before, CsvFile.more(COLUMNS, rows, false)));
    }

    /** What was done so far, as far as it can be read; nothing of a log that somebody damaged. */
    List<DecisionLogLine> lines() {
        return content()
                .filter(bytes -> bytes.length > 0)
                .flatMap(bytes -> CsvText.read(bytes, DecisionLogLine::read))
                .orElse(List.of());
    }

    private Optional<byte[]> content() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new byte[0]);
        }
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] before, byte[] line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.length == 0 ? CsvFile.head(COLUMNS) : before);
        if (before.length > 0 && before[before.length - 1] != '\n') {
            out.writeBytes(new byte[] {'\r', '\n'});
        }
        out.writeBytes(line);
        return out.toByteArray();
    }
}
