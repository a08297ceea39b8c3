package org.prongsai.read.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Responsible;
import org.prongsai.read.PlanKeys;
import org.prongsai.thai.Similarity;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** The plan's goals, and the guidelines under them. */
final class PlanGuidelineSheets {
    /** Words that reports put into their own language. */
    private static final List<String> USUAL = List.of("ทุกส่วนราชการ", "every division", "all", "*");
    /** Words of the office's own, which every report shows. */
    private static final List<String> OWN = List.of("ทุกฝ่ายในหน่วยงาน", "ทุกฝ่าย", "ทุกหน่วยงาน", "ทั้งหมด");

    private static final double ALIKE = 0.6;

    private final PlanFaults faults;
    private final PlanWords words;

    PlanGuidelineSheets(PlanFaults faults, PlanWords words) {
        this.faults = faults;
        this.words = words;
    }

    /** None where the sheet is not there or empty: such a plan is of one level. */
    List<Goal> goals(PlanTables tables) {
        PlanLists numbers = new PlanLists(ThaiText::key);
        List<Goal> goals = new ArrayList<>();
        List<PlanRow> rows = tables.rows(PlanSheet.GOALS);
        if (rows.isEmpty()) {
            return List.of(Goal.NONE);
        }
        for (PlanRow row : rows) {
            Optional<String> number = row.need(PlanColumn.GOAL_NUMBER, faults)
                    .map(ThaiDigits::toArabic)
                    .filter(text ->
                            isGoalNumber(text, row) && numbers.isFirst(text, row, PlanColumn.GOAL_NUMBER, faults));
            Optional<String> text = row.need(PlanColumn.GOAL_TEXT, faults);
            if (number.isPresent() && text.isPresent()) {
                goals.add(new Goal(Integer.parseInt(number.get()), text.get()));
            }
        }
        return goals;
    }

    private boolean isGoalNumber(String text, PlanRow row) {
        boolean fits = text.matches("[1-9][0-9]{0,3}");
        if (!fits) {
            faults.at(row.cell(PlanColumn.GOAL_NUMBER), text, "goal-number", text);
        }
        return fits;
    }

    List<Guideline> guidelines(PlanTables tables, List<Goal> goals, List<Division> divisions) {
        PlanLists ids = new PlanLists(PlanKeys::id);
        PlanLists texts = new PlanLists(PlanKeys::guideline);
        List<Guideline> guidelines = new ArrayList<>();
        for (PlanRow row : tables.rows(PlanSheet.GUIDELINES)) {
            Optional<GuidelineId> id = row.need(PlanColumn.GUIDELINE_ID, faults)
                    .flatMap(text -> id(text, row))
                    .filter(read -> ids.isFirst(read.toString(), row, PlanColumn.GUIDELINE_ID, faults));
            Optional<String> text = row.need(PlanColumn.GUIDELINE_TEXT, faults)
                    .filter(read -> texts.isFirst(read, row, PlanColumn.GUIDELINE_TEXT, faults));
            Optional<Responsible> responsible =
                    row.need(PlanColumn.RESPONSIBLE, faults).flatMap(names -> responsible(names, row, divisions));
            Optional<DivisionCode> lead = responsible.flatMap(all -> lead(all, row, divisions));
            Optional<LocalDate> due = row.text(PlanColumn.GUIDELINE_DUE).isEmpty()
                    ? Optional.empty()
                    : row.needDate(PlanColumn.GUIDELINE_DUE, faults);
            OptionalInt goal = id.map(read -> goal(read, row, goals)).orElseGet(OptionalInt::empty);
            if (id.isPresent() && goal.isPresent() && text.isPresent() && responsible.isPresent()) {
                guidelines.add(new Guideline(id.get(), goal.getAsInt(), text.get(), responsible.get(), lead, due));
            }
        }
        return guidelines;
    }

    private Optional<GuidelineId> id(String text, PlanRow row) {
        Optional<GuidelineId> id = GuidelineId.parse(ThaiDigits.toArabic(text));
        if (id.isEmpty()) {
            faults.at(row.cell(PlanColumn.GUIDELINE_ID), text, "guideline-id", text);
        }
        return id;
    }

    /** The goal that the row names, or the one that the id begins with, or the only one that there is. */
    private OptionalInt goal(GuidelineId id, PlanRow row, List<Goal> goals) {
        String named = ThaiDigits.toArabic(row.text(PlanColumn.GOAL));
        if (!named.isEmpty()) {
            return known(named, PlanColumn.GOAL, id, row, goals);
        }
        if (goals.contains(Goal.NONE)) {
            return OptionalInt.of(Goal.NONE.number());
        }
        if (id.goal().isPresent()) {
            return known(String.valueOf(id.goal().getAsInt()), PlanColumn.GUIDELINE_ID, id, row, goals);
        }
        if (goals.size() == 1) {
            return OptionalInt.of(goals.get(0).number());
        }
        faults.at(row.cell(PlanColumn.GUIDELINE_ID), id.toString(), "no-goal", id);
        return OptionalInt.empty();
    }

    private OptionalInt known(String number, PlanColumn from, GuidelineId id, PlanRow row, List<Goal> goals) {
        OptionalInt goal = goals.stream()
                .mapToInt(Goal::number)
                .filter(candidate -> candidate != Goal.NONE.number() && number.equals(String.valueOf(candidate)))
                .findFirst();
        if (goal.isEmpty()) {
            faults.at(row.cell(from), row.text(from), "unknown-goal", id, number);
        }
        return goal;
    }

    private Optional<Responsible> responsible(String names, PlanRow row, List<Division> divisions) {
        if (isEvery(names, words)) {
            return Optional.of(new Responsible.Every(isUsual(names, words) ? "" : ThaiText.squeezed(names)));
        }
        List<DivisionCode> found = new ArrayList<>();
        boolean known = true;
        for (String name : PlanLists.split(names)) {
            Optional<Division> division = named(name, divisions);
            division.map(Division::code).filter(code -> !found.contains(code)).ifPresent(found::add);
            if (division.isEmpty()) {
                unknownDivision(name, row, PlanColumn.RESPONSIBLE, divisions);
                known = false;
            }
        }
        return known && !found.isEmpty() ? Optional.of(new Responsible.Only(found)) : Optional.empty();
    }

    private static Optional<Division> named(String name, List<Division> divisions) {
        return divisions.stream()
                .filter(candidate -> PlanKeys.division(candidate.name()).equals(PlanKeys.division(name))
                        || candidate.code().value().equals(name))
                .findFirst();
    }

    /** One of those responsible, where the row names one. */
    private Optional<DivisionCode> lead(Responsible all, PlanRow row, List<Division> divisions) {
        String name = row.text(PlanColumn.LEAD);
        Optional<Division> lead = named(name, divisions);
        if (lead.isEmpty()) {
            if (!name.isEmpty()) {
                unknownDivision(name, row, PlanColumn.LEAD, divisions);
            }
            return Optional.empty();
        }
        if (!all.includes(lead.get().code())) {
            faults.at(row.cell(PlanColumn.LEAD), name, "lead-elsewhere", name);
            return Optional.empty();
        }
        return lead.map(Division::code);
    }

    /** Whether a text means every division, and so can be the name or code of none. */
    static boolean isEvery(String written, PlanWords words) {
        return isUsual(written, words) || isOneOf(OWN, written);
    }

    /** Whether it says so in the words that reports put it in. */
    private static boolean isUsual(String written, PlanWords words) {
        return isOneOf(USUAL, written)
                || words.of(PlanWord.DIVISION)
                        .filter(own -> isOneOf(List.of("ทุก" + own.thai(), "every " + own.english()), written))
                        .isPresent();
    }

    private static boolean isOneOf(List<String> words, String written) {
        String asListed = written.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> ThaiText.same(word.toLowerCase(Locale.ROOT), asListed));
    }

    private void unknownDivision(String name, PlanRow row, PlanColumn column, List<Division> divisions) {
        List<String> names = divisions.stream().map(Division::name).toList();
        Optional<String> near = Similarity.nearest(name, names, ALIKE);
        if (near.isPresent()) {
            faults.at(row.cell(column), name, "unknown-division-near", name, near.get());
        } else {
            faults.at(row.cell(column), name, "unknown-division", name);
        }
    }

    /** A goal without guidelines would stand in the plan and in no report. */
    void checkGoalsUsed(PlanTables tables, List<Guideline> guidelines) {
        if (!faults.none()) {
            return;
        }
        for (PlanRow row : tables.rows(PlanSheet.GOALS)) {
            String number = ThaiDigits.toArabic(row.text(PlanColumn.GOAL_NUMBER));
            if (guidelines.stream().noneMatch(guideline -> number.equals(String.valueOf(guideline.goal())))) {
                faults.at(row.cell(PlanColumn.GOAL_NUMBER), number, "goal-empty", number);
            }
        }
    }
}
