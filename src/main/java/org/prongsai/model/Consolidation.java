package org.prongsai.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All answers merged (ผลรวมหน่วยงาน).
 *
 * @param lines one for each guideline of the plan, in its order
 * @param files one for each file in {@code input/}, in an order that does not depend on file names
 */
public record Consolidation(Plan plan, List<GuidelineResult> lines, List<FileOutcome> files) {
    public Consolidation {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
        if (!lines.stream().map(GuidelineResult::guideline).toList().equals(plan.guidelines())) {
            throw new IllegalArgumentException("one line for each guideline, in the plan's order");
        }
    }

    /** The same with the agency's own texts, each for its guideline. */
    public Consolidation with(Map<GuidelineId, AgencyText> texts) {
        List<GuidelineResult> written = lines.stream()
                .map(line -> new GuidelineResult(
                        line.guideline(),
                        line.entries(),
                        line.rollUp(),
                        Optional.ofNullable(texts.get(line.guideline().id()))))
                .toList();
        return new Consolidation(plan, written, files);
    }

    /** Whether a column of the plan may not leave the office. */
    public boolean holdsBack() {
        return plan.fields().own().stream().anyMatch(field -> !field.isPublished());
    }

    /** The same without what may not leave the office. */
    public Consolidation published() {
        Plan open = plan.published();
        List<GuidelineResult> shown = IntStream.range(0, lines.size())
                .mapToObj(i -> new GuidelineResult(
                        open.guidelines().get(i),
                        lines.get(i).entries().stream()
                                .map(ExpectedAnswer::published)
                                .toList(),
                        lines.get(i).rollUp(),
                        lines.get(i).text()))
                .toList();
        return new Consolidation(
                open, shown, files.stream().map(FileOutcome::published).toList());
    }

    /** The agency's own texts, each for its guideline. */
    public Map<GuidelineId, AgencyText> texts() {
        Map<GuidelineId, AgencyText> texts = new LinkedHashMap<>();
        lines.forEach(
                line -> line.text().ifPresent(text -> texts.put(line.guideline().id(), text)));
        return texts;
    }

    /** The submissions whose answers are in the figures, in the plan's order of divisions. */
    public List<Submission> counted() {
        return FileOutcome.counted(files);
    }

    /** The submissions whose answers are in the figures, those of a division together: a form may come in parts. */
    public List<List<Submission>> forms() {
        return List.copyOf(FileOutcome.forms(files).values());
    }

    /** Whether somebody decided that these files are one form. */
    public boolean isJoined(List<Submission> form) {
        return files.stream()
                .filter(file -> file instanceof FileOutcome.Counted counted && form.contains(counted.submission()))
                .allMatch(file -> ((FileOutcome.Counted) file).ruling().isPresent());
    }

    /** The divisions with a form that counts, also one in several parts, in the plan's order. */
    public List<DivisionCode> returned() {
        return List.copyOf(FileOutcome.forms(files).keySet());
    }

    public List<Division> missing() {
        List<DivisionCode> returned = returned();
        return plan.divisions().stream()
                .filter(division -> !returned.contains(division.code()))
                .filter(division -> !plan.guidelinesOf(division).isEmpty())
                .toList();
    }

    /** Whether a file of a division came that is not counted: refused, undecided, or excluded by decision. */
    public boolean holdsUncounted(Division division) {
        return files.stream().anyMatch(file -> isUncounted(file, division.code()));
    }

    private static boolean isUncounted(FileOutcome file, DivisionCode division) {
        boolean passedOver = file instanceof FileOutcome.Refused
                || file instanceof FileOutcome.Excluded
                || file instanceof FileOutcome.Undecided;
        return passedOver && file.sender().filter(division::equals).isPresent();
    }

    public List<GuidelineResult> linesOf(Goal goal) {
        return lines.stream()
                .filter(line -> line.guideline().goal() == goal.number())
                .toList();
    }

    public Tally tallyOf(Division division) {
        return Tally.of(lines.stream()
                .flatMap(line -> line.entries().stream())
                .filter(expected -> expected.division().equals(division))
                .toList());
    }

    public Tally tally() {
        return lines.stream().map(GuidelineResult::tally).reduce(Tally.NONE, Tally::plus);
    }
}
