package org.prongsai.round.links;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.io.CsvText;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.LinkProblem;
import org.prongsai.model.LinkReply;
import org.prongsai.model.LinksReading;
import org.prongsai.model.Sha256;
import org.prongsai.text.FormulaGuard;
import org.prongsai.text.StrictText;

/**
 * Codec of {@code links.csv}. It is the program's own and nobody is meant to work on it: what would not be written again byte
 * for byte as it lies there is none of ours, and nothing of it is believed.
 */
public final class LinksCodec {
    private static final List<String> COLUMNS =
            List.of("guideline", "division", "url", "asked_on", "status", "final_url", "size", "sha256", "problem");
    private static final String MORE_THAN = ">";

    private LinksCodec() {}

    public static byte[] write(List<LinksRow> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .get();
        return CsvText.of(format, rows.stream().map(LinksCodec::cells).toList());
    }

    private static List<String> cells(LinksRow row) {
        LinkReply reply = row.reply();
        return List.of(
                FormulaGuard.on(row.guideline().text()),
                FormulaGuard.on(row.division().value()),
                FormulaGuard.on(reply.url()),
                reply.askedOn().map(OffsetDateTime::toString).orElse(""),
                reply.status().map(String::valueOf).orElse(""),
                FormulaGuard.on(reply.finalUrl()),
                reply.body()
                        .map(body -> (body.digest().isPresent() ? "" : MORE_THAN) + body.size())
                        .orElse(""),
                reply.body().flatMap(LinkReply.Body::digest).map(Sha256::hex).orElse(""),
                reply.problem().map(LinkProblem::code).orElse(""));
    }

    static LinksReading read(byte[] content) {
        Sha256 digest = Sha256.of(content);
        List<LinksRow> rows = new ArrayList<>();
        Map<String, LinkReply> replies = new LinkedHashMap<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text(content)))) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() == 1) {
                    require(record.toList().equals(COLUMNS));
                } else {
                    LinksRow row = row(record);
                    LinkReply before = replies.putIfAbsent(row.reply().url(), row.reply());
                    require(before == null || before.equals(row.reply()));
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException noneOfOurs) {
            return new LinksReading.Damaged(rows.size() + (rows.isEmpty() ? 1 : 2), digest);
        }
        byte[] again = write(rows);
        return Arrays.equals(again, content)
                ? new LinksReading.Read(replies, digest)
                : new LinksReading.Damaged(differing(again, content), digest);
    }

    private static String text(byte[] content) {
        String text = StrictText.of(content, StandardCharsets.UTF_8)
                .orElseThrow(() -> new IllegalArgumentException("no UTF-8"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static LinksRow row(CSVRecord record) {
        require(record.size() == COLUMNS.size());
        String size = record.get(6);
        String digest = record.get(7);
        require(size.startsWith(MORE_THAN) ? digest.isEmpty() : size.isEmpty() == digest.isEmpty());
        Optional<LinkReply.Body> body = size.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkReply.Body(
                        Long.parseLong(size.startsWith(MORE_THAN) ? size.substring(1) : size),
                        written(digest).map(Sha256::new)));
        LinkReply reply = new LinkReply(
                FormulaGuard.off(record.get(2)),
                written(record.get(3)).map(OffsetDateTime::parse),
                written(record.get(4)).map(Integer::valueOf),
                FormulaGuard.off(record.get(5)),
                body,
                written(record.get(8)).map(code -> LinkProblem.of(code).orElseThrow(IllegalArgumentException::new)));
        return new LinksRow(
                new GuidelineId(FormulaGuard.off(record.get(0))),
                new DivisionCode(FormulaGuard.off(record.get(1))),
                reply);
    }

    private static Optional<String> written(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("none of ours");
        }
    }

    private static long differing(byte[] ours, byte[] theirs) {
        int same = Math.max(0, Arrays.mismatch(ours, theirs));
        long line = 1;
        for (int i = 0; i < same && i < theirs.length; i++) {
            line += theirs[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
