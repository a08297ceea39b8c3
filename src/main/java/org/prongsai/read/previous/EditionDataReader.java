package org.prongsai.read.previous;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.prongsai.io.CsvText;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.RoundFacts;
import org.prongsai.text.FormulaGuard;

/** Reader of an earlier edition from its manifest and {@code answers.csv}: by codes, whatever language it speaks. */
public final class EditionDataReader {
    /** What it reads beside the manifest. */
    public static final String ANSWERS = "answers.csv";

    private static final String STATUS = "status";
    private static final String AS_WRITTEN = "_as_written";

    private EditionDataReader() {}

    /** @return empty when the manifest does not say what is needed, or the file is none of ours */
    public static Optional<EarlierEdition> read(Manifest manifest, byte[] answers) {
        return manifest.round().flatMap(facts -> answers(manifest, answers).map(list -> edition(facts, list)));
    }

    private static EarlierEdition edition(RoundFacts facts, List<EarlierEdition.Answer> answers) {
        return new EarlierEdition(
                false,
                facts.organisation(),
                facts.key(),
                Optional.of(new EarlierEdition.Span(facts.start(), facts.end())),
                facts.guidelines().stream()
                        .map(one -> new EarlierEdition.Guideline(one.id(), one.sha256()))
                        .toList(),
                facts.divisions().stream()
                        .map(one -> new EarlierEdition.Division(one.code(), one.name()))
                        .toList(),
                facts.statuses().stream()
                        .map(one -> new EarlierEdition.Status(one.code(), one.label(), one.countsAs()))
                        .toList(),
                answers);
    }

    private static Optional<List<EarlierEdition.Answer>> answers(Manifest manifest, byte[] csv) {
        UnaryOperator<String> plain = manifest.options().rawCsv() ? UnaryOperator.identity() : FormulaGuard::off;
        return CsvText.read(
                csv,
                row -> new EarlierEdition.Answer(
                        plain.apply(row.get("guideline")),
                        plain.apply(row.get("division")),
                        plain.apply(row.get("status")),
                        plain.apply(row.get("status_label")),
                        plain.apply(row.get("details")),
                        columns(row.toMap(), plain)));
    }

    /** Those of the plan's own: each stands beside what was written in it. */
    private static Map<String, String> columns(Map<String, String> row, UnaryOperator<String> plain) {
        Map<String, String> columns = new HashMap<>();
        row.forEach((name, value) -> {
            if (!name.equals(STATUS) && row.containsKey(name + AS_WRITTEN)) {
                columns.put(name, plain.apply(value));
            }
        });
        return columns;
    }
}
