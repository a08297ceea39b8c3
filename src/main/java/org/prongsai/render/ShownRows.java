package org.prongsai.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.prongsai.message.Messages;

/**
 * Rows as documents for reading show them: many that say the same are one, with a count and where all of them are
 * listed. Thousands of stray files must not make a report that nobody can open; whatever counts has a row of its own.
 */
final class ShownRows {
    /** Rows that say the same. */
    private static final int MOST_ALIKE = 10;
    /** Rows of files that do not count: five pages. */
    private static final int MOST_FILES = 100;

    private static final int MOST_FINDINGS = 300;
    private static final int EXAMPLES = 3;

    private final Messages messages;

    ShownRows(Messages messages) {
        this.messages = messages;
    }

    List<EditionView.FileRow> files(List<EditionView.FileRow> all) {
        Function<EditionView.FileRow, Object> said = row -> List.of(row.kind(), row.division(), row.reason());
        BiFunction<EditionView.FileRow, String, EditionView.FileRow> named = (row, names) ->
                new EditionView.FileRow(names, row.division(), "", "", "", "", row.kind(), row.outcome(), row.reason());
        return few(
                together(
                        "shown.alike-files",
                        all,
                        row -> !row.kind().equals("counted"),
                        said,
                        EditionView.FileRow::path,
                        named),
                row -> !row.kind().equals("counted"),
                MOST_FILES,
                rest -> new EditionView.FileRow(
                        messages.of("shown.more-files", messages.number(rest.size())),
                        "",
                        "",
                        "",
                        "",
                        "",
                        rest.get(0).kind(),
                        rest.get(0).outcome(),
                        ""));
    }

    List<EditionView.FindingRow> findings(List<EditionView.FindingRow> all) {
        Function<EditionView.FindingRow, Object> said = row ->
                List.of(row.severity(), row.rule(), row.division(), row.message(), row.suggestion(), row.regrading());
        BiFunction<EditionView.FindingRow, String, EditionView.FindingRow> named =
                (row, names) -> with(row, names, row.message(), row.suggestion());
        return few(
                together("shown.alike-findings", all, row -> true, said, EditionView.FindingRow::where, named),
                row -> true,
                MOST_FINDINGS,
                rest -> with(
                        rest.get(0),
                        "",
                        messages.of("shown.more-findings", messages.number(rest.size())),
                        messages.of("shown.more-findings.do")));
    }

    private static EditionView.FindingRow with(
            EditionView.FindingRow row, String where, String message, String suggestion) {
        boolean rest = where.isEmpty();
        return new EditionView.FindingRow(
                row.severity(),
                row.severityLabel(),
                row.rule(),
                rest ? "" : row.division(),
                "",
                "",
                "",
                "",
                where,
                "",
                message,
                suggestion,
                rest ? "" : row.regrading(),
                !rest && row.missingForm());
    }

    /** Those that say the same as one, where the first of them stood. */
    private <T> List<T> together(
            String key,
            List<T> all,
            Predicate<T> mayBe,
            Function<T, Object> said,
            Function<T, String> name,
            BiFunction<T, String, T> named) {
        Map<Object, List<T>> alike = new LinkedHashMap<>();
        all.forEach(row -> alike.computeIfAbsent(mayBe.test(row) ? said.apply(row) : row, first -> new ArrayList<>())
                .add(row));
        List<T> rows = new ArrayList<>();
        alike.values().forEach(same -> {
            if (same.size() > MOST_ALIKE) {
                List<String> first =
                        same.stream().limit(EXAMPLES).map(name).distinct().toList();
                rows.add(
                        named.apply(same.get(0), messages.of(key, messages.number(same.size()), messages.list(first))));
            } else {
                rows.addAll(same);
            }
        });
        return rows;
    }

    private static <T> List<T> few(List<T> all, Predicate<T> counted, int most, Function<List<T>, T> more) {
        List<T> rows = new ArrayList<>();
        List<T> rest = new ArrayList<>();
        int seen = 0;
        for (T row : all) {
            seen += counted.test(row) ? 1 : 0;
            (counted.test(row) && seen > most ? rest : rows).add(row);
        }
        if (!rest.isEmpty()) {
            rows.add(more.apply(rest));
        }
        return rows;
    }
}
