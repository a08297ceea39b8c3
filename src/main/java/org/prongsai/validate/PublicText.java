package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Location;
import org.prongsai.finding.TextResult;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldText;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Links;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;

/**
 * Text that somebody typed and the public would read, with its cell. What counts as a number, a day or a status of the list
 * is none.
 *
 * @param division empty for the agency's own
 * @param guideline empty for a row that is none's
 */
record PublicText(Optional<DivisionCode> division, Optional<GuidelineId> guideline, Location location, String text) {

    /** All of a form: its answers, what was typed before it was put right, and rows that do not count. */
    static Stream<PublicText> of(Submission form, Plan plan) {
        Stream<PublicText> answers = form.answers().stream()
                .filter(answer -> !answer.isEmpty())
                .flatMap(answer -> Stream.concat(asked(form, answer, plan), entries(form, answer)));
        Stream<PublicText> typed = Stream.concat(
                form.corrections().stream().map(one -> text(form, one.guideline(), one.cell(), one.from())),
                form.repairs().stream()
                        .flatMap(one -> Stream.of(one.from(), one.to())
                                .map(typedThere -> text(form, one.guideline(), one.cell(), typedThere))));
        Stream<PublicText> rows = form.unmatched().stream()
                .flatMap(row -> Stream.of(
                                row.label(), row.content(), row.status().asWritten())
                        .map(said -> new PublicText(
                                Optional.of(form.division()),
                                row.guideline(),
                                Location.of(form.file().path(), row.cell()),
                                said)));
        return Stream.of(answers, typed.filter(one -> isPublished(form, one)), rows)
                .flatMap(texts -> texts);
    }

    /** The agency's own texts, those that are shown. */
    static Stream<PublicText> ofAgency(List<TextResult> texts) {
        return texts.stream()
                .filter(result -> result.outcome() == TextResult.Outcome.APPLIED)
                .map(result -> new PublicText(
                        Optional.empty(),
                        result.guideline(),
                        result.row().location(),
                        result.row().text()));
    }

    /** The guideline as it stands in the form, where somebody changed it. */
    private static Stream<PublicText> asked(Submission form, Answer answer, Plan plan) {
        boolean same = plan.guideline(answer.guideline())
                .filter(guideline -> guideline.text().equals(answer.asked().text()))
                .isPresent();
        return same
                ? Stream.of()
                : Stream.of(text(
                        form,
                        answer.guideline(),
                        answer.asked().cell(),
                        answer.asked().text()));
    }

    private static Stream<PublicText> entries(Submission form, Answer answer) {
        return answer.entries().stream()
                .filter(entry -> entry.field().isPublished() && isText(entry))
                .map(entry -> text(
                        form, answer.guideline(), entry.cell(), entry.value().asWritten()));
    }

    private static boolean isText(Entry entry) {
        return entry.value() instanceof FieldText
                || entry.value() instanceof Links
                || entry.value().isUnclear();
    }

    private static boolean isPublished(Submission form, PublicText text) {
        CellRef cell = text.location.cell().orElseThrow();
        return form.answerAt(cell)
                .flatMap(answer -> answer.entryAt(cell))
                .filter(entry -> !entry.field().isPublished())
                .isEmpty();
    }

    private static PublicText text(Submission form, GuidelineId guideline, CellRef cell, String text) {
        return new PublicText(
                Optional.of(form.division()),
                Optional.of(guideline),
                Location.of(form.file().path(), cell),
                text);
    }
}
