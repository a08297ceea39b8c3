package org.prongsai.render.memo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prongsai.Answers;
import org.prongsai.Editions;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severities;
import org.prongsai.finding.Severity;
import org.prongsai.merge.Merger;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Field;
import org.prongsai.model.FieldText;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Filing;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Responsible;
import org.prongsai.render.Edition;
import org.prongsai.template.Templates;
import org.prongsai.text.Language;

/** A round of any size, two guidelines to a goal, and what its divisions told. */
final class MemoRound {
    private static final CellRef CELL = new CellRef("แบบรายงาน", 9, 3);

    private Plan plan;
    private final List<FileOutcome> files = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    MemoRound(int divisions, int guidelines) {
        Plan small = Answers.plan();
        plan = new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                IntStream.rangeClosed(1, (guidelines + 1) / 2)
                        .mapToObj(i -> new Goal(i, "บุคลากรปฏิบัติหน้าที่อย่างซื่อตรงและโปร่งใส ด้านที่ " + i))
                        .toList(),
                IntStream.range(0, guidelines).mapToObj(MemoRound::guideline).toList(),
                IntStream.rangeClosed(1, divisions)
                        .mapToObj(i -> new Division(
                                new DivisionCode(String.format(Locale.ROOT, "%02d", i)),
                                "กองที่ " + i,
                                Optional.empty()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Guideline guideline(int index) {
        return new Guideline(
                new GuidelineId(index / 2 + 1, index % 2 + 1),
                "ให้กำหนดขั้นตอนและระยะเวลาของงานบริการ เรื่องที่ " + (index + 1)
                        + " แล้วติดประกาศให้ผู้มาติดต่อเห็นได้ง่าย",
                new Responsible.Every());
    }

    /** The next division's form. */
    MemoRound returned(String status, String details) {
        Division division = plan.divisions().get(files.size());
        List<Answer> answers = plan.guidelines().stream()
                .map(guideline -> new Answer(
                        guideline.id(),
                        new Field(CELL, guideline.text()),
                        Answers.entries(
                                column -> CELL,
                                Answers.status(status),
                                new FieldText(details.replace("#", guideline.id() + " ของ " + division.name())),
                                new FieldText(""),
                                new Completion.None())))
                .toList();
        files.add(new FileOutcome.Counted(
                Answers.submission(division.name() + ".xlsx", division.code(), answers.toArray(Answer[]::new))));
        return this;
    }

    /** Of an agency of another name, with what the plan says of the filed documents. */
    MemoRound filed(String organisation, PlanWords words, Filing filing) {
        plan = new Plan(
                new Organisation(organisation, "ฝ่ายเลขานุการ โทร. 0 4200 0000 ต่อ 12"),
                plan.round(),
                plan.statuses(),
                plan.goals(),
                plan.guidelines(),
                plan.divisions(),
                plan.recipients(),
                plan.otherAgencies(),
                plan.fields(),
                words,
                plan.statusSource(),
                filing);
        return this;
    }

    /** The same guidelines under no goals. */
    MemoRound oneLevel() {
        plan = new Plan(
                plan.organisation(),
                plan.round(),
                plan.statuses(),
                List.of(Goal.NONE),
                plan.guidelines().stream()
                        .map(each -> new Guideline(each.id(), Goal.NONE.number(), each.text(), each.responsible()))
                        .toList(),
                plan.divisions(),
                plan.recipients(),
                plan.otherAgencies());
        return this;
    }

    /** A finding that is nothing to look at. */
    MemoRound noted() {
        found.add(new Finding(
                Severity.NOTE,
                new RuleId("details-short"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Location.of("กองที่ 1.xlsx")),
                "",
                LocalizedMessage.of("refusal.WORD"),
                LocalizedMessage.of("refusal.WORD.do")));
        return this;
    }

    /** A file of nobody that is no form. */
    MemoRound refused(String path) {
        found.add(new Finding(
                Severity.WARNING,
                new RuleId("file-refused"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Location.of(path)),
                "",
                LocalizedMessage.of("refusal.WORD"),
                LocalizedMessage.of("refusal.WORD.do")));
        return this;
    }

    Edition edition(byte[] template) {
        return edition(name -> template, Language.TH);
    }

    Edition edition() {
        return edition(Editions::template, Language.TH);
    }

    Edition edition(Templates templates, Language language) {
        return new Edition(
                new Merger(plan).merge(files),
                new Findings(found, List.of(), List.of()),
                Severities.OWN,
                Optional.empty(),
                LocalDate.of(2021, 4, 5),
                new Messages(language),
                templates);
    }
}
