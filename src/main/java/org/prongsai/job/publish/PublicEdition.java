package org.prongsai.job.publish;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.Regrading;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severities;
import org.prongsai.merge.Merger;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.AgencyText;
import org.prongsai.model.Change;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Correction;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Repair;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.render.Edition;
import org.prongsai.render.HeldBackCells;
import org.prongsai.thai.personal.WordMask;

/**
 * Edition as the public may see it: the same answers and figures, without the names of persons that come along in file
 * names, in who saved a file, in who decided, and in what was noted beside the form.
 */
final class PublicEdition implements FileOutcome.Cases<FileOutcome> {
    private final Edition edition;
    private final Messages messages;
    private final PublicNames names;
    private final PublicCells cells;
    private final HeldBackCells held;
    private final WordMask mask;

    private PublicEdition(Edition edition, HeldBackCells held) {
        this.edition = edition;
        this.messages = edition.messages();
        this.names = new PublicNames(
                edition.consolidation().plan(), edition.consolidation().files());
        this.held = held;
        this.mask = MaskedWords.mask(edition);
        this.cells = new PublicCells(
                edition.consolidation().files(), edition.findings().list());
    }

    static Edition of(Edition edition) {
        return new PublicEdition(edition.open(), HeldBackCells.of(edition.consolidation())).redacted();
    }

    private Edition redacted() {
        Consolidation all = edition.consolidation();
        List<FileOutcome> files =
                all.files().stream().map(outcome -> outcome.fold(this)).toList();
        Findings findings = edition.findings();
        return new Edition(
                        new Merger(all.plan()).merge(files).with(texts(all)),
                        new Findings(
                                findings.list().stream()
                                        .filter(finding -> finding.mayBe(FindingUse.PUBLISHED))
                                        .filter(finding -> !held.tells(finding))
                                        .map(this::finding)
                                        .toList(),
                                findings.skipped(),
                                List.<DecisionResult>of()),
                        severities(edition.severities()),
                        edition.changes().map(this::changes),
                        edition.asOf(),
                        messages,
                        edition.templates(),
                        true)
                .withMark(edition.mark())
                .withLinks(edition.links());
    }

    private Severities severities(Severities all) {
        Map<RuleId, Severities.Change> shown = new HashMap<>(all.byRule());
        shown.replaceAll((rule, change) -> new Severities.Change(change.to(), mask.over(change.reason())));
        return new Severities(shown);
    }

    private Map<GuidelineId, AgencyText> texts(Consolidation all) {
        Map<GuidelineId, AgencyText> texts = new LinkedHashMap<>(all.texts());
        texts.replaceAll(
                (guideline, text) -> text.reading(mask.over(text.text())).by(office()));
        return texts;
    }

    @Override
    public FileOutcome counted(FileOutcome.Counted counted) {
        return new FileOutcome.Counted(
                submission(counted.submission()), counted.ruling().map(this::ruling));
    }

    @Override
    public FileOutcome superseded(FileOutcome.Superseded old) {
        return new FileOutcome.Superseded(submission(old.submission()), names.of(old.by()), old.reason());
    }

    @Override
    public FileOutcome undecided(FileOutcome.Undecided one) {
        return new FileOutcome.Undecided(
                submission(one.submission()),
                one.others().stream().map(names::of).toList());
    }

    @Override
    public FileOutcome excluded(FileOutcome.Excluded excluded) {
        return new FileOutcome.Excluded(submission(excluded.submission()), ruling(excluded.ruling()));
    }

    @Override
    public FileOutcome refused(FileOutcome.Refused refused) {
        return new FileOutcome.Refused(names.of(refused.file()), refused.reason(), refused.division(), List.of());
    }

    @Override
    public FileOutcome ignored(FileOutcome.Ignored ignored) {
        return new FileOutcome.Ignored(names.of(ignored.file()), ignored.reason());
    }

    /** Who decided is an office to the public. */
    private String office() {
        return messages.of("audience.secretariat");
    }

    private Ruling ruling(Ruling ruling) {
        return new Ruling(mask.over(ruling.reason()), office(), "", 0);
    }

    private Changes changes(Changes all) {
        return new Changes(
                all.sameRound(),
                all.list().stream()
                        .map(one -> new Change(
                                one.kind(), one.division(), one.guideline(), term(one.from()), term(one.to())))
                        .toList());
    }

    private Correction correction(Correction one) {
        return new Correction(
                one.guideline(), cells.of(one.cell()), mask.over(one.from()), term(one.to()), ruling(one.ruling()));
    }

    private Repair repair(Repair one) {
        return cells.of(new Repair(one.guideline(), one.cell(), mask.over(one.from()), mask.over(one.to()), one.why()));
    }

    private UnmatchedRow row(UnmatchedRow row) {
        return new UnmatchedRow(
                row.reason(),
                row.cell(),
                row.guideline(),
                mask.over(row.label()),
                mask.over(row.content()),
                MaskedAnswer.of(row.status(), mask));
    }

    private Submission submission(Submission one) {
        List<Correction> corrections =
                one.corrections().stream().map(this::correction).toList();
        return new Submission(
                names.of(one.file()),
                one.division(),
                "",
                one.savedAt(),
                one.marks(),
                one.answers().stream()
                        .map(cells::of)
                        .map(answer -> MaskedAnswer.of(answer, mask))
                        .toList(),
                one.unmatched().stream().map(this::row).toList(),
                List.of(),
                one.repairs().stream().map(this::repair).toList(),
                List.of(),
                one.workbook(),
                corrections);
    }

    private Finding finding(Finding finding) {
        boolean quoted = finding.mayBe(FindingUse.QUOTED);
        return new Finding(
                finding.severity(),
                finding.rule(),
                finding.division(),
                finding.guideline(),
                finding.location().map(location -> new Location(names.of(location.file()), cells.of(location))),
                quoted ? mask.over(finding.value()) : "",
                quoted ? sentence(finding.message()) : finding.message().withheld(),
                quoted ? sentence(finding.suggestion()) : finding.suggestion().withheld(),
                finding.traits(),
                finding.regrading().map(this::regrading));
    }

    private Regrading regrading(Regrading regrading) {
        LocalizedMessage why = regrading.why();
        return new Regrading(
                regrading.from(),
                ReasonWords.isRuled(why)
                        ? LocalizedMessage.of(
                                why.key(), argument(why.arguments().get(0)), office())
                        : sentence(why));
    }

    private LocalizedMessage sentence(LocalizedMessage sentence) {
        return new LocalizedMessage(
                sentence.key(),
                sentence.arguments().stream().map(this::argument).toList());
    }

    private String shown(String text) {
        return mask.over(cells.of(names.of(text)));
    }

    private Term term(Term term) {
        return term.fold(text -> Term.typed(shown(text)), Term::keyed);
    }

    private Object argument(Object argument) {
        if (argument instanceof LocalizedMessage sentence) {
            return sentence(sentence);
        }
        if (argument instanceof List<?> several) {
            return several.stream().map(this::argument).toList();
        }
        if (argument instanceof Term term) {
            return term(term);
        }
        return argument instanceof String text ? shown(text) : argument;
    }
}
