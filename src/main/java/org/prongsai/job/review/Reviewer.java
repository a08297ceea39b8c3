package org.prongsai.job.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.decide.DecisionApplier;
import org.prongsai.decide.OwnerDecisions;
import org.prongsai.finding.Findings;
import org.prongsai.finding.TextResult;
import org.prongsai.intake.Intake;
import org.prongsai.layout.decisions.DecisionsPlace;
import org.prongsai.merge.Comparison;
import org.prongsai.merge.Merger;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.LinksReading;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.RuleContext;
import org.prongsai.validate.Validator;

/** Reviewer of a round: intake, read, reconcile, validate, merge, in this order, and data moves one way. */
public final class Reviewer {
    private final RoundFolder folder;
    private final ProgressListener progress;
    private final InputScope scope;
    private final Optional<TriedDecisions> tried;
    private final Optional<ReadCache> known;

    public Reviewer(RoundFolder folder, ProgressListener progress) {
        this(folder, progress, InputScope.ofAll());
    }

    /** @param scope what of the input is looked at */
    public Reviewer(RoundFolder folder, ProgressListener progress, InputScope scope) {
        this(folder, progress, scope, Optional.empty(), Optional.empty());
    }

    private Reviewer(
            RoundFolder folder,
            ProgressListener progress,
            InputScope scope,
            Optional<TriedDecisions> tried,
            Optional<ReadCache> known) {
        this.folder = folder;
        this.progress = progress;
        this.scope = scope;
        this.tried = tried;
        this.known = known;
    }

    /** One who looks, without a word, at what the round would come to. */
    public Reviewer trying(TriedDecisions decisions) {
        return new Reviewer(folder, ProgressListener.silent(), scope, Optional.of(decisions), known);
    }

    /** One who reads no file again that he knows. */
    public Reviewer knowing(Optional<ReadCache> files) {
        return new Reviewer(folder, progress, scope, tried, files);
    }

    public Review review(RoundDefinition round, ReviewRequest request) {
        Plan plan = round.plan();
        List<PreviousSource> sources = request.previous().stream()
                .map(given -> PreviousSource.at(folder, given))
                .toList();
        List<PreviousEdition> named =
                sources.stream().map(source -> source.of(plan)).toList();
        LocalDate day = request.asOf().orElse(plan.round().due());
        Optional<List<PreviousAnswer>> before = roundBefore(plan, named);
        InputContents contents = read(plan, day, before);
        LinksReading links = scope.links(folder.output());
        RuleContext context = new RuleContext(day, before, List.of(), contents.texts(), links);
        Validator validator = new Validator(plan, RuleBook.load(), round.severities());
        DecisionApplier.DecidedRound verdict = new DecisionApplier(
                        plan, new RoundStages(plan, validator, context), contents.decisions())
                .on(contents.submissions(), contents.others());
        Findings findings = verdict.findings();
        Consolidation consolidation =
                new Merger(plan).merge(verdict.files()).with(TextResult.applied(findings.texts()));
        return new Review(
                consolidation,
                UncomparedRows.beside(findings, named),
                changes(consolidation, named),
                sources.stream().map(PreviousSource::record).toList(),
                links);
    }

    /** Rules compare with another round: within one, what stays the same is no fault. */
    private static Optional<List<PreviousAnswer>> roundBefore(Plan plan, List<PreviousEdition> named) {
        return named.stream()
                .filter(edition -> !edition.isOf(plan.round()))
                .map(PreviousEdition::answers)
                .findFirst();
    }

    /** Since an earlier edition of this round, else since the round before. */
    private Optional<Changes> changes(Consolidation consolidation, List<PreviousEdition> named) {
        return named.stream()
                .filter(edition -> edition.isOf(consolidation.plan().round()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(edition -> new Comparison(edition, consolidation).changes());
    }

    /** Decisions first: they may say whose form a file is, and only then its rows can be told. */
    private InputContents read(Plan plan, LocalDate day, Optional<List<PreviousAnswer>> before) {
        FormReader reader = new FormReader(plan, day, before);
        Optional<byte[]> mails = scope.mailList(folder.input());
        Intake intake = new Intake(folder.input(), folder.plan(), mails);
        Map<Boolean, List<Path>> files = intake.files().stream()
                .filter(file -> scope.opens(intake.path(file)))
                .collect(Collectors.partitioningBy(file -> DecisionsPlace.matches(intake.path(file))));
        List<Path> there = files.getOrDefault(true, List.of());
        List<Path> decisions = tried.map(one -> one.among(there)).orElse(there);
        List<Path> forms = files.getOrDefault(false, List.of());
        InputContents contents = new InputContents();
        progress.begin("progress.reading", decisions.size() + forms.size());
        read(new InputReader(intake, reader, tried), decisions, contents);
        OwnerDecisions owners = new OwnerDecisions(plan, contents.decisions());
        ReadGrounds grounds =
                new ReadGrounds(plan, day, before, Sha256.of(mails.orElseGet(() -> new byte[0])), owners.all());
        Optional<ReadCache.Session> session = known.map(one -> one.on(grounds));
        read(
                new InputReader(intake, reader, file -> owners.of(file.digest()).map(Division::code), session),
                forms,
                contents);
        session.ifPresent(ReadCache.Session::end);
        progress.end();
        return contents;
    }

    private void read(InputReader reader, List<Path> files, InputContents contents) {
        reader.read(files, items -> {
            items.stream().filter(item -> scope.holds(item.file().path())).forEach(contents::add);
            progress.step();
        });
    }
}
