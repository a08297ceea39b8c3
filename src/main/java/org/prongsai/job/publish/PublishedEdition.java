package org.prongsai.job.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.csv.DataPackage;
import org.prongsai.render.csv.ReplacedCsv;
import org.prongsai.render.csv.SummaryCsv;
import org.prongsai.round.edition.EditionMark;
import org.prongsai.round.edition.JsonObject;
import org.prongsai.thai.personal.WordMask;

/** The edition that was published into a folder before, as far as its own checksums vouch for its files. */
final class PublishedEdition {
    /** Of what is compared with the next edition: what a division or the agency reports, not where it was typed. */
    private static final Map<String, Set<String>> COMPARED = Map.of(
            SummaryCsv.FILE,
            Set.of(
                    "status_label",
                    "divisions_expected",
                    "divisions_answered",
                    "invalid",
                    "missing",
                    "nothing_to_report"),
            AnswersCsv.FILE,
            Set.of("status_label", "details", "evidence", "completed_on"));

    /** Of an edition of a time before there were marks. */
    private static final String UNMARKED = "-";

    private final Path target;
    private final String mark;
    private final Map<String, String> sums;

    private PublishedEdition(Path target, String mark, Map<String, String> sums) {
        this.target = target;
        this.mark = mark;
        this.sums = sums;
    }

    /** Nothing when there is none. */
    static Optional<PublishedEdition> in(Path target) {
        Path list = target.resolve(PublishJob.CHECKSUMS);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        Map<String, String> sums = new LinkedHashMap<>();
        new String(FileAccess.read(list), StandardCharsets.UTF_8).lines().forEach(line -> {
            String[] parts = line.split("  ", 2);
            if (parts.length == 2) {
                sums.put(parts[1], parts[0]);
            }
        });
        return Optional.of(new PublishedEdition(target, "", sums)).flatMap(PublishedEdition::marked);
    }

    private Optional<PublishedEdition> marked() {
        return file(DataPackage.FILE).map(content -> new PublishedEdition(target, mark(content), sums));
    }

    private static String mark(byte[] described) {
        try {
            return JsonObject.parse(described)
                    .maybeText("version")
                    .filter(EditionMark::matches)
                    .orElse(UNMARKED);
        } catch (IOException damaged) {
            return UNMARKED;
        }
    }

    String mark() {
        return mark;
    }

    /** Whose it says that it is, if it says so. */
    Optional<String> organisation() {
        return file(DataPackage.FILE).flatMap(PublishedEdition::contributor);
    }

    private static Optional<String> contributor(byte[] described) {
        try {
            List<JsonObject> contributors = JsonObject.parse(described).list("contributors");
            return contributors.isEmpty()
                    ? Optional.empty()
                    : contributors.get(0).maybeText("title");
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** A file that is as its checksum says. */
    Optional<byte[]> file(String name) {
        Path file = target.resolve(name);
        if (!sums.containsKey(name) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] content = FileAccess.read(file);
        return Sha256.of(content).hex().equals(sums.get(name)) ? Optional.of(content) : Optional.empty();
    }

    /**
     * What lay there before, and what changes with the edition that takes its place.
     *
     * @param now the public files of that
     * @param mask over what an earlier edition still showed
     */
    List<ReplacedCsv.Row> replacedBy(String next, Map<String, byte[]> now, WordMask mask) {
        List<ReplacedCsv.Row> rows = new ArrayList<>();
        file(ReplacedCsv.FILE).flatMap(ReplacedCsv::read).orElse(List.of()).stream()
                .map(row -> row.with(mask.over(row.from()), mask.over(row.to())))
                .forEach(rows::add);
        if (!next.equals(mark)) {
            List<ReplacedCsv.Row> changes = new ArrayList<>();
            COMPARED.keySet().stream().sorted().forEach(name -> changes.addAll(changes(next, name, now, mask)));
            rows.addAll(changes.isEmpty() ? List.of(new ReplacedCsv.Row(next, mark, "", "", "", "", "")) : changes);
        }
        return rows;
    }

    private List<ReplacedCsv.Row> changes(String next, String name, Map<String, byte[]> now, WordMask mask) {
        byte[] then = file(name).orElse(new byte[0]);
        Set<String> columns = COMPARED.getOrDefault(name, Set.of());
        return new FigureTable(now.getOrDefault(name, new byte[0]))
                .differences(new FigureTable(then)).stream()
                        .filter(cell ->
                                columns.contains(cell.column()) || cell.column().equals("*"))
                        .map(cell -> new ReplacedCsv.Row(
                                        next, mark, name, cell.row(), cell.column(), cell.other(), cell.own())
                                .with(mask.over(cell.other()), mask.over(cell.own())))
                        .filter(row -> !row.from().equals(row.to()))
                        .toList();
    }
}
