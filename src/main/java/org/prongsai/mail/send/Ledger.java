package org.prongsai.mail.send;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKey;
import org.prongsai.text.FormulaGuard;

/**
 * Ledger of mails, {@code mail-ledger.csv}: a line for every step of every mail, only ever added to, and on the disk
 * before the step is taken. A line that a dying machine left half written counts as not written.
 */
public final class Ledger implements AutoCloseable {
    /** The file's name in the output folder. */
    public static final String FILE = "mail-ledger.csv";

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
        return new LedgerFile(output.resolve(FILE)).entries();
    }

    /**
     * Opens the ledger to go on with it; begins one when there is none.
     *
     * @throws JobFailure when it is not as this program wrote it
     */
    public static Ledger open(Path output, Clock clock) {
        Path file = output.resolve(FILE);
        LedgerFile before = new LedgerFile(file);
        Map<MailKey, Entry> last = new HashMap<>(before.entries());
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            Ledger ledger = new Ledger(file, clock, channel, last);
            ledger.goTo(before.end());
            return ledger;
        } catch (IOException e) {
            throw FileAccess.unwritten(file, e);
        }
    }

    /** Behind the last whole line; what a dying machine left of another is overwritten. */
    private void goTo(long end) throws IOException {
        channel.truncate(end);
        channel.position(end);
        if (end == 0) {
            write(LedgerFile.heading());
        }
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
            write((line + LedgerFile.END).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileAccess.unwritten(file, e);
        }
        last.put(mail.key(), new Entry(state, at, words));
        return at;
    }

    private void write(byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
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
            throw FileAccess.unwritten(file, e);
        }
    }
}
