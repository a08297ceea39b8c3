package org.prongsai.read.previous;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.RoundFacts;
import org.prongsai.text.FormulaGuard;

/** Reader of an earlier edition from its manifest and {@code answers.csv}: by codes, whatever language it speaks. */
public final class EditionDataReader {
    /** What it reads beside the manifest. */
    public static final String ANSWERS = "answers.csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        String text = new String(csv, StandardCharsets.UTF_8);
        List<EarlierEdition.Answer> answers = new ArrayList<>();
        try {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row :
                    format.parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text))) {
                answers.add(new EarlierEdition.Answer(
                        plain.apply(row.get("guideline")),
                        plain.apply(row.get("division")),
                        plain.apply(row.get("status")),
                        plain.apply(row.get("status_label")),
                        plain.apply(row.get("details"))));
            }
            return Optional.of(answers);
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
