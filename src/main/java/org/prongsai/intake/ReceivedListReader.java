package org.prongsai.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.layout.ReceivedListColumn;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Sha256;
import org.prongsai.text.FormulaGuard;
import org.prongsai.text.StrictText;

/**
 * Reader of the list of what came by mail, also as Excel saves it again: in the code page of Thai Windows, separated
 * otherwise, its columns in another order, with empty lines. One column too many or one line too short, and it is
 * damaged: to add to it would lose what somebody wrote.
 */
final class ReceivedListReader {
    private static final String SEPARATORS = ",;\t";

    private final Map<ReceivedListColumn, Integer> columns = new EnumMap<>(ReceivedListColumn.class);
    private final List<ReceivedListEntry> files = new ArrayList<>();

    private ReceivedListReader() {}

    static ReceivedListReading read(byte[] content) {
        Optional<String> text = StrictText.of(content, StandardCharsets.UTF_8)
                .or(() -> StrictText.of(content, StrictText.THAI_WINDOWS));
        return text.map(it -> it.startsWith("\uFEFF") ? it.substring(1) : it)
                .map(it -> new ReceivedListReader().records(it))
                .orElse(new ReceivedListReading.Damaged(1));
    }

    private ReceivedListReading records(String text) {
        long line = 1;
        try (CSVParser parser =
                CSVFormat.RFC4180.builder().setDelimiter(separator(text)).get().parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                boolean empty = record.stream().allMatch(String::isBlank);
                if (!empty && !(columns.isEmpty() ? header(record) : row(record))) {
                    return new ReceivedListReading.Damaged(line);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException endsWithinQuotes) {
            return new ReceivedListReading.Damaged(line);
        }
        return columns.isEmpty()
                ? new ReceivedListReading.Damaged(1)
                : new ReceivedListReading.Read(new ReceivedList(files));
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATORS
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> header.indexOf(c) >= 0)
                .findFirst()
                .orElse(',');
    }

    /** Every column once, and no other. */
    private boolean header(CSVRecord record) {
        for (int i = 0; i < record.size(); i++) {
            String heading = record.get(i);
            Optional<ReceivedListColumn> column = ReceivedListColumn.of(heading);
            if (column.isPresent() ? columns.put(column.get(), i) != null : !heading.isBlank()) {
                return false;
            }
        }
        return columns.size() == ReceivedListColumn.values().length;
    }

    private boolean row(CSVRecord record) {
        boolean whole = columns.values().stream().allMatch(at -> at < record.size());
        boolean more = Stream.iterate(0, i -> i < record.size(), i -> i + 1)
                .anyMatch(i -> !columns.containsValue(i) && !record.get(i).isBlank());
        return whole && !more && add(record);
    }

    private boolean add(CSVRecord record) {
        try {
            MailOrigin mail = new MailOrigin(
                    cell(record, ReceivedListColumn.SENDER),
                    OffsetDateTime.parse(cell(record, ReceivedListColumn.SENT_AT))
                            .toInstant(),
                    cell(record, ReceivedListColumn.MESSAGE_ID));
            return files.add(new ReceivedListEntry(
                    cell(record, ReceivedListColumn.FILE),
                    new Sha256(cell(record, ReceivedListColumn.SHA256).toLowerCase(Locale.ROOT)),
                    cell(record, ReceivedListColumn.DIVISION),
                    mail,
                    cell(record, ReceivedListColumn.SUBJECT)));
        } catch (DateTimeException | IllegalArgumentException noLongerWhatItWas) {
            return false;
        }
    }

    private String cell(CSVRecord record, ReceivedListColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : FormulaGuard.off(record.get(at).strip());
    }
}
