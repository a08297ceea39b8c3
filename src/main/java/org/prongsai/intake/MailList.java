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
import org.prongsai.io.Disk;
import org.prongsai.layout.MailListColumn;
import org.prongsai.model.Mailed;
import org.prongsai.model.Sha256;
import org.prongsai.text.FormulaGuard;

/** {@code input/mail/received.csv}: what came by mail, from whom and when. It is only ever added to. */
public final class MailList {
    /** Where nothing was fetched yet. */
    public static final MailList EMPTY = new MailList(List.of());

    private static final ZoneOffset THAILAND = ZoneOffset.ofHours(7);

    private final List<MailedFile> files;
    private final Map<Sha256, Mailed> mails = new HashMap<>();

    MailList(List<MailedFile> files) {
        this.files = List.copyOf(files);
        BinaryOperator<Mailed> earlier = BinaryOperator.minBy(Comparator.comparing(Mailed::sentAt));
        files.forEach(file -> mails.merge(file.digest(), file.mail(), earlier));
    }

    /** The list of an input folder, {@link #EMPTY} when there is none. */
    public static MailListReading in(Path input) {
        Path file = input.resolve(MailListColumn.PATH);
        return Files.exists(file) && !Disk.isNoFile(file)
                ? MailListReader.read(Disk.read(file))
                : new MailListReading.Read(EMPTY);
    }

    /** The mail by which these bytes came first. */
    Optional<Mailed> mail(Sha256 digest) {
        return Optional.ofNullable(mails.get(digest));
    }

    /** The line of a mail's attachment that was taken before, wherever its file is now. */
    public Optional<MailedFile> taken(String messageId, Sha256 digest) {
        return files.stream().filter(file -> file.is(messageId, digest)).findFirst();
    }

    /** This list with further lines at its end. */
    public MailList with(List<MailedFile> more) {
        return new MailList(Stream.concat(files.stream(), more.stream()).toList());
    }

    List<MailedFile> files() {
        return files;
    }

    /** As it is written: in quotes throughout, so that no separator of any country cuts a value in two. */
    public byte[] toCsv() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setHeader(Arrays.stream(MailListColumn.values())
                        .map(MailListColumn::heading)
                        .toArray(String[]::new))
                .get();
        return CsvText.of(format, files.stream().map(MailList::cells).toList());
    }

    private static List<String> cells(MailedFile file) {
        return Arrays.stream(MailListColumn.values())
                .map(column -> FormulaGuard.on(value(file, column)))
                .toList();
    }

    private static String value(MailedFile file, MailListColumn column) {
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
