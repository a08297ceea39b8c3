package org.prongsai.mail.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.io.CsvText;
import org.prongsai.mail.Mail;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.text.FormulaGuard;
import org.prongsai.text.OneLine;

/** List of mails, {@code mailing.csv}: which there are, to whom, with what, and where each stands. */
public final class MailingList {
    /** The file's name among the drafts. */
    public static final String FILE = "mailing.csv";

    private MailingList() {}

    /**
     * A mail's line.
     *
     * @param draft its file, empty when there is none
     * @param at when it went or was last tried, empty when it never was
     */
    public record Row(String draft, Mail mail, String state, String at) {}

    public static byte[] of(List<Row> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("file", "kind", "division", "name", "address", "subject", "enclosures", "state", "at")
                .get();
        return CsvText.of(format, rows.stream().map(MailingList::cells).toList());
    }

    private static List<String> cells(Row row) {
        Mail mail = row.mail();
        return List.of(
                row.draft(),
                mail.kind().word(),
                mail.to().code(),
                FormulaGuard.on(OneLine.of(mail.to().name())),
                FormulaGuard.on(mail.to().address().orElse("")),
                FormulaGuard.on(mail.text().subject()),
                mail.enclosures().stream().map(OutgoingAttachment::name).collect(Collectors.joining("; ")),
                row.state(),
                row.at());
    }
}
