package org.prongsai.job.publish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Table of figures, {@code answers.csv} or {@code summary.csv}, by what its rows are about, so that two versions' may
 * be compared.
 */
public final class FigureTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> KEYS = List.of("guideline", "division");

    /** A row by guideline and division; in it a cell by its column. */
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** A cell that two tables have, with different contents. */
    public record Cell(String row, String column, String own, String other) {}

    /** @param csv what can't be read has no rows */
    public FigureTable(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        try {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord record :
                    format.parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text))) {
                Map<String, String> cells = record.toMap();
                List<String> key = new ArrayList<>();
                KEYS.forEach(column -> key.add(cells.getOrDefault(column, "")));
                rows.put(String.join(" ", key).strip(), cells);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            rows.clear();
        }
    }

    /** In columns that both have; a row that one lacks differs in its whole. */
    public List<Cell> differences(FigureTable other) {
        List<Cell> differences = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(rows.keySet());
        all.addAll(other.rows.keySet());
        for (String row : all) {
            Map<String, String> own = rows.get(row);
            Map<String, String> theirs = other.rows.get(row);
            if (own == null || theirs == null) {
                differences.add(new Cell(row, "*", own == null ? "–" : "*", theirs == null ? "–" : "*"));
                continue;
            }
            own.forEach((column, value) -> {
                if (theirs.containsKey(column) && !value.equals(theirs.get(column))) {
                    differences.add(new Cell(row, column, value, String.valueOf(theirs.get(column))));
                }
            });
        }
        return differences;
    }
}
