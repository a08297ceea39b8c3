package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.TextJudge;
import org.prongsai.finding.TextResult;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Submission;

/**
 * The whole round: the plan, one outcome for each file, and what it is looked at with.
 *
 * @param texts the agency's own texts and what becomes of them
 */
public record RoundContext(Plan plan, List<FileOutcome> files, RuleContext context, List<TextResult> texts) {
    public RoundContext {
        files = List.copyOf(files);
        texts = List.copyOf(texts);
    }

    /** Its texts are judged here, once for all that ask for them. */
    public RoundContext(Plan plan, List<FileOutcome> files, RuleContext context) {
        this(
                plan,
                files,
                context,
                context.texts().isEmpty() ? List.of() : new TextJudge(plan, files).judge(context.texts()));
    }

    /** The submissions whose answers count. */
    public Stream<Submission> counted() {
        return FileOutcome.counted(files).stream();
    }

    /** The same, those of a division together: a form that came in parts is several. */
    public Stream<List<Submission>> forms() {
        return FileOutcome.forms(files).values().stream();
    }

    /** Every answer that counts and says something. */
    public Stream<AnswerContext> answers() {
        return counted()
                .flatMap(submission -> submission.answers().stream()
                        .filter(answer -> !answer.isEmpty())
                        .map(answer -> new AnswerContext(
                                this,
                                submission,
                                plan.guideline(answer.guideline()).orElseThrow(),
                                answer)));
    }

    /** The same, those in which a field is asked. */
    public Stream<AnswerContext> answers(FieldKey field) {
        return answers().filter(answer -> answer.answer().asks(Set.of(field)));
    }

    /** The advice to fill in a cell, or what must be done before: nothing can be typed into one that others cover. */
    public LocalizedMessage possible(Submission submission, CellRef cell, LocalizedMessage advice) {
        return submission
                .notes(ReaderNote.Kind.MERGED)
                .filter(note -> note.hides(cell))
                .findFirst()
                .map(note -> LocalizedMessage.of("rule.under-merge.do", note.text()))
                .orElse(advice);
    }

    /** A finding of {@code rule} about a whole form that counts. */
    public Finding about(Rule rule, Submission submission, Object... arguments) {
        return finding(
                rule,
                Optional.of(submission.division()),
                Optional.of(Location.of(submission.file().path())),
                arguments);
    }

    /** A finding of {@code rule} about a division or a file, in the rule's own sentences. */
    public Finding finding(
            Rule rule, Optional<DivisionCode> division, Optional<Location> location, Object... arguments) {
        return keyedFinding(rule, division, Optional.empty(), location, "", "rule." + rule.id(), arguments);
    }

    /** A finding of {@code rule} about a text of the agency's own, in sentences {@code key} and {@code key.do}. */
    public Finding finding(Rule rule, TextResult text, String value, String key, Object... arguments) {
        return keyedFinding(
                rule, Optional.empty(), text.guideline(), Optional.of(text.row().location()), value, key, arguments);
    }

    /** The same with a guideline, a value, and sentences {@code key} and {@code key.do}. */
    public Finding keyedFinding(
            Rule rule,
            Optional<DivisionCode> division,
            Optional<GuidelineId> guideline,
            Optional<Location> location,
            String value,
            String key,
            Object... arguments) {
        return new Finding(
                rule.severity(),
                rule.id(),
                division,
                guideline,
                location,
                value,
                LocalizedMessage.of(key, arguments),
                LocalizedMessage.of(key + ".do", arguments));
    }

    /** A finding at each cell of which the reader remarked something of a kind. */
    public List<Finding> remarked(Rule rule, ReaderNote.Kind kind) {
        return counted()
                .flatMap(submission -> submission
                        .notes(kind)
                        .map(note -> keyedFinding(
                                rule,
                                Optional.of(submission.division()),
                                Optional.of(note.guideline()),
                                Optional.of(Location.of(submission.file().path(), note.cell())),
                                note.text(),
                                "rule." + rule.id(),
                                note.text())))
                .toList();
    }
}
