package org.prongsai.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldType;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.thai.ThaiText;

/**
 * Keys of one round's findings: the same in every run as long as the same rule finds the same value in the same field of
 * a division's answer, or at the same place of the same file, whatever the file is called. An answer is known by its
 * guideline's text and a division by code and name: a plan that was renumbered moves no decision to another one.
 */
public final class FindingKeys {
    private static final int SCOPE_DIGITS = 8;
    /** In the place of a field. */
    private static final String OWN_TEXT = "own-text";

    static final int DIGITS = 16;

    private final Plan plan;
    private final String scope;
    private final Map<GuidelineId, String> guidelines;
    private final Map<String, FileOutcome> files;
    private final Map<DivisionCode, String> sent;

    /** @param files every file of the input */
    public FindingKeys(Plan plan, List<FileOutcome> files) {
        this.plan = plan;
        this.scope = scope(plan);
        this.guidelines = guidelines(plan);
        this.files = files.stream()
                .collect(Collectors.toUnmodifiableMap(
                        outcome -> outcome.file().path(), Function.identity(), (first, again) -> first));
        this.sent = files.stream()
                .flatMap(outcome -> outcome.submitted().stream())
                .collect(Collectors.groupingBy(
                        Submission::division,
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        submission -> submission.file().digest().hex(), Collectors.toList()),
                                digests -> digits(
                                        DIGITS,
                                        digests.stream().distinct().sorted().toArray(String[]::new)))));
    }

    /** The digits of a plan's organisation and round. */
    static String scope(Plan plan) {
        return digits(
                SCOPE_DIGITS,
                ThaiText.key(plan.organisation().name()),
                plan.round().key());
    }

    public FindingKey of(Finding finding) {
        Optional<String> field = field(finding).map(FieldKey::code).or(() -> ownText(finding));
        Optional<CellRef> cell = field.isPresent() ? Optional.empty() : finding.cell();
        return FindingKey.of(
                scope,
                digits(
                        DIGITS,
                        finding.rule().value(),
                        text(finding.division().map(this::division)),
                        text(finding.guideline().map(this::guideline)),
                        field.orElse(""),
                        field.isPresent()
                                ? ""
                                : text(outcome(finding).map(file -> file.file().digest())),
                        text(cell.map(CellRef::sheet)),
                        text(cell.map(CellRef::address)),
                        finding.value()));
    }

    /** The key of all findings of a finding's rule in its division. */
    public FindingKey ofGroup(Finding finding) {
        return FindingKey.ofGroup(
                scope,
                digits(DIGITS, finding.rule().value(), text(finding.division().map(this::division))));
    }

    /** Whether a key was made for this organisation and round. */
    public boolean isOurs(FindingKey key) {
        return key.scope().equals(scope);
    }

    /** The files that a finding is about, as a decision about files names them. */
    public DecidedFiles files(Finding finding) {
        return outcome(finding)
                .filter(outcome -> !holdsDecisions(outcome))
                .map(outcome -> new DecidedFiles(
                        mark(outcome.file().digest()),
                        outcome.submitted()
                                .map(Submission::division)
                                .map(sent::get)
                                .orElse("")))
                .orElse(DecidedFiles.NONE);
    }

    /** The mark of a file in a decision about it. */
    public static String mark(Sha256 digest) {
        return digest.digits(DIGITS);
    }

    /** The mark of all files that a division sent. */
    public String sentBy(DivisionCode division) {
        return sent.getOrDefault(division, "");
    }

    /**
     * Everything in the field that a finding is about; empty when it is about no field of an answer, or about a day, which
     * is whole as it was found, whatever number stands for it in the cell.
     */
    public Optional<String> wholeText(Finding finding) {
        return field(finding)
                .flatMap(field -> submission(finding)
                        .map(Submission::asSent)
                        .flatMap(sent -> finding.guideline().flatMap(sent::answer))
                        .flatMap(answer -> wholeText(answer, field)));
    }

    private static Optional<String> wholeText(Answer answer, FieldKey field) {
        return field.equals(FieldKey.GUIDELINE)
                ? Optional.of(answer.asked().text())
                : answer.entry(field)
                        .filter(entry -> entry.field().type() != FieldType.DATE)
                        .map(entry -> entry.value().asWritten());
    }

    /** The workbook of decisions is another file with each that is typed into it: its texts are known by their guidelines. */
    private Optional<String> ownText(Finding finding) {
        return outcome(finding).filter(FindingKeys::holdsDecisions).map(file -> OWN_TEXT);
    }

    private static boolean holdsDecisions(FileOutcome file) {
        return file instanceof FileOutcome.Ignored ignored && ignored.reason() == FileOutcome.IgnoreReason.DECISIONS;
    }

    private Optional<FileOutcome> outcome(Finding finding) {
        return finding.location().map(Location::file).map(files::get);
    }

    private Optional<Submission> submission(Finding finding) {
        return outcome(finding).flatMap(FileOutcome::submitted);
    }

    private Optional<FieldKey> field(Finding finding) {
        return submission(finding)
                .flatMap(submission -> finding.guideline()
                        .flatMap(submission::answer)
                        .flatMap(answer -> finding.cell().flatMap(answer::fieldAt)));
    }

    private String division(DivisionCode code) {
        return code.value() + "\n" + ThaiText.key(plan.division(code).name());
    }

    /** Their texts, for ids change; with the id where the plan asks the same twice. */
    static Map<GuidelineId, String> guidelines(Plan plan) {
        Map<String, Long> asked = plan.guidelines().stream()
                .collect(Collectors.groupingBy(one -> ThaiText.key(one.text()), Collectors.counting()));
        return plan.guidelines().stream().collect(Collectors.toUnmodifiableMap(Guideline::id, one -> {
            String text = ThaiText.key(one.text());
            return asked.getOrDefault(text, 0L) > 1 ? text + "\n" + one.id() : text;
        }));
    }

    private String guideline(GuidelineId id) {
        return guidelines.getOrDefault(id, id.toString());
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    static String digits(int count, String... parts) {
        // Lengths, so that no text can be taken for the border between two.
        String said = Stream.of(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return Sha256.of(said).digits(count);
    }
}
