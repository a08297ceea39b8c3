package org.prongsai.deliver.compose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.deliver.EnclosedFile;
import org.prongsai.deliver.Mail;
import org.prongsai.text.FormulaGuard;
import org.prongsai.text.OneLine;

/** {@code mailing.csv}: which mails there are, to whom, with what, and where each stands. */
public final class MailingList {
    /** The file's name among the drafts. */
    public static final String FILE = "mailing.csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";

    private MailingList() {}

    /**
     * A mail's line.
     *
     * @param draft its file, empty when there is none
     * @param at when it went or was last tried, empty when it never was
     */
    public record Row(String draft, Mail mail, String state, String at) {}

    /** In UTF-8 with a byte order mark, so that Excel shows Thai. */
    public static byte[] of(List<Row> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK)
                .append(CSVFormat.RFC4180.format(
                        "file", "kind", "division", "name", "address", "subject", "enclosures", "state", "at"))
                .append(END);
        for (Row row : rows) {
            Mail mail = row.mail();
            text.append(CSVFormat.RFC4180.format(
                            row.draft(),
                            mail.kind().word(),
                            mail.to().code(),
                            FormulaGuard.on(OneLine.of(mail.to().name())),
                            FormulaGuard.on(mail.to().address().orElse("")),
                            FormulaGuard.on(mail.text().subject()),
                            mail.enclosures().stream().map(EnclosedFile::name).collect(Collectors.joining("; ")),
                            row.state(),
                            row.at()))
                    .append(END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
