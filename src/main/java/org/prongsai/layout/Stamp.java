package org.prongsai.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.thai.ThaiText;

/**
 * Stamp of a form: whose it is and what it asks, written into the hidden sheet, read back from it.
 *
 * @param divisionName the division's name in that plan; empty where the form does not say
 * @param words of its labels, as {@link KnownWords#said} has them; empty when they are the usual ones
 * @param planDigest of the plan the form was made from
 * @param fields what each answer is asked; a form that does not say is one of the built-in fields
 */
public record Stamp(
        String formVersion,
        String organisation,
        String round,
        String division,
        String divisionName,
        String words,
        String planDigest,
        List<GuidelineId> guidelines,
        List<FieldKey> fields) {
    private static final String PRODUCT = "product";
    private static final String PRODUCT_NAME = "prongsai";
    private static final String FORM_VERSION = "form_version";
    private static final String ORGANISATION = "organisation";
    private static final String ROUND = "round";
    private static final String DIVISION = "division";
    private static final String DIVISION_NAME = "division_name";
    private static final String WORDS = "words";
    private static final String PLAN_DIGEST = "plan_digest";
    private static final String GUIDELINE = "guideline";
    private static final String FIELD = "field";

    public Stamp {
        guidelines = List.copyOf(guidelines);
        fields = List.copyOf(fields);
    }

    /** One row of the hidden sheet. */
    public record Row(String key, String value) {}

    public static Stamp of(Plan plan, Division division) {
        return new Stamp(
                FormLayout.VERSION,
                plan.organisation().name(),
                plan.round().key(),
                division.code().value(),
                division.name(),
                KnownWords.said(plan.words()).orElse(""),
                PlanDigest.of(plan).hex(),
                plan.guidelinesOf(division).stream().map(Guideline::id).toList(),
                keys(plan.fields()));
    }

    /** The same in one short line. */
    public StampCode code() {
        return new StampCode(formVersion, round, division, shortOf(planDigest), organisationDigest(organisation));
    }

    /** How an organisation is told in a {@link StampCode}. */
    public static String organisationDigest(String name) {
        return shortOf(
                Sha256.of(ThaiText.key(name).getBytes(StandardCharsets.UTF_8)).hex());
    }

    private static String shortOf(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    /** The guidelines as one text, {@code 1.1,1.2,2.1}. */
    public String guidelineList() {
        return guidelines.stream().map(GuidelineId::toString).collect(Collectors.joining(","));
    }

    /** The fields as one text, {@code status,details}; empty when they are the built-in ones. */
    public String fieldList() {
        return fields.equals(keys(FieldSpecs.BUILT_IN))
                ? ""
                : fields.stream().map(FieldKey::code).collect(Collectors.joining(","));
    }

    /** The opposite of {@link #fieldList}. */
    public static List<FieldKey> fields(String list) {
        return list.isEmpty()
                ? keys(FieldSpecs.BUILT_IN)
                : Stream.of(list.split(",", -1))
                        .filter(FieldKey::isOne)
                        .map(FieldKey::new)
                        .toList();
    }

    private static List<FieldKey> keys(FieldSpecs fields) {
        return fields.stream().map(FieldSpec::key).toList();
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(List.of(
                new Row(PRODUCT, PRODUCT_NAME),
                new Row(FORM_VERSION, formVersion),
                new Row(ORGANISATION, organisation),
                new Row(ROUND, round),
                new Row(DIVISION, division),
                new Row(DIVISION_NAME, divisionName),
                new Row(PLAN_DIGEST, planDigest)));
        guidelines.forEach(id -> rows.add(new Row(GUIDELINE, id.toString())));
        if (!fieldList().isEmpty()) {
            rows.add(new Row(FIELD, fieldList()));
        }
        if (!words.isEmpty()) {
            rows.add(new Row(WORDS, words));
        }
        return rows;
    }

    /** Empty when the rows are no stamp of ours, or lack what tells whose form it is. */
    public static Optional<Stamp> from(List<Row> rows) {
        Map<String, String> single = new HashMap<>();
        rows.forEach(row -> single.putIfAbsent(row.key(), row.value()));
        boolean whole = PRODUCT_NAME.equals(single.get(PRODUCT))
                && single.keySet().containsAll(List.of(FORM_VERSION, ORGANISATION, ROUND, DIVISION));
        return whole
                ? Optional.of(new Stamp(
                        single.getOrDefault(FORM_VERSION, ""),
                        single.getOrDefault(ORGANISATION, ""),
                        single.getOrDefault(ROUND, ""),
                        single.getOrDefault(DIVISION, ""),
                        single.getOrDefault(DIVISION_NAME, ""),
                        single.getOrDefault(WORDS, ""),
                        single.getOrDefault(PLAN_DIGEST, ""),
                        rows.stream()
                                .filter(row -> row.key().equals(GUIDELINE))
                                .flatMap(row -> GuidelineId.parse(row.value()).stream())
                                .toList(),
                        fields(single.getOrDefault(FIELD, ""))))
                : Optional.empty();
    }
}
