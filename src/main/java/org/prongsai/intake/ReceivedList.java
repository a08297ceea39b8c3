package org.prongsai.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.prongsai.io.CsvText;
import org.prongsai.io.FileAccess;
import org.prongsai.layout.ReceivedListColumn;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Sha256;
import org.prongsai.text.FormulaGuard;

/** {@code input/mail/received.csv}: what came by mail, from whom and when. It is only ever added to. */
public final class ReceivedList {
    /** Where nothing was fetched yet. */
    public static final ReceivedList EMPTY = new ReceivedList(List.of());

    private static final ZoneOffset THAILAND = ZoneOffset.ofHours(7);

    private final List<ReceivedListEntry> files;
    private final Map<Sha256, MailOrigin> mails = new HashMap<>();

    ReceivedList(List<ReceivedListEntry> files) {
        this.files = List.copyOf(files);
        BinaryOperator<MailOrigin> earlier = BinaryOperator.minBy(Comparator.comparing(MailOrigin::sentAt));
        files.forEach(file -> mails.merge(file.digest(), file.mail(), earlier));
    }

    /** The list of an input folder, {@link #EMPTY} when there is none. */
    public static ReceivedListReading in(Path input) {
        return of(bytes(input));
    }

    static ReceivedListReading of(Optional<byte[]> list) {
        return list.map(ReceivedListReader::read).orElseGet(() -> new ReceivedListReading.Read(EMPTY));
    }

    /** The list of an input folder as it lies there, if there is one. */
    public static Optional<byte[]> bytes(Path input) {
        Path file = input.resolve(ReceivedListColumn.PATH);
        return Files.exists(file) && !FileAccess.isNoFile(file) ? Optional.of(FileAccess.read(file)) : Optional.empty();
    }

    /**
     * The list as it was before more lines were added to it.
     *
     * @param digest that it had
     * @return empty when it is no beginning of the list of now
     */
    public static Optional<byte[]> before(byte[] now, String digest) {
        for (int end = now.length; end > 0; end--) {
            boolean whole = end == now.length || now[end - 1] == '\n';
            byte[] then = whole ? Arrays.copyOf(now, end) : new byte[0];
            if (whole && Sha256.of(then).hex().equals(digest)) {
                return Optional.of(then);
            }
        }
        return Optional.empty();
    }

    /** The mail by which these bytes came first. */
    Optional<MailOrigin> mail(Sha256 digest) {
        return Optional.ofNullable(mails.get(digest));
    }

    /** The line of a mail's attachment that was taken before, wherever its file is now. */
    public Optional<ReceivedListEntry> taken(String messageId, Sha256 digest) {
        return files.stream().filter(file -> file.is(messageId, digest)).findFirst();
    }

    /** This list with further lines at its end. */
    public ReceivedList with(List<ReceivedListEntry> more) {
        return new ReceivedList(Stream.concat(files.stream(), more.stream()).toList());
    }

    List<ReceivedListEntry> files() {
        return files;
    }

    /** As it is written: in quotes throughout, so that no separator of any country cuts a value in two. */
    public byte[] toCsv() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setHeader(Arrays.stream(ReceivedListColumn.values())
                        .map(ReceivedListColumn::heading)
                        .toArray(String[]::new))
                .get();
        return CsvText.of(format, files.stream().map(ReceivedList::cells).toList());
    }

    private static List<String> cells(ReceivedListEntry file) {
        return Arrays.stream(ReceivedListColumn.values())
                .map(column -> FormulaGuard.on(value(file, column)))
                .toList();
    }

    private static String value(ReceivedListEntry file, ReceivedListColumn column) {
        return switch (column) {
            case FILE -> file.file();
            case SHA256 -> file.digest().hex();
            case DIVISION -> file.division();
            case SENDER -> file.mail().sender();
            case SENT_AT ->
                file.mail()
                        .sentAt()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atOffset(THAILAND)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            case MESSAGE_ID -> file.mail().messageId();
            case SUBJECT -> file.subject();
        };
    }
}
