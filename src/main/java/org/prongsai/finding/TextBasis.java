package org.prongsai.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldValue;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.thai.ThaiText;

/** Basis of an agency's own text: a digest of all that the divisions say of the guideline by the answers that count. */
public final class TextBasis {
    private final Plan plan;
    private final Map<DivisionCode, List<Submission>> forms;

    /** @param files every file of the input */
    public TextBasis(Plan plan, List<FileOutcome> files) {
        this.plan = plan;
        this.forms = FileOutcome.forms(files);
    }

    public String of(Guideline guideline) {
        String[] said = plan.expected(guideline).stream()
                .flatMap(division -> Stream.of(division.code().value(), said(division, guideline)))
                .toArray(String[]::new);
        return FindingKeys.digits(FindingKeys.DIGITS, said);
    }

    private String said(Division division, Guideline guideline) {
        return forms.getOrDefault(division.code(), List.of()).stream()
                .flatMap(form -> form.answer(guideline.id()).stream())
                .flatMap(answer -> answer.entries().stream())
                .map(TextBasis::said)
                .collect(Collectors.joining("\n"));
    }

    /** What counts, which a correction changes although the cell keeps what was typed; spaces in a text say nothing. */
    private static String said(Entry entry) {
        FieldValue value = entry.value();
        String counts = ThaiText.key(value.counts());
        if (value instanceof StatusReading.Listed status) {
            counts = status.status().code() + " " + ThaiText.key(status.status().label());
        } else if (value instanceof StatusReading status) {
            counts = status.state().code() + (status instanceof StatusReading.Unlisted ? " " + counts : "");
        }
        return entry.field().key().code() + "=" + counts;
    }
}
