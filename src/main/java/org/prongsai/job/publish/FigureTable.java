package org.prongsai.job.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.io.CsvText;

/**
 * Table of figures, {@code answers.csv} or {@code summary.csv}, by what its rows are about, so that two versions' may
 * be compared.
 */
public final class FigureTable {
    private static final List<String> KEYS = List.of("guideline", "division");

    /** A row by guideline and division; in it a cell by its column. */
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** A cell that two tables have, with different contents. */
    public record Cell(String row, String column, String own, String other) {}

    /** @param csv what can't be read has no rows */
    public FigureTable(byte[] csv) {
        CsvText.read(csv, CSVRecord::toMap).orElse(List.of()).forEach(cells -> rows.put(key(cells), cells));
    }

    private static String key(Map<String, String> cells) {
        return KEYS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(" "))
                .strip();
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
