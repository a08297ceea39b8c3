package org.prongsai.read.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.model.Term;
import org.prongsai.read.PlanKeys;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.thai.ThaiText;

/**
 * Division that a form says in words that it is of. A division that has lost its form may fill in another's and write
 * its own name over the other's; the hidden marks then tell whose form it was, not whose results are in it. And a plan may
 * give a code to another division after the forms went out.
 */
final class NamedDivision {
    private static final Pattern COLONS_AROUND = Pattern.compile("^[:\\s\\h]+|[:\\s\\h]+$");
    private final Plan plan;
    private final KnownWords words;
    private final List<String> labels;

    /** @param words that the form may be made with */
    NamedDivision(Plan plan, KnownWords words) {
        this.plan = plan;
        this.words = words;
        this.labels = words.messages()
                .map(messages -> label(messages.of("form.division", "")))
                .toList();
    }

    /**
     * What is written where a form names its division, when that is not its own name in the plan.
     *
     * @param own whose form it is by its marks
     * @param ofThisPlan whether those are of the plan as it is, in which the code and the name are a pair
     */
    Optional<Term> otherThan(Division own, RawWorkbook workbook, boolean ofThisPlan) {
        Set<String> said = FormMarksReader.banner(workbook)
                .flatMap(text -> said(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (said.isEmpty()) {
            return overwritten(own, workbook)
                    .map(Term::typed)
                    .or(() -> ofThisPlan ? Optional.empty() : Optional.of(Term.keyed("division.unnamed")));
        }
        String name = PlanKeys.division(own.name());
        return said.stream().map(PlanKeys::division).anyMatch(name::equals)
                ? Optional.empty()
                : Optional.of(Term.typed(planned(said)));
    }

    /** Rather a name that the plan has too. */
    private String planned(Set<String> said) {
        Set<String> keys = said.stream().map(PlanKeys::division).collect(Collectors.toSet());
        return plan.divisions().stream()
                .map(Division::name)
                .filter(name -> keys.contains(PlanKeys.division(name)))
                .findFirst()
                .orElseGet(() -> said.iterator().next());
    }

    /** A text of somebody's own where a form that is laid out as it was made has its division's name. */
    private Optional<String> overwritten(Division own, RawWorkbook workbook) {
        return workbook.grid(FormLayout.SHEET)
                .filter(grid -> HeaderTable.find(grid, FormColumns.of(plan).all(), words)
                        .filter(table -> table.headerRow() == FormLayout.HEADER_ROW)
                        .isPresent())
                .flatMap(grid -> grid.rows().stream()
                        .filter(row -> row.number() == FormLayout.DIVISION_ROW)
                        .map(row -> row.text(1).strip())
                        .filter(text -> !text.isEmpty() && !labels.contains(label(text)))
                        .filter(text -> !ThaiText.key(text).contains(ThaiText.key(own.name())))
                        .findFirst());
    }

    /** What stands behind the label, with a colon or without. */
    private Optional<String> said(String text) {
        String stripped = text.strip();
        for (String label : labels) {
            if (stripped.startsWith(label) && isSetOff(stripped.substring(label.length()))) {
                String name = label(stripped.substring(label.length()));
                if (!name.isEmpty()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the label ends here: a word that begins with it is no label. */
    private static boolean isSetOff(String rest) {
        return rest.isEmpty() || COLONS_AROUND.matcher(rest.substring(0, 1)).find();
    }

    /** Without colons and spaces around it. */
    private static String label(String text) {
        return COLONS_AROUND.matcher(text).replaceAll("");
    }
}
