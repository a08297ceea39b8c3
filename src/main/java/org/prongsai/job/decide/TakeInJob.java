package org.prongsai.job.decide;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.job.review.PendingDecisions;
import org.prongsai.job.review.WaitingDecisions;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.UnreadableWorkbook;

/**
 * Job that lays the output folder's workbook of decisions, byte for byte, into the input, where alone it counts: in the
 * place of an older copy of which it holds every row, or where there is none. The older copy is kept in the output folder.
 */
public final class TakeInJob {
    private static final int DIGITS = 8;

    private final RoundFolder folder;
    private final Edition edition;
    private final InputChangeGuard guard;
    private final FolderLock lock;
    private final PlanWords words;

    /**
     * @param plan digest of its file
     * @param edition as the input stands
     * @param lock of the output folder, held since before the input was read
     */
    public TakeInJob(RoundFolder folder, RoundDefinition round, Sha256 plan, Edition edition, FolderLock lock) {
        this.folder = folder;
        this.edition = edition;
        this.guard = new InputChangeGuard(folder, plan, edition);
        this.lock = lock;
        this.words = round.plan().words();
    }

    public DecideResult takeIn(TakeInRequest request) {
        DecisionFiles there = DecisionFiles.in(folder.input(), words);
        Optional<LocalizedMessage> obstacle = EntryCheck.fault(request).or(() -> there.obstacle(request.seen()));
        if (obstacle.isPresent()) {
            return new DecideResult.Refused(obstacle.get());
        }
        Optional<WaitingDecisions> waiting = PendingDecisions.waiting(
                folder.output(), edition.findings(), edition.consolidation().files());
        if (waiting.isEmpty()) {
            return DecideResult.refused("decide.nothing-waits");
        }
        return waiting.get()
                .place()
                .map(place -> takeIn(request, there, place))
                .orElseGet(() -> new DecideResult.Refused(waiting.get().sentence()));
    }

    private DecideResult takeIn(TakeInRequest request, DecisionFiles there, WaitingDecisions.Place place) {
        List<DecisionFile> older = Stream.concat(Stream.of(place.name()), place.older().stream())
                .distinct()
                .flatMap(name -> there.named(name).stream())
                .toList();
        Optional<LocalizedMessage> open = Stream.concat(
                        Stream.of(source()), older.stream().map(DecisionFile::path))
                .flatMap(file -> open(file).stream())
                .findFirst();
        if (open.isPresent()) {
            return new DecideResult.Refused(open.get());
        }
        byte[] content = FileAccess.read(source());
        if (!Sha256.of(content).equals(place.content())) {
            throw new JobFailure(LocalizedMessage.of("failure.changed", source()), null);
        }
        Path target = there.named(place.name())
                .map(DecisionFile::path)
                .orElseGet(() -> folder.input().resolve(place.name()));
        DecisionFile taken = taken(target, content);
        return laid(taken, older, new TakenInLines(request, edition, there).of(DecisionFiles.of(taken)));
    }

    private Path source() {
        return folder.output().resolve(DecisionsWorkbook.FILE);
    }

    private Optional<LocalizedMessage> open(Path file) {
        String label = folder.path().relativize(file).toString();
        return OwnerFile.beside(file).map(owner -> owner.refusal(label));
    }

    private DecisionFile taken(Path target, byte[] content) {
        try {
            return DecisionFile.of(target, content, words);
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(LocalizedMessage.of("failure.decisions-unreadable", source()), e);
        }
    }

    private DecideResult laid(DecisionFile taken, List<DecisionFile> older, List<DecisionLogLine> lines) {
        guard.requireUnchanged();
        DecisionLogFile log = new DecisionLogFile(folder);
        Optional<byte[]> longer = log.with(lines);
        List<DecisionFile> kept = older.stream()
                .filter(before -> !Arrays.equals(before.content(), taken.content()))
                .toList();
        try (Staging staging = new Staging(folder.path(), folder.roundState(), lock)) {
            kept.forEach(before -> staging.write(RoundFolder.OUTPUT + "/" + keptName(before), before.content()));
            older.stream()
                    .filter(before -> !before.path().equals(taken.path()))
                    .forEach(before -> staging.remove(input(before)));
            staging.write(input(taken), taken.content());
            longer.ifPresent(bytes -> staging.write(RoundFolder.OUTPUT + "/" + DecisionLogFile.NAME, bytes));
            staging.publish();
        }
        Optional<LocalizedMessage> note =
                longer.isEmpty() ? Optional.of(LocalizedMessage.of("decide.unlogged", log.path())) : note(kept);
        return new DecideResult.Written(taken.path(), first(taken), note);
    }

    private static String input(DecisionFile file) {
        return RoundFolder.INPUT + "/" + file.path().getFileName();
    }

    private static CellRef first(DecisionFile taken) {
        DecisionFiles files = DecisionFiles.of(taken);
        return Stream.<EntryPlace<?>>concat(
                        files.decisions().filledIn(), files.texts().filledIn())
                .map(EntryPlace::cell)
                .findFirst()
                .orElseGet(() -> new CellRef(taken.name(), 1, 1));
    }

    private Optional<LocalizedMessage> note(List<DecisionFile> kept) {
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedMessage.of(
                        "decide.kept",
                        kept.stream()
                                .map(before -> folder.output()
                                        .resolve(keptName(before))
                                        .toString())
                                .toList()));
    }

    /** None that decisions would be taken from, or that this program writes anew. */
    private static String keptName(DecisionFile file) {
        String name = file.name();
        return "decisions-" + Sha256.of(file.content()).hex().substring(0, DIGITS)
                + name.substring(name.lastIndexOf('.'));
    }
}
