package org.prongsai.deliver.send;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.deliver.Mail;
import org.prongsai.deliver.MailKey;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.text.FormulaGuard;
import org.prongsai.text.Sentence;

/**
 * {@code mail-ledger.csv}: a line for every step of every mail, only ever added to, and on the disk before the step is
 * taken. A line that a dying machine left half written counts as not written.
 */
public final class Ledger implements AutoCloseable {
    /** The file's name in the output folder. */
    public static final String FILE = "mail-ledger.csv";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final List<String> COLUMNS =
            List.of("at", "mail", "kind", "division", "address", "state", "message_id", "words");
    private static final int STATE = COLUMNS.indexOf("state");
    private static final int MAIL = COLUMNS.indexOf("mail");

    private final Path file;
    private final Clock clock;
    private final FileChannel channel;
    private final Map<MailKey, Entry> last;

    /**
     * The last step of a mail.
     *
     * @param at when, as it is written
     */
    public record Entry(MailState state, String at, String words) {}

    private Ledger(Path file, Clock clock, FileChannel channel, Map<MailKey, Entry> last) {
        this.file = file;
        this.clock = clock;
        this.channel = channel;
        this.last = last;
    }

    /** The last step of every mail, without opening the ledger for writing. */
    public static Map<MailKey, Entry> in(Path output) {
        Path file = output.resolve(FILE);
        return Files.exists(file) ? read(file, whole(new String(Disk.read(file), StandardCharsets.UTF_8))) : Map.of();
    }

    /** Opens the ledger to go on with it; begins one when there is none. */
    public static Ledger open(Path output, Clock clock) {
        Path file = output.resolve(FILE);
        Map<MailKey, Entry> last = new HashMap<>(in(output));
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            Ledger ledger = new Ledger(file, clock, channel, last);
            ledger.goToEnd();
            return ledger;
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    /** Behind the last whole line; what a dying machine left of another is overwritten. */
    private void goToEnd() throws IOException {
        String text = new String(Disk.read(file), StandardCharsets.UTF_8);
        long end = whole(text).getBytes(StandardCharsets.UTF_8).length;
        channel.truncate(end);
        channel.position(end);
        if (end == 0) {
            write(BYTE_ORDER_MARK + CSVFormat.RFC4180.format(COLUMNS.toArray()) + END);
        }
    }

    private static String whole(String text) {
        int end = text.lastIndexOf('\n');
        return text.substring(0, end + 1);
    }

    private static Map<MailKey, Entry> read(Path file, String text) {
        Map<MailKey, Entry> last = new HashMap<>();
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        try {
            List<CSVRecord> records =
                    CSVFormat.RFC4180.parse(new StringReader(plain)).getRecords();
            for (CSVRecord record : records.subList(Math.min(1, records.size()), records.size())) {
                Optional<MailState> state =
                        record.size() == COLUMNS.size() ? MailState.of(record.get(STATE)) : Optional.empty();
                if (state.isEmpty() || !MailKey.isOne(record.get(MAIL))) {
                    throw unreadable(file, record.getRecordNumber(), null);
                }
                last.put(
                        new MailKey(record.get(MAIL)),
                        new Entry(state.get(), record.get(0), record.get(COLUMNS.size() - 1)));
            }
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, 0, e);
        }
        return last;
    }

    private static JobFailure unreadable(Path file, long line, @org.jspecify.annotations.Nullable Exception cause) {
        return new JobFailure(Sentence.of("failure.mail-ledger", file, line), cause);
    }

    /** The last step of every mail so far. */
    public Map<MailKey, Entry> entries() {
        return Map.copyOf(last);
    }

    /**
     * Writes a step down; it is on the disk when this returns.
     *
     * @param words the server's, or of the person who settled what became of it
     * @return when it was, as it is written
     */
    public String add(Mail mail, MailState state, String messageId, String words) {
        String at =
                ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        String line = CSVFormat.RFC4180.format(
                at,
                mail.key().hex(),
                mail.kind().word(),
                mail.to().code(),
                FormulaGuard.on(mail.to().address().orElse("")),
                state.word(),
                messageId,
                FormulaGuard.on(words));
        try {
            write(line + END);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
        last.put(mail.key(), new Entry(state, at, words));
        return at;
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }
}
