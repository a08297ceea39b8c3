package org.prongsai.mail.send;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.MailKey;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.StrictText;

/**
 * File of a ledger as it lies on the disk. The last line may be half written by a machine that died; anything else that
 * is not as it was written may hide that a mail went, and stops whoever reads it.
 */
final class LedgerFile {
    static final List<String> COLUMNS =
            List.of("at", "mail", "kind", "division", "address", "state", "message_id", "words");
    static final String END = "\r\n";

    private static final String HEADING = "\uFEFF" + String.join(",", COLUMNS) + END;

    private final Path file;
    private final byte[] bytes;

    LedgerFile(Path file) {
        this.file = file;
        this.bytes = Files.exists(file) ? FileAccess.read(file) : new byte[0];
    }

    static byte[] heading() {
        return HEADING.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the last whole line ends, in bytes; 0 when not even the heading is whole. */
    int end() {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /**
     * The last step of every mail.
     *
     * @throws JobFailure when it is not as this program wrote it
     */
    Map<MailKey, Ledger.Entry> entries() {
        int end = end();
        if (end == 0) {
            requireAsWritten(
                    Arrays.equals(bytes, Arrays.copyOf(heading(), Math.min(bytes.length, heading().length))), 1);
            return Map.of();
        }
        requireAsWritten(!hasForeignEnds(end), 0);
        return entries(StrictText.of(Arrays.copyOf(bytes, end), StandardCharsets.UTF_8)
                .orElseThrow(() -> unreadable(0, null)));
    }

    /** Whether another program's line ends stand in what must be one half-written line. */
    private boolean hasForeignEnds(int from) {
        return IntStream.range(from, bytes.length - 1).anyMatch(i -> bytes[i] == '\r');
    }

    private Map<MailKey, Ledger.Entry> entries(String text) {
        requireAsWritten(text.startsWith(HEADING), 1);
        Map<MailKey, Ledger.Entry> last = new HashMap<>();
        try {
            for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(text.substring(HEADING.length())))) {
                Optional<MailState> state = record.size() == COLUMNS.size()
                        ? MailState.of(record.get(COLUMNS.indexOf("state")))
                        : Optional.empty();
                long line = record.getRecordNumber() + 1;
                requireAsWritten(state.isPresent() && MailKey.isValid(record.get(COLUMNS.indexOf("mail"))), line);
                last.put(
                        new MailKey(record.get(COLUMNS.indexOf("mail"))),
                        new Ledger.Entry(state.orElseThrow(), record.get(0), record.get(COLUMNS.indexOf("words"))));
            }
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(0, e);
        }
        return last;
    }

    private void requireAsWritten(boolean asWritten, long line) {
        if (!asWritten) {
            throw unreadable(line, null);
        }
    }

    private JobFailure unreadable(long line, @Nullable Exception cause) {
        return new JobFailure(LocalizedMessage.of("failure.mail-ledger", file, line), cause);
    }
}
