package org.prongsai.job.decide;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.io.FolderLock;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.job.review.Review;
import org.prongsai.job.review.TriedDecisions;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Sha256;
import org.prongsai.read.decisions.KeyedRow;
import org.prongsai.render.Edition;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;

/**
 * Job that writes a decision into the row of its finding in a workbook of the input, or empties that row, as the secretariat
 * would in Excel. Nothing is written that would have no effect.
 */
public final class DecisionJob {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Edition edition;
    private final DecisionWriter writer;
    private final DecisionPrecheck precheck;
    private final PlanWords words;

    /**
     * @param plan digest of its file
     * @param edition as the input stands
     * @param trial what it would be with decisions that are not written
     * @param lock of the output folder, held since before the input was read
     */
    public DecisionJob(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 plan,
            Edition edition,
            Function<TriedDecisions, Review> trial,
            FolderLock lock) {
        this.folder = folder;
        this.round = round;
        this.precheck = new DecisionPrecheck(trial);
        this.edition = edition;
        this.writer = new DecisionWriter(folder, new InputChangeGuard(folder, plan, edition), lock);
        this.words = round.plan().words();
    }

    /** Decides about a finding, or a group. */
    public DecideResult decide(DecideRequest request) {
        return decide(request, DecisionAction.DECIDE, request.by());
    }

    /**
     * @param action what the log calls it where nothing is decided so far
     * @param actor whose act that is
     */
    DecideResult decide(DecideRequest request, DecisionAction action, String actor) {
        DecisionFiles there = DecisionFiles.in(folder.input(), words);
        Optional<LocalizedMessage> obstacle = EntryCheck.fault(request).or(() -> there.obstacle(request.seen()));
        if (obstacle.isPresent()) {
            return new DecideResult.Refused(obstacle.get());
        }
        DecisionFiles fresh = DecisionFiles.of(DecisionFile.fresh(folder, edition));
        Optional<OfferedRow> offered =
                OfferedRow.of(fresh.decisions().of(request.key()).toList());
        if (offered.isEmpty()) {
            return DecideResult.refused("decide.no-finding", request.key());
        }
        DecisionFiles files = there.isEmpty() ? fresh : there;
        List<EntryPlace<Decision>> decided = files.decisions().filledIn(request.key()).stream()
                .filter(place -> offered.get().isDecidedIn(place))
                .toList();
        if (decided.size() > 1) {
            return several(request.key(), decided);
        }
        Optional<EntryPlace<Decision>> place =
                decided.isEmpty() ? files.decisions().free(request.key()) : Optional.of(decided.get(0));
        return place.map(one -> decide(request, action, actor, offered.get(), one, there.isEmpty()))
                .orElseGet(() -> DecideResult.refused("decide.not-xlsx", files.labels()));
    }

    private DecideResult decide(
            DecideRequest request,
            DecisionAction action,
            String actor,
            OfferedRow offered,
            EntryPlace<Decision> place,
            boolean begun) {
        DecisionEdits edits = new DecisionEdits(place);
        Decision wanted = edits.decision(request, offered);
        if (edits.says(wanted)) {
            return new DecideResult.Written(
                    place.file().path(), place.cell(), Optional.of(LocalizedMessage.of("decide.already")));
        }
        DecisionLogLine line = line(
                request.clock(),
                actor,
                place.isFilledIn() ? DecisionAction.CHANGE : action,
                wanted,
                request.reason(),
                place);
        return place.with(edits.saying(wanted, offered))
                .map(content -> precheck.refusal(place, content)
                        .<DecideResult>map(DecideResult.Refused::new)
                        .orElseGet(() -> writer.write(place, content, line, begun)))
                .orElseGet(() -> notXlsx(place));
    }

    /** Takes back what was decided about a finding, or a group. */
    public DecideResult undo(UndoRequest request) {
        DecisionFiles files = DecisionFiles.in(folder.input(), words);
        Optional<LocalizedMessage> obstacle = EntryCheck.fault(request).or(() -> files.obstacle(request.seen()));
        if (obstacle.isPresent()) {
            return new DecideResult.Refused(obstacle.get());
        }
        List<EntryPlace<Decision>> decided = files.decisions().filledIn(request.key());
        if (decided.isEmpty()) {
            return nothingDecided(request.key(), files);
        }
        return decided.size() > 1 ? several(request.key(), decided) : undo(request, decided.get(0));
    }

    private DecideResult undo(UndoRequest request, EntryPlace<Decision> place) {
        Decision undone = place.there().map(KeyedRow::said).orElseThrow();
        DecisionLogLine line =
                line(request.clock(), request.by(), DecisionAction.UNDO, undone, request.reason(), place);
        return place.with(new DecisionEdits(place).emptied())
                .map(content -> writer.write(place, content, line, false))
                .orElseGet(() -> notXlsx(place));
    }

    /** What is accepted with its group has no decision of its own. */
    private static DecideResult nothingDecided(String key, DecisionFiles files) {
        Optional<String> group = FindingKey.parse(key)
                .flatMap(one -> files.decisions()
                        .filledIn()
                        .flatMap(place -> place.there().stream())
                        .map(KeyedRow::said)
                        .filter(decision -> decision.members().contains(one.digits()))
                        .map(Decision::key)
                        .findFirst());
        return group.map(of -> DecideResult.refused("decide.in-group", key, of))
                .orElseGet(() -> DecideResult.refused("decide.nothing-decided", key));
    }

    private static DecideResult several(String key, List<EntryPlace<Decision>> places) {
        return DecideResult.refused(
                "decide.several", key, places.stream().map(EntryPlace::words).toList());
    }

    private static DecideResult notXlsx(EntryPlace<Decision> place) {
        return DecideResult.refused("decide.not-xlsx", List.of(place.file().label()));
    }

    private DecisionLogLine line(
            Clock clock,
            String by,
            DecisionAction action,
            Decision decision,
            String reason,
            EntryPlace<Decision> place) {
        KnownFindings known =
                new KnownFindings(round.plan(), edition.consolidation().files(), edition.findings());
        Optional<Finding> about = decision.findingKey().flatMap(known::of);
        return DecisionLogLine.of(clock, by, action, about, decision, reason, place);
    }
}
