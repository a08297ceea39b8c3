package org.prongsai.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plan of a round (แผน): what it asks. Lists keep the workbook's order, which is the order of every output.
 *
 * @param otherAgencies words for other kinds of agency (มหาวิทยาลัย ...) that have no business in this one's details
 * @param goals {@link Goal#NONE} alone in a plan of one level
 * @param fields what each answer is asked
 * @param words that it calls things by
 * @param statusSource whose statuses make up a line's
 * @param filing what the filed documents say besides
 */
public record Plan(
        Organisation organisation,
        Round round,
        StatusList statuses,
        List<Goal> goals,
        List<Guideline> guidelines,
        List<Division> divisions,
        List<Recipient> recipients,
        List<String> otherAgencies,
        FieldSpecs fields,
        PlanWords words,
        StatusSource statusSource,
        Filing filing) {

    public Plan {
        goals = List.copyOf(goals);
        guidelines = List.copyOf(guidelines);
        divisions = List.copyOf(divisions);
        recipients = List.copyOf(recipients);
        otherAgencies = List.copyOf(otherAgencies);
        Set<Integer> goalNumbers = new HashSet<>();
        Set<GuidelineId> ids = new HashSet<>();
        Set<DivisionCode> codes = new HashSet<>();
        boolean unique = goals.stream().allMatch(goal -> goalNumbers.add(goal.number()))
                && guidelines.stream().allMatch(guideline -> ids.add(guideline.id()))
                && divisions.stream().allMatch(division -> codes.add(division.code()));
        boolean known = guidelines.stream()
                .allMatch(guideline -> goalNumbers.contains(guideline.goal())
                        && (!(guideline.responsible() instanceof Responsible.Only only)
                                || codes.containsAll(only.divisions())));
        words = (goals.contains(Goal.NONE) ? words.withoutGoals() : words).with(fields.titles());
        boolean levels = goals.size() == 1 || !goals.contains(Goal.NONE);
        if (!unique || !known || !levels || guidelines.isEmpty() || divisions.isEmpty()) {
            throw new IllegalArgumentException("the plan contradicts itself");
        }
    }

    /** A plan that says nothing of its fields and has no words of its own. */
    public Plan(
            Organisation organisation,
            Round round,
            StatusList statuses,
            List<Goal> goals,
            List<Guideline> guidelines,
            List<Division> divisions,
            List<Recipient> recipients,
            List<String> otherAgencies) {
        this(
                organisation,
                round,
                statuses,
                goals,
                guidelines,
                divisions,
                recipients,
                otherAgencies,
                FieldSpecs.BUILT_IN,
                PlanWords.USUAL,
                StatusSource.ALL,
                Filing.NONE);
    }

    /** What the plan asks of one of the agencies that take part. */
    public Plan of(Agency agency) {
        return new Plan(
                new Organisation(agency.fullName(), organisation.contact()),
                round,
                statuses,
                goals,
                guidelines,
                divisions,
                recipients,
                otherAgencies,
                fields,
                words,
                statusSource,
                filing);
    }

    /** The same without the columns of its own that stay in the office. */
    public Plan published() {
        FieldSpecs shown = fields.published();
        return new Plan(
                organisation,
                round,
                statuses,
                goals,
                guidelines.stream().map(guideline -> guideline.with(shown)).toList(),
                divisions,
                recipients,
                otherAgencies,
                shown,
                words,
                statusSource,
                filing);
    }

    /** Whether its guidelines are under no goals. */
    public boolean isOneLevel() {
        return goals.contains(Goal.NONE);
    }

    public Optional<Division> division(String code) {
        return divisions.stream()
                .filter(division -> division.code().value().equals(code))
                .findFirst();
    }

    public Division division(DivisionCode code) {
        return division(code.value()).orElseThrow();
    }

    public Optional<Guideline> guideline(GuidelineId id) {
        return guidelines.stream()
                .filter(guideline -> guideline.id().equals(id))
                .findFirst();
    }

    public Goal goalOf(GuidelineId id) {
        int number = guideline(id).orElseThrow().goal();
        return goals.stream()
                .filter(goal -> goal.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public List<Guideline> guidelinesOf(Goal goal) {
        return guidelines.stream()
                .filter(guideline -> guideline.goal() == goal.number())
                .toList();
    }

    /** The guidelines a division's form holds. */
    public List<Guideline> guidelinesOf(Division division) {
        return guidelines.stream()
                .filter(guideline -> guideline.responsible().includes(division.code()))
                .toList();
    }

    /** Those of a line's answers that its status follows. */
    public List<ExpectedAnswer> deciding(Guideline guideline, List<ExpectedAnswer> entries) {
        if (statusSource == StatusSource.ALL) {
            return entries;
        }
        return guideline
                .lead()
                .map(lead -> entries.stream()
                        .filter(expected -> expected.division().code().equals(lead))
                        .toList())
                .orElse(entries);
    }

    /** The divisions whose answers make up a guideline's line. */
    public List<Division> expected(Guideline guideline) {
        return divisions.stream()
                .filter(division -> guideline.responsible().includes(division.code()))
                .toList();
    }
}
