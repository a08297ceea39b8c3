package org.prongsai.job.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.Regrading;
import org.prongsai.merge.Merger;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.AgencyText;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Correction;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.render.Edition;
import org.prongsai.render.HeldBackCells;

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

    private PublicEdition(Edition edition, HeldBackCells held) {
        this.edition = edition;
        this.messages = edition.messages();
        this.names = new PublicNames(
                edition.consolidation().plan(), edition.consolidation().files());
        this.held = held;
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
                        edition.severities(),
                        edition.changes(),
                        edition.asOf(),
                        messages,
                        edition.templates(),
                        true)
                .withMark(edition.mark())
                .withLinks(edition.links());
    }

    private Map<GuidelineId, AgencyText> texts(Consolidation all) {
        Map<GuidelineId, AgencyText> texts = new LinkedHashMap<>(all.texts());
        texts.replaceAll((guideline, text) -> text.by(office()));
        return texts;
    }

    @Override
    public FileOutcome counted(FileOutcome.Counted counted) {
        return new FileOutcome.Counted(
                submission(counted.submission()), counted.ruling().map(ruling -> ruling.by(office())));
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
        return new FileOutcome.Excluded(
                submission(excluded.submission()), excluded.ruling().by(office()));
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

    private Submission submission(Submission one) {
        List<Correction> corrections = one.corrections().stream()
                .map(correction -> cells.of(correction, office()))
                .toList();
        return new Submission(
                names.of(one.file()),
                one.division(),
                "",
                one.savedAt(),
                one.marks(),
                one.answers().stream().map(cells::of).toList(),
                one.unmatched(),
                List.of(),
                one.repairs().stream().map(cells::of).toList(),
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
                quoted ? finding.value() : "",
                quoted ? sentence(finding.message()) : finding.message().withheld(),
                quoted ? sentence(finding.suggestion()) : finding.suggestion().withheld(),
                finding.traits(),
                finding.regrading().map(this::regrading));
    }

    private Regrading regrading(Regrading regrading) {
        boolean accepted = regrading.why().key().equals("regraded.accepted");
        return accepted
                ? new Regrading(
                        regrading.from(),
                        LocalizedMessage.of(
                                regrading.why().key(),
                                regrading.why().arguments().get(0),
                                office()))
                : regrading;
    }

    private LocalizedMessage sentence(LocalizedMessage sentence) {
        return new LocalizedMessage(
                sentence.key(),
                sentence.arguments().stream().map(this::argument).toList());
    }

    private String shown(String text) {
        return cells.of(names.of(text));
    }

    private Object argument(Object argument) {
        if (argument instanceof LocalizedMessage sentence) {
            return sentence(sentence);
        }
        if (argument instanceof List<?> several) {
            return several.stream().map(this::argument).toList();
        }
        if (argument instanceof Term term) {
            return term.fold(text -> Term.typed(shown(text)), Term::keyed);
        }
        return argument instanceof String text ? shown(text) : argument;
    }
}
