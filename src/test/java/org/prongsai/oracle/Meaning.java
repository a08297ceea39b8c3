package org.prongsai.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;

/**
 * Meaning of a form by the plan as it is now: whether it can be known whose it is, and which of its lines answer what. Reckoned
 * from what happened to the form, not from its bytes.
 */
final class Meaning {
    private final SentForm form;
    private final Plan now;
    /** Line by the guideline that it answers. */
    private final Map<String, Integer> answers = new LinkedHashMap<>();

    private final List<Integer> strays = new ArrayList<>();
    private final Set<String> said = new TreeSet<>();

    Meaning(SentForm form, Plan now) {
        this.form = form;
        this.now = now;
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (int i = 0; i < form.lines().size(); i++) {
            if (!form.lines().get(i).entry().isBlank()) {
                Optional<String> guideline = answered(form.lines().get(i));
                if (guideline.isPresent()) {
                    lines.computeIfAbsent(guideline.get(), id -> new ArrayList<>())
                            .add(i);
                } else {
                    strays.add(i);
                }
            }
        }
        lines.forEach(this::settle);
        strays.forEach(i -> said.add(form.lines().get(i).said()));
        answers.forEach(
                (id, i) -> said.add(id + "|" + form.lines().get(i).entry().said()));
    }

    private void settle(String guideline, List<Integer> lines) {
        long different =
                lines.stream().map(i -> form.lines().get(i).entry()).distinct().count();
        if (different > 1) {
            strays.addAll(lines);
        } else {
            answers.put(guideline, lines.get(0));
        }
    }

    /** The guideline of the plan that a line answers for the form's division; empty where that can't be known. */
    private Optional<String> answered(Line line) {
        Optional<Guideline> byId = Asked.byId(now, line.id());
        Optional<Guideline> byText = line.text() == Line.Text.GONE ? Optional.empty() : Asked.byText(now, line.asked());
        Optional<Guideline> meant = switch (line.text()) {
            case WHOLE ->
                byText.filter(one -> byId.isEmpty() || byId.get().equals(one) || !isOfThisPlan() || isCut(line, one));
            case ALTERED -> byText.filter(one -> byId.filter(one::equals).isPresent());
            case GONE -> byId.filter(one -> isOfThisPlan() && isNobodysElse(line.id()));
        };
        return meant.filter(one -> Asked.isAsked(one, division()))
                .map(one -> one.id().toString());
    }

    /** Whether a number is all that a spreadsheet left of the guideline's id. */
    private static boolean isCut(Line line, Guideline guideline) {
        return line.number()
                && Double.parseDouble(line.id())
                        == Double.parseDouble(guideline.id().toString());
    }

    /** Whether the id can't be what is left of a longer one: 1.1 of 1.10. */
    private boolean isNobodysElse(String id) {
        return now.guidelines().stream()
                .map(one -> one.id().toString())
                .noneMatch(
                        other -> other.length() > id.length() && Double.parseDouble(other) == Double.parseDouble(id));
    }

    private boolean isOfThisPlan() {
        return form.made().equals(now);
    }

    /** By its code; by its name where a plan changed that and the form says the name where nobody sees it too. */
    String division() {
        boolean saysItTwice = switch (form.bend()) {
            case NAME_OF_ANOTHER, NAME_GONE, NAME_FREE, MARK_SHEET_GONE -> false;
            default -> form.format() == Format.XLSX;
        };
        String name = name(form.made(), form.division());
        return now.divisions().stream()
                .filter(division -> saysItTwice && !isOfThisPlan())
                .filter(division -> division.name().equals(name))
                .map(division -> division.code().value())
                .findFirst()
                .orElse(form.division());
    }

    /** Whether it can't be known whose it is, so that it counts for nobody. */
    boolean isNobodys() {
        return switch (form.bend()) {
            case OTHER_ROUND, OTHER_ORGANISATION, NO_SUCH_DIVISION, MARKS_CONTRADICT, NAME_FREE -> true;
            case SHEET_COPIED_OTHERWISE -> true;
            case NAME_GONE -> !isOfThisPlan();
            case NAME_OF_ANOTHER -> !name(form.made(), form.other()).equals(name(now, form.division()));
            default -> !name(form.made(), form.division()).equals(name(now, division()));
        };
    }

    private static String name(Plan plan, String division) {
        return Asked.division(plan, division).name();
    }

    /** The sheets that an answer may be quoted from. */
    List<String> sheets() {
        return switch (form.bend()) {
            case SHEET_COPIED -> List.of(SentForm.SHEET, SentForm.COPY);
            case SHEET_FILLED_ON_COPY -> List.of(SentForm.COPY);
            default -> List.of(SentForm.SHEET);
        };
    }

    Map<String, Integer> answers() {
        return answers;
    }

    Entry entry(String guideline) {
        Integer line = answers.get(guideline);
        return line == null ? Entry.BLANK : form.lines().get(line).entry();
    }

    List<Integer> strays() {
        return strays;
    }

    Set<String> said() {
        return said;
    }
}
