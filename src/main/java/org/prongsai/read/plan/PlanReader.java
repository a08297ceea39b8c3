package org.prongsai.read.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severities;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Filing;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Recipient;
import org.prongsai.model.Round;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusSource;
import org.prongsai.read.RejectReasons;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** Reader of the plan workbook: the plan, or every mistake in it at once. */
public final class PlanReader {
    private final String file;
    private final Messages messages;
    private final Set<RuleId> rules;

    /**
     * @param file the plan's name, for the places of faults
     * @param messages for the names of sheets and columns inside sentences
     * @param rules those whose severity a plan may change
     */
    public PlanReader(String file, Messages messages, Set<RuleId> rules) {
        this.file = file;
        this.messages = messages;
        this.rules = Set.copyOf(rules);
    }

    public PlanReading read(byte[] content) {
        PlanFaults faults = new PlanFaults(file);
        try {
            return read(new WorkbookReader(FormLayout.SHEET).read(content), faults);
        } catch (UnreadableWorkbook e) {
            faults.inFile(
                    "unreadable", messages.of("refusal." + RejectReasons.of(e).name(), ""));
        } catch (RuntimeException ourBug) {
            faults.inFile("unreadable", messages.of("refusal.READER_FAILED", ourBug));
        }
        return new PlanReading.Faulty(faults.all(List.of()));
    }

    /** The same of a workbook that is open. */
    PlanReading read(RawWorkbook workbook) {
        return read(workbook, new PlanFaults(file));
    }

    private PlanReading read(RawWorkbook workbook, PlanFaults faults) {
        PlanTables tables = new PlanTables(workbook, faults, messages);
        PlanRoundSheet roundSheet = new PlanRoundSheet(tables, faults, messages);
        Optional<Organisation> organisation = roundSheet.organisation();
        Optional<Round> round = roundSheet.round();
        ReviewRequest planned = roundSheet.planned();
        PlanWords words = roundSheet.words();
        PlanPeopleSheets people = new PlanPeopleSheets(faults, words);
        List<Division> divisions = people.divisions(tables);
        PlanGuidelineSheets guidelineSheets = new PlanGuidelineSheets(faults, words);
        List<Goal> goals = guidelineSheets.goals(tables);
        List<Guideline> guidelines = byGoal(goals, guidelineSheets.guidelines(tables, goals, divisions));
        guidelineSheets.checkGoalsUsed(tables, guidelines);
        List<Recipient> recipients = people.recipients(tables);
        List<Agency> agencies = new PlanAgencySheet(faults).read(tables);
        List<String> otherAgencies = people.otherAgencies(tables);
        Severities severities = new PlanSeveritySheet(faults, rules).read(tables);
        Optional<StatusList> statuses = new PlanStatusSheet(faults).read(tables);
        List<FieldSpec> columns = new PlanColumnSheet(faults, messages).read(tables, statuses, guidelines);
        List<Guideline> asked = new GivenValues(tables, columns, faults).added(guidelines);
        FieldSpecs fields = roundSheet.fields().with(columns);
        StatusSource statusSource = roundSheet.statusSource(guidelines);
        Filing filing = roundSheet.filing(tables);
        UnknownParts unknown = new UnknownParts(workbook, columns, faults, messages);
        unknown.look();
        if (!faults.none() || organisation.isEmpty() || round.isEmpty() || statuses.isEmpty()) {
            return new PlanReading.Faulty(
                    faults.all(workbook.grids().stream().map(RawGrid::sheet).toList()));
        }
        Plan plan = new Plan(
                organisation.get(),
                round.get(),
                statuses.get(),
                goals,
                asked,
                divisions,
                recipients,
                otherAgencies,
                fields,
                words,
                statusSource,
                filing);
        return new PlanReading.Read(
                new RoundDefinition(plan, severities, agencies, planned),
                Stream.of(tables.hidden(), unknown.told(), new DoubtfulParts(plan, messages).told())
                        .flatMap(List::stream)
                        .toList());
    }

    /** In the order of their goals, however the workbook mixes them: every output lists them goal by goal. */
    private static List<Guideline> byGoal(List<Goal> goals, List<Guideline> guidelines) {
        return goals.stream()
                .flatMap(goal -> guidelines.stream().filter(guideline -> guideline.goal() == goal.number()))
                .toList();
    }
}
