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
    private static final int MAX_ALIKE = 10;
    /** Rows of files that do not count: five pages. */
    private static final int MAX_FILES = 100;

    private static final int MAX_FINDINGS = 300;
    private static final int EXAMPLES = 3;

    private final Messages messages;

    ShownRows(Messages messages) {
        this.messages = messages;
    }

    List<EditionView.FileRow> files(List<EditionView.FileRow> all) {
        Predicate<EditionView.FileRow> passedOver = row -> !row.kind().equals("counted");
        List<EditionView.FileRow> together = together(
                "shown.alike-files",
                all,
                passedOver,
                row -> List.of(row.kind(), row.division(), row.reason()),
                EditionView.FileRow::path,
                (row, names) -> file(names, row.division(), row, row.reason()));
        return few(
                together,
                passedOver,
                MAX_FILES,
                rest -> file(messages.of("shown.more-files", messages.number(rest.size())), "", rest.get(0), ""));
    }

    private static EditionView.FileRow file(String names, String division, EditionView.FileRow like, String reason) {
        return new EditionView.FileRow(names, division, "", "", "", "", like.kind(), like.outcome(), reason);
    }

    List<EditionView.FindingRow> findings(List<EditionView.FindingRow> all) {
        List<EditionView.FindingRow> together = together(
                "shown.alike-findings",
                all,
                row -> true,
                row -> List.of(
                        row.severity(), row.rule(), row.division(), row.message(), row.suggestion(), row.regrading()),
                EditionView.FindingRow::where,
                (row, where) -> finding(
                        row,
                        row.division(),
                        where,
                        row.message(),
                        row.suggestion(),
                        row.regrading(),
                        row.missingForm()));
        return few(together, row -> true, MAX_FINDINGS, this::rest);
    }

    private EditionView.FindingRow rest(List<EditionView.FindingRow> rest) {
        return finding(
                rest.get(0),
                "",
                "",
                messages.of("shown.more-findings", messages.number(rest.size())),
                messages.of("shown.more-findings.do"),
                "",
                false);
    }

    private static EditionView.FindingRow finding(
            EditionView.FindingRow like,
            String division,
            String where,
            String message,
            String suggestion,
            String regrading,
            boolean missingForm) {
        return new EditionView.FindingRow(
                like.severity(),
                like.severityLabel(),
                like.rule(),
                division,
                "",
                "",
                "",
                "",
                where,
                "",
                message,
                suggestion,
                regrading,
                missingForm);
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
            if (same.size() > MAX_ALIKE) {
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
